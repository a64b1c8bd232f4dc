package org.waybill.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Short English names of states, as monitors write them.
 *
 * <p>The table is ours because the Java platform's own names change between its versions.
 */
public final class States {
    private static final Map<String, String> NAMES = load();

    private States() {}

    /** The name of the state with this ISO 3166-1 alpha-2 code; any other id as it is. */
    public static String name(String id) {
        return NAMES.getOrDefault(id, id);
    }

    /** Whether the id is a code of the table. */
    public static boolean isCode(String id) {
        return NAMES.containsKey(id);
    }

    private static Map<String, String> load() {
        try (InputStream table = States.class.getResourceAsStream("states.tsv")) {
            String text = new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .skip(1)
                    .map(line -> line.split("\t", 2))
                    .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));
        } catch (IOException e) {
            throw new UncheckedIOException("the table of states cannot be read", e);
        }
    }
}
