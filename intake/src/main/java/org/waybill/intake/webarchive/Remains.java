package org.waybill.intake.webarchive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Knows a file that was a web archive before it was damaged. */
final class Remains {
    private static final List<String> NAMES = List.of(".warc", ".warc.gz", ".wacz");

    /** Heads of records have about 500 bytes. */
    private static final int LOOK_BYTES = 4_096;

    /** Two of the four fields that no record may be without (WARC 1.1, section 5): this one, and one of the others. */
    private static final String TYPE = "warc-type:";

    private static final List<String> OTHERS = List.of("warc-record-id:", "warc-date:");

    private Remains() {}

    static boolean are(Path file) throws IOException {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return NAMES.stream().anyMatch(name::endsWith) || beginsWithHead(file);
    }

    /** Whether the first lines are those of a record, but for a fault in the very first. */
    private static boolean beginsWithHead(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String text = new String(in.readNBytes(LOOK_BYTES), StandardCharsets.ISO_8859_1);
            List<String> head = text.toLowerCase(Locale.ROOT)
                    .lines()
                    .skip(1)
                    .takeWhile(line -> !line.isEmpty())
                    .toList();
            return head.stream().anyMatch(line -> line.startsWith(TYPE))
                    && head.stream().anyMatch(line -> OTHERS.stream().anyMatch(line::startsWith));
        }
    }
}
