package org.waybill.casefile.note;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.waybill.casefile.note.BadNote.Fault;

/** Text of a note as it comes in: UTF-8, newlines and no other control character below U+0020, bounded. */
final class Lines {
    /** Past any note: the specification asks for 16 signatures of about 5,000 bytes to be read. */
    static final int MOST_BYTES = 1 << 20;

    private Lines() {}

    static String read(byte[] bytes) throws BadNote {
        if (bytes.length > MOST_BYTES) {
            throw new BadNote(Fault.MALFORMED, "A note has at most " + MOST_BYTES + " bytes, this one more");
        }
        String text = decoded(bytes);
        if (text.chars().anyMatch(unit -> unit < ' ' && unit != '\n')) {
            throw new BadNote(Fault.MALFORMED, "A note has no control characters but newlines, this one does");
        }
        if (!text.endsWith("\n")) {
            throw new BadNote(Fault.MALFORMED, "A note ends with a newline, this one does not");
        }
        return text;
    }

    /** A number in decimal digits without leading zeros. */
    static long number(String digits, String what) throws BadNote {
        if (!digits.matches("0|[1-9][0-9]{0,18}")) {
            throw new BadNote(Fault.MALFORMED, what + " is not a number in plain digits");
        }
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException e) {
            throw new BadNote(Fault.MALFORMED, what + " is larger than any log");
        }
    }

    private static String decoded(byte[] bytes) throws BadNote {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BadNote(Fault.MALFORMED, "A note is UTF-8 text, this is not");
        }
    }
}
