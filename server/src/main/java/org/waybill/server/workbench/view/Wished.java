package org.waybill.server.workbench.view;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import org.waybill.server.workbench.guard.Bar;

/** What an address asks for, read strictly: what is not understood is refused, never guessed. */
final class Wished {
    private static final int LONGEST = 300;
    private static final long FARTHEST = 10_000_000;

    private final Context context;

    Wished(Context context) {
        this.context = context;
    }

    /** Words as they were typed; empty where there are none. */
    String text(String name) {
        String text = context.queryParam(name);
        if (text == null) {
            return "";
        }
        if (text.length() > LONGEST) {
            throw Bar.NOT_UNDERSTOOD.met("\"" + name + "\" is longer than " + LONGEST + " characters.");
        }
        return text.strip();
    }

    /** A place in a list, from 0. */
    long place(String name) {
        String text = text(name);
        if (text.isEmpty()) {
            return 0;
        }
        if (!text.matches("\\d{1,8}") || Long.parseLong(text) > FARTHEST) {
            throw Bar.NOT_UNDERSTOOD.met("\"" + name + "\" is a number from 0 to " + FARTHEST + ".");
        }
        return Long.parseLong(text);
    }

    /** A day as ISO 8601; empty where there is none. */
    String day(String name) {
        String text = text(name);
        try {
            return text.isEmpty() ? "" : LocalDate.parse(text).toString();
        } catch (DateTimeParseException e) {
            throw Bar.NOT_UNDERSTOOD.met("\"" + name + "\" is a day, written as 2024-10-13.");
        }
    }

    /** One of a closed choice, by its name in small letters. */
    <E extends Enum<E>> E choice(String name, E usual, Class<E> type) {
        String text = text(name);
        return text.isEmpty()
                ? usual
                : Arrays.stream(type.getEnumConstants())
                        .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(text))
                        .findFirst()
                        .orElseThrow(() -> Bar.NOT_UNDERSTOOD.met("\"" + name + "\" is none of its values."));
    }
}
