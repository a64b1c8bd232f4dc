package org.waybill.server.workbench.api.declared;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waybill.server.workbench.api.problem.NearNames;

/** What a value may be: the check and the description of one. */
public sealed interface Form {
    /** What is wrong with a value, as the end of a sentence that begins with its name; empty where nothing is. */
    Optional<String> fault(String given);

    /** The known value that a wrong one is most like; empty for none. */
    default String meant(String given) {
        return "";
    }

    /** As JSON Schema. */
    ObjectNode schema();

    /**
     * Any text.
     *
     * @param most so many characters at most
     */
    record Words(int most) implements Form {
        @Override
        public Optional<String> fault(String given) {
            return given.length() > most
                    ? Optional.of("has " + given.length() + " characters, more than " + most)
                    : Optional.empty();
        }

        @Override
        public ObjectNode schema() {
            return typed("string").put("maxLength", most);
        }
    }

    /**
     * A whole number, ends inclusive.
     *
     * @param usual what it is where nothing is given
     */
    record Whole(long least, long most, long usual) implements Form {
        @Override
        public Optional<String> fault(String given) {
            try {
                long value = Long.parseLong(given);
                return value < least || value > most ? Optional.of("lies outside " + range()) : Optional.empty();
            } catch (NumberFormatException e) {
                return Optional.of("is no whole number from " + range());
            }
        }

        private String range() {
            return least + " to " + most;
        }

        @Override
        public ObjectNode schema() {
            return typed("integer").put("minimum", least).put("maximum", most).put("default", usual);
        }
    }

    /** One of a closed list. */
    record Closed(List<String> values) implements Form {
        public Closed {
            values = List.copyOf(values);
        }

        @Override
        public Optional<String> fault(String given) {
            return values.contains(given) ? Optional.empty() : Optional.of("is none of: " + String.join(", ", values));
        }

        @Override
        public String meant(String given) {
            return NearNames.nearest(given, values);
        }

        @Override
        public ObjectNode schema() {
            ObjectNode schema = typed("string");
            values.forEach(schema.withArray("enum")::add);
            return schema;
        }
    }

    /**
     * A text of a certain shape.
     *
     * @param shape a regular expression that the whole text must fit
     * @param called what such a text is, for a reader
     */
    record Shaped(Pattern shape, String called) implements Form {
        @Override
        public Optional<String> fault(String given) {
            return shape.matcher(given).matches() ? Optional.empty() : Optional.of("is not " + called);
        }

        @Override
        public ObjectNode schema() {
            return typed("string").put("pattern", "^(?:" + shape.pattern() + ")$");
        }
    }

    /** A day, {@code 2024-05-01}. */
    record Day() implements Form {
        @Override
        public Optional<String> fault(String given) {
            try {
                LocalDate.parse(given);
                return Optional.empty();
            } catch (DateTimeException e) {
                return Optional.of("is no day such as 2024-05-01");
            }
        }

        @Override
        public ObjectNode schema() {
            return typed("string").put("format", "date");
        }
    }

    private static ObjectNode typed(String type) {
        return JsonNodeFactory.instance.objectNode().put("type", type);
    }
}
