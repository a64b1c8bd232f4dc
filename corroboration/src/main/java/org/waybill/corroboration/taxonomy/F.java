package org.waybill.corroboration.taxonomy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which things count as the same matter: the table {@code families.tsv}. */
final class F {
    private static final Map<String, String> TABLE = read();

    private F() {}

    /** The family of an item by the longest end of its name that the table knows; else the item itself. */
    static String of(String item) {
        String rest = item;
        while (true) {
            Optional<String> family = Optional.ofNullable(TABLE.get(rest));
            int space = rest.indexOf(' ');
            if (family.isPresent() || space < 0) {
                return family.orElse(item);
            }
            rest = rest.substring(space + 1);
        }
    }

    private static Map<String, String> read() {
        Map<String, String> table = new TreeMap<>();
        text().lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("phrase\t"))
                .map(line -> line.split("\t", -1))
                .forEach(cells -> table.put(cells[0], cells[1]));
        return table;
    }

    private static String text() {
        try (InputStream in = F.class.getResourceAsStream("/org/waybill/corroboration/families.tsv")) {
            if (in == null) {
                throw new IllegalStateException("families.tsv is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
