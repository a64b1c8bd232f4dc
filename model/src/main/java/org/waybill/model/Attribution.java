package org.waybill.model;

import java.util.List;

/**
 * On whose word a claim stands, nearest responsible body first.
 *
 * @param source the body or person that asserts it; {@link #AUTHOR} where the outlet says it itself
 * @param relays who passes it on, in the order named, the publisher apart
 */
public record Attribution(String source, List<String> relays) {
    /** The source where no other is named. */
    public static final String AUTHOR = "article author";

    /** The source where the text says that somebody says so, and not who: "is said to have". */
    public static final String UNSPECIFIED = "unspecified";

    public Attribution {
        if (source.isBlank()) {
            throw new IllegalArgumentException("an attribution names somebody, or the author");
        }
        relays = List.copyOf(relays);
    }

    public static Attribution author() {
        return new Attribution(AUTHOR, List.of());
    }

    public boolean isAuthor() {
        return source.equals(AUTHOR);
    }
}
