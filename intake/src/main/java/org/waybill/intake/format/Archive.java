package org.waybill.intake.format;

import java.nio.charset.StandardCharsets;

/**
 * What kind of zip archive some bytes are, from the names in it.
 *
 * <p>Names are looked for in the raw bytes, both in front of the files and in the directory at the end, so that nothing
 * is unpacked to find out.
 */
enum Archive {
    WORD,
    SPREADSHEET,
    SLIDES,
    OPEN_DOCUMENT,
    BOOK,
    OTHER,
    BROKEN,
    NONE;

    private static final int SHORTEST = 30;

    static Archive of(byte[] bytes) {
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        if (!all.startsWith("PK\u0003\u0004")) {
            return all.startsWith("PK\u0005\u0006") ? OTHER : NONE;
        }
        return all.length() < SHORTEST ? BROKEN : byNames(all);
    }

    private static Archive byNames(String all) {
        if (all.contains("mimetypeapplication/epub+zip")) {
            return BOOK;
        }
        if (all.contains("mimetypeapplication/vnd.oasis.opendocument")) {
            return OPEN_DOCUMENT;
        }
        if (all.contains("word/document")) {
            return WORD;
        }
        if (all.contains("xl/workbook")) {
            return SPREADSHEET;
        }
        return all.contains("ppt/presentation") ? SLIDES : OTHER;
    }
}
