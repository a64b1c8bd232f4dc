package org.waybill.assessment.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Files that come with the program, each beside the class that uses it. */
public final class Shipped {
    private static final String COMMENT = "#";

    private Shipped() {}

    /**
     * The text of a file.
     *
     * @throws IllegalStateException where it is not beside the class: the program was put together wrongly
     */
    public static String text(Class<?> neighbour, String file) {
        try (InputStream in = neighbour.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no " + file + " beside " + neighbour.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(file, broken);
        }
    }

    /**
     * The ids of a table of two columns, id and why, below a line of heads; in the file's order.
     *
     * @throws IllegalStateException where a row does not say why, or an id comes twice
     */
    public static Set<String> ids(Class<?> neighbour, String file) {
        List<String> rows = text(neighbour, file)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith(COMMENT))
                .skip(1)
                .toList();
        Set<String> ids = new LinkedHashSet<>();
        for (String row : rows) {
            String[] cells = row.split("\t", -1);
            if (cells.length != 2 || cells[1].isBlank() || !ids.add(cells[0])) {
                throw new IllegalStateException(file + ": each id once, with a reason, not \"" + row + "\"");
            }
        }
        return Collections.unmodifiableSet(ids);
    }
}
