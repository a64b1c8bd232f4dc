package org.waybill.server.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Rows of a table that lies beside the program: a version comment, a head, tabs. */
final class Tsv {
    private static final int BEFORE_ROWS = 2;

    private Tsv() {}

    /** The rows without comment and head; each has as many cells as the head. */
    static List<String[]> rows(String name) {
        List<String> lines = text("/org/waybill/server/" + name).lines().toList();
        int width = lines.get(1).split("\t", -1).length;
        return lines.stream()
                .skip(BEFORE_ROWS)
                .map(line -> cells(name, line, width))
                .toList();
    }

    private static String[] cells(String name, String line, int width) {
        String[] cells = line.split("\t", -1);
        if (cells.length != width) {
            throw new IllegalStateException(name + ": a row has " + cells.length + " cells, not " + width);
        }
        return cells;
    }

    private static String text(String path) {
        try (InputStream in = Tsv.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("not in the program: " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
