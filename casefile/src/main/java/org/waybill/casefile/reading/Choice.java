package org.waybill.casefile.reading;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The stored names of a closed choice.
 *
 * @param named each constant by its name
 */
record Choice<E extends Enum<E>>(Map<String, E> named) {

    static <E extends Enum<E>> Choice<E> of(E[] constants, Function<E, String> key) {
        Map<String, E> named = Arrays.stream(constants).collect(Collectors.toUnmodifiableMap(key, each -> each));
        return new Choice<>(named);
    }

    /** The name of a constant that has no name of its own for the wire. */
    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    E read(Member member) {
        E found = named.get(member.text());
        if (found == null) {
            throw member.bad("is none of the names that may stand here");
        }
        return found;
    }
}
