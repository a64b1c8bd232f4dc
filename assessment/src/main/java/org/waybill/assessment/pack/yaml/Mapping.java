package org.waybill.assessment.pack.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waybill.assessment.pack.trouble.PackFault;
import org.waybill.assessment.pack.trouble.PackTrouble;

/**
 * One mapping of a YAML file, read key by key.
 *
 * <p>Whoever reads it ends with {@link #done()}, which complains of the first key that nobody asked for: a misspelt key
 * must never be a rule that silently does not apply.
 */
public final class Mapping {
    private static final ObjectMapper YAML = new ObjectMapper(YAMLFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            // "no" and "not" are words of the cue lists, not truth values.
            .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
            .build());

    private final String where;
    private final ObjectNode node;
    private final Set<String> asked = new HashSet<>();

    private Mapping(String where, ObjectNode node) {
        this.where = where;
        this.node = node;
    }

    /**
     * A file that holds one mapping.
     *
     * @throws PackTrouble WB-520 where it is no YAML or no mapping, or has a key twice
     */
    public static Mapping of(String file, String text) {
        try {
            return of(file, YAML.readTree(text));
        } catch (JsonProcessingException broken) {
            String line = broken.getLocation() == null
                    ? ""
                    : ", line " + broken.getLocation().getLineNr();
            throw PackFault.NOT_YAML.met(
                    file + line, broken.getOriginalMessage().lines().findFirst().orElse("not YAML"));
        }
    }

    private static Mapping of(String where, JsonNode node) {
        if (node instanceof ObjectNode object) {
            return new Mapping(where, object);
        }
        throw PackFault.NOT_YAML.met(where, "keys with values are wanted here");
    }

    /** The file, and the provision or list in it. */
    public String where() {
        return where;
    }

    /** The same mapping, called by what it is about from now on. */
    public Mapping called(String name) {
        Mapping named = new Mapping(where + ", " + name, node);
        named.asked.addAll(asked);
        return named;
    }

    /** Every key, in the file's order. */
    public List<String> keys() {
        return node.properties().stream().map(one -> one.getKey()).toList();
    }

    /** Whether a key is there. */
    public boolean has(String key) {
        return node.has(key);
    }

    /** A text that must be there and say something. */
    public String text(String key) {
        String text = textOr(key, "");
        if (text.isBlank()) {
            throw PackFault.MISSING.met(where, "it has no " + key);
        }
        return text;
    }

    /** A text, or another where the key is not there. */
    public String textOr(String key, String other) {
        asked.add(key);
        JsonNode value = node.get(key);
        if (value == null || value.isNull()) {
            return other;
        }
        return scalar(key, value);
    }

    private String scalar(String key, JsonNode value) {
        if (!value.isValueNode()) {
            throw PackFault.BAD_VALUE.met(where, key + " wants one text, not a list or a mapping");
        }
        return value.asText().strip();
    }

    /** A list of texts; empty where the key is not there. */
    public List<String> texts(String key) {
        return values(key).stream().map(value -> scalar(key, value)).toList();
    }

    /**
     * A list of texts with at least one.
     *
     * @throws PackTrouble WB-522 where there is none
     */
    public List<String> someTexts(String key) {
        return some(key, texts(key));
    }

    private <T> List<T> some(String key, List<T> all) {
        if (all.isEmpty()) {
            throw PackFault.MISSING.met(where, "it has no " + key);
        }
        return all;
    }

    private List<JsonNode> values(String key) {
        asked.add(key);
        JsonNode value = node.get(key);
        if (value == null || value.isNull()) {
            return List.of();
        }
        if (!value.isArray()) {
            throw PackFault.BAD_VALUE.met(where, key + " wants a list");
        }
        List<JsonNode> all = new ArrayList<>();
        value.forEach(all::add);
        return all;
    }

    /** A list of mappings; empty where the key is not there. */
    public List<Mapping> mappings(String key) {
        return values(key).stream().map(value -> of(where + ", " + key, value)).toList();
    }

    /**
     * A list of mappings with at least one.
     *
     * @throws PackTrouble WB-522 where there is none
     */
    public List<Mapping> someMappings(String key) {
        return some(key, mappings(key));
    }

    /** A mapping below this one; empty where the key is not there. */
    public Optional<Mapping> mapping(String key) {
        asked.add(key);
        return node.has(key) ? Optional.of(of(where + ", " + key, node.get(key))) : Optional.empty();
    }

    /** A day that must be there. */
    public LocalDate day(String key) {
        return parsed(key, text(key), LocalDate::parse);
    }

    /** A day; null where the key is not there. */
    public @Nullable LocalDate dayOrNull(String key) {
        String text = textOr(key, "");
        return text.isEmpty() ? null : parsed(key, text, LocalDate::parse);
    }

    /**
     * The day under {@code to}, inclusive; null where the key is not there.
     *
     * @param from the day that it must not lie before; null for any
     * @throws PackTrouble WB-523 where it does
     */
    public @Nullable LocalDate end(@Nullable LocalDate from) {
        LocalDate to = dayOrNull("to");
        if (from != null && to != null && to.isBefore(from)) {
            throw PackFault.BAD_VALUE.met(where, "it ends on " + to + ", before it begins on " + from);
        }
        return to;
    }

    /** A number that must be there, from 0. */
    public BigDecimal number(String key) {
        BigDecimal number = parsed(key, text(key), BigDecimal::new);
        if (number.signum() < 0) {
            throw PackFault.BAD_VALUE.met(where, key + " is below 0");
        }
        return number;
    }

    /** A text that must be there, turned into something else. */
    public <T> T parsed(String key, Function<String, T> form) {
        return parsed(key, text(key), form);
    }

    /** A text turned into something else; null where the key is not there. */
    public <T> @Nullable T parsedOrNull(String key, Function<String, T> form) {
        String text = textOr(key, "");
        return text.isEmpty() ? null : parsed(key, text, form);
    }

    private <T> T parsed(String key, String text, Function<String, T> form) {
        try {
            return form.apply(text);
        } catch (DateTimeException | NumberFormatException broken) {
            throw PackFault.BAD_VALUE.met(where, key + " cannot be \"" + text + "\"");
        }
    }

    /** One of a closed choice that must be there, by its name in lower case. */
    public <E extends Enum<E>> E choice(String key, Class<E> type) {
        return choice(key, text(key), type);
    }

    /** Several of a closed choice, at least one, in the file's order. */
    public <E extends Enum<E>> List<E> choices(String key, Class<E> type) {
        return someTexts(key).stream()
                .map(text -> choice(key, text, type))
                .distinct()
                .toList();
    }

    private <E extends Enum<E>> E choice(String key, String text, Class<E> type) {
        return choice(key, text, Arrays.asList(type.getEnumConstants()), one -> one.name()
                .toLowerCase(Locale.ROOT)
                .replace('_', '-'));
    }

    /** The one of several that a text names. */
    public <T> T choice(String key, String text, List<T> all, Function<T, String> name) {
        String wanted = text.replace('_', '-');
        return all.stream()
                .filter(one -> name.apply(one).replace('_', '-').equals(wanted))
                .findFirst()
                .orElseThrow(() -> PackFault.BAD_VALUE.met(
                        where,
                        key + " cannot be \"" + text + "\"; it is one of "
                                + listed(all.stream().map(name))));
    }

    private static String listed(Stream<String> names) {
        return names.collect(Collectors.joining(", "));
    }

    /**
     * Ends the reading.
     *
     * @throws PackTrouble WB-521 where a key was never asked for
     */
    public void done() {
        keys().stream().filter(key -> !asked.contains(key)).findFirst().ifPresent(key -> {
            throw PackFault.UNKNOWN_KEY.met(where, "there is no key \"" + key + "\"");
        });
    }
}
