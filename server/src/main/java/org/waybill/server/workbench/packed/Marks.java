package org.waybill.server.workbench.packed;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What stands in a page where gaps are to be.
 *
 * @param secret begins every mark; nobody who writes a page's text can know it
 */
record Marks(String secret) {
    Marks {
        if (secret.isEmpty()) {
            throw new IllegalArgumentException("marks that stand everywhere mark nothing");
        }
    }

    /** A gap, and from where to where its mark stands. */
    record Marked(Gap gap, int from, int to) {}

    /** Each gap's mark. */
    Map<Gap, String> all() {
        Map<Gap, String> all = new EnumMap<>(Gap.class);
        for (Gap gap : Gap.values()) {
            all.put(gap, of(gap));
        }
        return all;
    }

    private String of(Gap gap) {
        return secret + gap.name();
    }

    /** The first mark from a place on; empty where none follows. */
    Optional<Marked> next(String page, int from) {
        for (int at = page.indexOf(secret, from); at >= 0; at = page.indexOf(secret, at + 1)) {
            for (Gap gap : Gap.values()) {
                if (page.startsWith(gap.name(), at + secret.length())) {
                    return Optional.of(new Marked(gap, at, at + of(gap).length()));
                }
            }
        }
        return Optional.empty();
    }
}
