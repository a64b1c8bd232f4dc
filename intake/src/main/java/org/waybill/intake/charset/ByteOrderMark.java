package org.waybill.intake.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The mark that some programs put before a text. */
enum ByteOrderMark {
    /** Before UTF-16: its little-endian mark begins with the same two bytes. */
    UTF_32_LITTLE("FFFE0000", Charset.forName("UTF-32LE")),
    UTF_32_BIG("0000FEFF", Charset.forName("UTF-32BE")),
    UTF_8("EFBBBF", StandardCharsets.UTF_8),
    UTF_16_LITTLE("FFFE", StandardCharsets.UTF_16LE),
    UTF_16_BIG("FEFF", StandardCharsets.UTF_16BE),
    NONE("", StandardCharsets.UTF_8);

    private final String hex;
    private final Charset charset;

    ByteOrderMark(String hex, Charset charset) {
        this.hex = hex;
        this.charset = charset;
    }

    static ByteOrderMark of(byte[] source) {
        for (ByteOrderMark mark : values()) {
            if (mark.opens(source)) {
                return mark;
            }
        }
        return NONE;
    }

    int length() {
        return hex.length() / 2;
    }

    Charset charset() {
        return charset;
    }

    private boolean opens(byte[] source) {
        return source.length >= length()
                && HexFormat.of().withUpperCase().formatHex(source, 0, length()).equals(hex);
    }
}
