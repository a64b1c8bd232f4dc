package org.waybill.server.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The parameters of an address, read strictly. All that is wrong with them is told at once. */
public final class Parameters {
    private static final String STAMP_FORM = "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}(:\\d{2}(:\\d{2})?)?)?$";
    private static final Pattern STAMP = Pattern.compile(STAMP_FORM);
    private static final int DAY = 10;
    private static final Set<String> YES = Set.of("true", "1", "yes", "on", "t", "y");
    private static final Set<String> NO = Set.of("false", "0", "no", "off", "f", "n");

    private final Map<String, List<String>> given;
    private final List<Fault> faults = new ArrayList<>();

    public Parameters(Map<String, List<String>> given) {
        this.given = given;
    }

    /** All values, in the order given. */
    public List<String> texts(String name) {
        return List.copyOf(given.getOrDefault(name, List.of()));
    }

    /** All values, of which there may be at most so many. */
    public List<String> texts(String name, int most) {
        List<String> values = texts(name);
        if (values.size() > most) {
            String words = "List should have at most " + most + " items after validation, not " + values.size();
            JsonNode input = JsonNodeFactory.instance.arrayNode().add(values.size() + " items");
            faults.add(Fault.of("too_long", place(name), words, input)
                    .with("field_type", "List")
                    .with("max_length", most)
                    .with("actual_length", values.size()));
        }
        return values;
    }

    /** All values, each one of those allowed; those of the fallback where none is given. */
    public List<String> among(String name, List<String> allowed, List<String> fallback) {
        List<String> values = texts(name);
        for (int at = 0; at < values.size(); at++) {
            if (!allowed.contains(values.get(at))) {
                String expected = "'" + String.join("', '", allowed) + "'";
                faults.add(Fault.of(
                                "enum",
                                List.of("query", name, at),
                                "Input should be one of " + expected,
                                TextNode.valueOf(values.get(at)))
                        .with("expected", expected));
            }
        }
        return values.isEmpty() ? fallback : values;
    }

    /** The last value. */
    public Optional<String> text(String name) {
        List<String> values = texts(name);
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
    }

    /** A whole number of at most {@code most}; what is below nought counts as nought. */
    public int whole(String name, int fallback, int most) {
        Optional<String> text = text(name);
        if (text.isEmpty()) {
            return fallback;
        }
        try {
            return Math.max(0, notAbove(name, Integer.parseInt(text.get().strip()), most));
        } catch (NumberFormatException e) {
            wrong(
                    "int_parsing",
                    name,
                    "Input should be a valid integer, unable to parse string as an integer",
                    text.get());
            return fallback;
        }
    }

    /** A number between nought and one, ends inclusive. */
    public double share(String name, double fallback) {
        Optional<String> text = text(name);
        if (text.isEmpty()) {
            return fallback;
        }
        try {
            double value = Double.parseDouble(text.get().strip());
            if (value >= 0 && value <= 1) {
                return value;
            }
            wrong("share", name, "Input should lie between 0 and 1", text.get());
        } catch (NumberFormatException e) {
            wrong(
                    "float_parsing",
                    name,
                    "Input should be a valid number, unable to parse string as a number",
                    text.get());
        }
        return fallback;
    }

    public boolean yes(String name, boolean fallback) {
        String text = text(name).orElse("").toLowerCase(Locale.ROOT);
        if (text.isEmpty() || YES.contains(text) || NO.contains(text)) {
            return text.isEmpty() ? fallback : YES.contains(text);
        }
        wrong("bool_parsing", name, "Input should be a valid boolean, unable to interpret input", text);
        return fallback;
    }

    /** A moment, of which the day counts. */
    public Optional<LocalDate> since(String name) {
        Optional<String> text = text(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!STAMP.matcher(text.get()).matches()) {
            faults.add(Fault.of(
                            "string_pattern_mismatch",
                            place(name),
                            "String should match pattern '" + STAMP_FORM + "'",
                            TextNode.valueOf(text.get()))
                    .with("pattern", STAMP_FORM));
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.get().substring(0, DAY)));
        } catch (DateTimeException e) {
            wrong("date_parsing", name, "Input should be a day of the calendar", text.get());
            return Optional.empty();
        }
    }

    /**
     * Ends the reading.
     *
     * @throws Refused where anything was wrong
     */
    public void check() {
        if (!faults.isEmpty()) {
            throw Refused.of(faults);
        }
    }

    private int notAbove(String name, int value, int most) {
        if (value > most) {
            faults.add(Fault.of(
                            "less_than_equal",
                            place(name),
                            "Input should be less than or equal to " + most,
                            TextNode.valueOf(Integer.toString(value)))
                    .with("le", most));
        }
        return value;
    }

    private void wrong(String type, String name, String words, String input) {
        faults.add(Fault.of(type, place(name), words, TextNode.valueOf(input)));
    }

    private static List<Object> place(String name) {
        return List.of("query", name);
    }
}
