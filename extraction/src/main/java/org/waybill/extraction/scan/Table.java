package org.waybill.extraction.scan;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** A table of judgement kept as tab-separated text beside the code. */
public final class Table {
    private static final Pattern TAB = Pattern.compile("\t");

    private Table() {}

    /**
     * The rows of a resource, without its heading and its {@code #} lines.
     *
     * @throws IllegalStateException where the table is missing or a row has another number of cells than the heading
     */
    public static List<List<String>> rows(Class<?> owner, String name) {
        List<List<String>> cells = lines(owner, name).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> List.of(TAB.split(line, -1)))
                .toList();
        int width = cells.get(0).size();
        cells.stream().filter(row -> row.size() != width).findFirst().ifPresent(row -> {
            throw new IllegalStateException(name + " has a row of another width: " + row);
        });
        return List.copyOf(cells.subList(1, cells.size()));
    }

    private static List<String> lines(Class<?> owner, String name) {
        try (InputStream bytes = owner.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("no table " + name + " beside " + owner.getName());
            }
            return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
