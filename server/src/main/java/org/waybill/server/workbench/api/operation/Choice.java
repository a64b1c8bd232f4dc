package org.waybill.server.workbench.api.operation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.waybill.server.workbench.api.declared.Asked;
import org.waybill.server.workbench.api.declared.Form;
import org.waybill.server.workbench.api.declared.Parameter;
import org.waybill.server.workbench.api.problem.ApiTrouble;
import org.waybill.server.workbench.api.problem.Unfit;

/** Parameters that several operations have, and what was chosen with them. */
final class Choice {
    private static final int LONGEST = 300;

    private Choice() {}

    /** Any words. */
    static Parameter words(String name, String about) {
        return Parameter.query(name, new Form.Words(LONGEST), about);
    }

    /** One of a few keys. */
    static Parameter among(String name, List<String> keys, String about) {
        return Parameter.query(name, new Form.Closed(keys), about);
    }

    /** One of an enum's constants, by its name in small letters. */
    static <E extends Enum<E>> Parameter among(String name, Class<E> type, String about) {
        return among(name, keys(type), about);
    }

    /** The words given; empty where none are. */
    static String words(Asked asked, String name) {
        return asked.text(name).orElse("").strip();
    }

    /** The constant given; the usual one where none is. */
    static <E extends Enum<E>> E of(Asked asked, String name, E usual) {
        return asked.text(name)
                .map(key -> Enum.valueOf(usual.getDeclaringClass(), key.toUpperCase(Locale.ROOT)))
                .orElse(usual);
    }

    /** What is there; a problem where nothing is. */
    static <T> T found(Optional<T> sheet, Supplier<String> what) {
        return sheet.orElseThrow(() -> new Unfit(ApiTrouble.NOT_THERE, "The case has no " + what.get()));
    }

    private static <E extends Enum<E>> List<String> keys(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
