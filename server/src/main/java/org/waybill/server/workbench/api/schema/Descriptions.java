package org.waybill.server.workbench.api.schema;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What records and their members mean, as a table beside this class. */
final class Descriptions {
    private static final int FIELDS = 3;

    private final Map<String, String> words;

    private Descriptions(Map<String, String> words) {
        this.words = Map.copyOf(words);
    }

    /** The table that is bundled. */
    static Descriptions bundled() {
        InputStream table = Objects.requireNonNull(Descriptions.class.getResourceAsStream("descriptions.tsv"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            Map<String, String> words = new TreeMap<>();
            lines.lines()
                    .map(line -> line.split("\t", FIELDS))
                    .forEach(row -> words.put(row[0] + "." + row[1], row[2]));
            return new Descriptions(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a record is; empty where the table does not tell. */
    String of(String schema) {
        return of(schema, "");
    }

    /** What a member of a record is; empty where the table does not tell. */
    String of(String schema, String member) {
        return words.getOrDefault(schema + "." + member, "");
    }
}
