package org.waybill.screening.list.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/**
 * UTF-8 as publishers really send it: what is no UTF-8, or may not stand in XML, is mended and counted.
 *
 * <p>The United Nations published editions in 2025 in which accented letters were single bytes and typographic quotes were
 * control characters. Refusing such an edition would leave its user with an older one. A byte that is no UTF-8 is read as
 * Windows-1252, a character that XML forbids as a blank; an ampersand that begins no reference, and a sign that opens no
 * tag, stand for themselves.
 */
final class MendedText extends Reader {
    private static final int CHUNK = 1 << 16;
    private static final int LONGEST_REFERENCE = 12;
    private static final int LONGEST_NAME = 128;
    private static final String NAME_SIGNS = "0123456789_:.-";
    /** Windows-1252 from 0x80 to 0x9F; the five bytes it leaves open are blanks. */
    private static final String HIGH =
            "\u20AC \u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152 \u017D "
                    + " \u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153 \u017E\u0178";

    private final InputStream bytes;
    private final byte[] chunk = new byte[CHUNK];
    private int from;
    private int until;
    private int mended;
    private boolean verbatim;
    /** Units that are to come before the next byte is looked at. */
    private String held = "";

    MendedText(InputStream bytes) {
        this.bytes = bytes;
    }

    /** How many characters were mended so far. */
    int mended() {
        return mended;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        int at = offset;
        while (at < offset + length && (at == offset || from < until || !held.isEmpty())) {
            if (held.isEmpty()) {
                int next = next();
                if (next < 0) {
                    break;
                }
                into[at++] = unit(next);
            } else {
                into[at++] = held.charAt(0);
                held = held.substring(1);
            }
        }
        return at == offset && length > 0 ? -1 : at - offset;
    }

    /** The first unit of a character; the second, if it has one, is held. */
    private char unit(int point) {
        if (point < 0x10000) {
            return (char) point;
        }
        held = String.valueOf(Character.lowSurrogate(point));
        return Character.highSurrogate(point);
    }

    private int next() throws IOException {
        int first = peek(0);
        if (first < 0 || first >= 0x80) {
            return first < 0 ? first : beyondAscii(first);
        }
        if (first == '&' || first == '<' || first == ']') {
            markup(first);
        }
        int plain = chunk[from++];
        return first >= ' ' || first == '\n' || first == '\t' || first == '\r' ? plain : mend(' ');
    }

    private int beyondAscii(int first) throws IOException {
        int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
        int point = first >= 0xC2 && first < 0xF5 ? joined(first, length) : -1;
        from += point < 0 ? 1 : length;
        if (point < 0) {
            return mend(first < 0xA0 ? HIGH.charAt(first - 0x80) : first);
        }
        return point == 0xFFFE || point == 0xFFFF ? mend(' ') : point;
    }

    private void markup(int first) throws IOException {
        if (verbatim) {
            verbatim = !follows("]]>");
        } else if (first == '<' && follows("<![CDATA[")) {
            verbatim = true;
        } else if (first == '&' && !isReference()) {
            held = "amp;";
            mended++;
        } else if (first == '<' && !opensTag()) {
            stand();
        }
    }

    /** The sign itself becomes the ampersand of its reference. */
    private void stand() {
        chunk[from] = (byte) '&';
        held = "lt;";
        mended++;
    }

    private boolean follows(String sign) throws IOException {
        for (int i = 0; i < sign.length(); i++) {
            if (peek(i) != sign.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isReference() throws IOException {
        int next = peek(1);
        for (int i = 1; i < LONGEST_REFERENCE && (isLetter(next) || next == '#' || (next >= '0' && next <= '9')); i++) {
            next = peek(i + 1);
        }
        return next == ';' && peek(1) != ';';
    }

    /** A name, and what may stand after one. Past the end it does open a tag: a file that breaks off is not mended. */
    private boolean opensTag() throws IOException {
        int next = peek(1);
        int at = 1;
        while (at < LONGEST_NAME && (isLetter(next) || (at > 1 && NAME_SIGNS.indexOf(next) >= 0))) {
            next = peek(++at);
        }
        return next < 0 || (at == 1 ? "/!?_".indexOf(next) >= 0 : " >/\t\r\n".indexOf(next) >= 0);
    }

    private static boolean isLetter(int next) {
        return (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z') || next >= 0x80;
    }

    private int joined(int first, int length) throws IOException {
        int point = first & (0x7F >> length);
        for (int i = 1; i < length; i++) {
            int more = peek(i);
            if (more < 0x80 || more > 0xBF) {
                return -1;
            }
            point = (point << 6) | (more & 0x3F);
        }
        boolean shortest = point >= (length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000);
        boolean fits = point <= Character.MAX_CODE_POINT && (point < 0xD800 || point > 0xDFFF);
        return shortest && fits ? point : -1;
    }

    private int mend(int with) {
        mended++;
        return with;
    }

    /** A byte ahead, -1 past the end. */
    private int peek(int ahead) throws IOException {
        while (from + ahead >= until) {
            System.arraycopy(chunk, from, chunk, 0, until - from);
            until -= from;
            from = 0;
            int got = bytes.read(chunk, until, CHUNK - until);
            if (got < 0) {
                return -1;
            }
            until += got;
        }
        return chunk[from + ahead] & 0xFF;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
