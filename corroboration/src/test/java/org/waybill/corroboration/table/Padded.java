package org.waybill.corroboration.table;

import java.util.Collections;
import java.util.List;

/** A row for a test, in few words: cells that are left out are empty, and the reason stands last. */
public final class Padded {
    private Padded() {}

    /** The cells between bars as a row of a table with that text. */
    public static String row(String table, String cells) {
        String head =
                table.lines().filter(line -> !line.startsWith("#")).findFirst().orElseThrow();
        List<String> given = List.of(cells.split("\\|", -1));
        int missing = head.split("\t", -1).length - given.size() - 1;
        String rest = String.join("", Collections.nCopies(missing, "\t"));
        return String.join("\t", given) + rest + "\tas the test says\n";
    }
}
