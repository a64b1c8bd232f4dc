package org.waybill.bench.scripts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.waybill.screening.script.LatinLetters;

/**
 * One row of the transliteration data: a name's part in two scripts.
 *
 * @param sort which foreign script
 * @param latin as folded, letters a to z
 * @param foreign as written, no spaces
 * @param bearers how many people are written so in both, above 0
 */
record Transliteration(Sort sort, String latin, String foreign, int bearers) {

    /** The files of the data. */
    enum Sort {
        ARABIC,
        CHINESE,
        HEBREW,
        KATAKANA,
        KOREAN,
        RUSSIAN;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** All rows of all files, in the order of the files' names and of their lines. */
    static List<Transliteration> read(Path folder) throws IOException {
        List<Transliteration> rows = new ArrayList<>();
        for (Sort sort : Sort.values()) {
            rows.addAll(read(folder, sort));
        }
        return rows;
    }

    /** The rows of one file; those whose Latin side is no single word of Latin letters are left out. */
    static List<Transliteration> read(Path folder, Sort sort) throws IOException {
        try (var lines = Files.lines(folder.resolve("wd_" + sort.key() + "_80.tsv"), StandardCharsets.UTF_8)) {
            return lines.map(line -> Arrays.asList(line.split("\t", -1)))
                    .filter(cells -> cells.size() == 3)
                    .map(cells -> new Transliteration(
                            sort,
                            LatinLetters.plain(cells.get(0)),
                            cells.get(1).replace(" ", ""),
                            Integer.parseInt(cells.get(2).strip())))
                    .filter(row -> row.latin().matches("[a-z]{2,24}"))
                    .toList();
        }
    }
}
