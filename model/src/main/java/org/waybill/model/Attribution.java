package org.waybill.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * On whose word a claim stands, nearest responsible body first.
 *
 * @param source the body or person that asserts it; {@link #AUTHOR} where the outlet says it itself
 * @param relays who passes it on, in the order named, the publisher apart
 * @param said when it was said, as the text tells ("last month", "on 13 October"); null where it does not, which is to say
 *     at about the day of publication
 */
public record Attribution(
        String source, List<String> relays, @Nullable PartialDate said) {
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

    /** Said when the text does not tell. */
    public Attribution(String source, List<String> relays) {
        this(source, relays, null);
    }

    public static Attribution author() {
        return new Attribution(AUTHOR, List.of());
    }

    public boolean isAuthor() {
        return source.equals(AUTHOR);
    }
}
