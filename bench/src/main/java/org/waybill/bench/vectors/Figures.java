package org.waybill.bench.vectors;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waybill.bench.subject.Found;

/** Whether a figure was found that the vectors ask for. */
final class Figures {
    private static final Pattern RANGE = Pattern.compile("[\\[(]([^,]*),([^,]*)[\\])]");
    private static final BigDecimal TOLERANCE = new BigDecimal("1e-9");

    private Figures() {}

    /** One number: found as itself, or as a bound ("more than 40"). */
    static boolean number(JsonNode result, Found found) {
        BigDecimal wanted = decimal(result.at("/Resolution/value").asText().replace("%", ""));
        return same(wanted, found.low()) || same(wanted, found.high());
    }

    /** Two bounds. Whether the ends belong to it is not judged: a report does not say. */
    static boolean range(JsonNode result, Found found) {
        Matcher range = RANGE.matcher(result.at("/Resolution/value").asText());
        return range.matches()
                && same(decimal(range.group(1)), found.low())
                && same(decimal(range.group(2)), found.high());
    }

    private static @Nullable BigDecimal decimal(@Nullable String text) {
        return text == null || text.isEmpty() ? null : new BigDecimal(text);
    }

    private static boolean same(@Nullable BigDecimal wanted, @Nullable BigDecimal given) {
        if (wanted == null || given == null) {
            return wanted == null && given == null;
        }
        BigDecimal scale = wanted.abs().max(BigDecimal.ONE);
        return wanted.subtract(given).abs().compareTo(scale.multiply(TOLERANCE)) <= 0;
    }
}
