package org.waybill.report.words;

import java.math.BigDecimal;
import java.util.List;

/** Numbers and lists as English writes them, without asking the platform's locale. */
public final class Counted {
    private static final List<String> NUMBERS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

    private Counted() {}

    /** "1 document", "12 documents". */
    public static String of(long count, String one, String many) {
        return figure(count) + " " + (count == 1 ? one : many);
    }

    /** For running text, where numbers up to nine are written out: "one document". */
    public static String prose(long count, String one, String many) {
        return number(count) + " " + (count == 1 ? one : many);
    }

    /** The common case of running text, where the plural adds an s. */
    public static String prose(long count, String one) {
        return prose(count, one, one + "s");
    }

    /** "nine", "10". */
    public static String number(long count) {
        return count >= 0 && count < NUMBERS.size() ? NUMBERS.get((int) count) : figure(count);
    }

    /** The common case, where the plural adds an s. */
    public static String of(long count, String one) {
        return of(count, one, one + "s");
    }

    /** "20,000", "2.5". */
    public static String figure(BigDecimal value) {
        String plain = value.toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        return whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",") + (point < 0 ? "" : plain.substring(point));
    }

    /** "1,200". */
    public static String figure(long value) {
        return figure(BigDecimal.valueOf(value));
    }

    /** "a", "a and b", "a, b and c". */
    public static String list(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        int last = parts.size() - 1;
        return String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }

    /** The first few, and how many more there are. */
    public static String list(List<String> parts, int most) {
        if (parts.size() <= most) {
            return list(parts);
        }
        return String.join(", ", parts.subList(0, most)) + " and " + (parts.size() - most) + " more";
    }

    /** The first letter raised, for the start of a sentence or a heading. */
    public static String capital(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int end = text.offsetByCodePoints(0, 1);
        return new StringBuilder()
                .appendCodePoint(Character.toTitleCase(text.codePointAt(0)))
                .append(text, end, text.length())
                .toString();
    }
}
