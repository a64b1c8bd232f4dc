package org.waybill.intake.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.waybill.intake.reading.Ceiling;
import org.waybill.intake.reading.Raw;
import org.waybill.intake.reading.Refusal;
import org.waybill.model.Reason;

/**
 * Bytes to characters.
 *
 * <p>In order: a byte order mark; valid UTF-8; UTF-16 without a mark; the declared charset; UTF-8 with a few broken
 * bytes; the detector. Valid UTF-8 goes before the declaration because text in another charset is hardly ever valid
 * UTF-8, while pages often declare a charset they were once in.
 */
public final class Decoder {
    private static final int HEAD_BYTES = 8192;

    private Decoder() {}

    /**
     * The characters of the whole.
     *
     * @throws Refusal where the bytes are no text, or text that is not recoverable
     */
    public static String decode(Raw raw) {
        return decode(raw, raw.charset());
    }

    /** The same, with a charset declared inside the text itself. */
    public static String decode(Raw raw, String declared) {
        raw.refuseBeyond(Ceiling.TEXT_BYTES);
        byte[] bytes = raw.bytes();
        ByteOrderMark mark = ByteOrderMark.of(bytes);
        String text = mark == ByteOrderMark.NONE
                ? withoutMark(bytes, declared)
                : replacing(bytes, mark.length(), mark.charset());
        Plausibility.refuseBinary(text);
        Plausibility.refuseMangled(text);
        return text;
    }

    /** The beginning, decoded well enough to tell a format; no refusal here. */
    public static String head(Raw raw) {
        byte[] bytes = Arrays.copyOf(raw.bytes(), Math.min(raw.bytes().length, HEAD_BYTES));
        ByteOrderMark mark = ByteOrderMark.of(bytes);
        if (mark != ByteOrderMark.NONE) {
            return replacing(bytes, mark.length(), mark.charset());
        }
        return replacing(bytes, 0, Utf16.order(bytes).orElse(StandardCharsets.UTF_8));
    }

    private static String withoutMark(byte[] bytes, String declared) {
        Optional<Charset> wide = Utf16.order(bytes);
        if (wide.isPresent()) {
            return replacing(bytes, 0, wide.get());
        }
        refuseZeros(bytes);
        return strictly(bytes, StandardCharsets.UTF_8)
                .or(() -> named(declared).flatMap(charset -> strictly(bytes, charset)))
                .or(() -> Utf8.nearly(bytes)
                        ? Optional.of(replacing(bytes, 0, StandardCharsets.UTF_8))
                        : Optional.empty())
                .orElseGet(() -> replacing(bytes, 0, Detector.detect(bytes)));
    }

    private static void refuseZeros(byte[] bytes) {
        for (byte next : bytes) {
            if (next == 0) {
                throw new Refusal(Reason.NOT_TEXT, "it holds zero bytes, which no text has");
            }
        }
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return Optional.of(text.toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String replacing(byte[] bytes, int start, Charset charset) {
        return new String(bytes, start, bytes.length - start, charset);
    }

    /** Latin-1 as a declaration means windows-1252, as browsers read it; an unknown name means nothing. */
    private static Optional<Charset> named(String declared) {
        try {
            Charset charset = declared.isBlank() ? null : Charset.forName(declared.strip());
            return Optional.ofNullable(charset).map(Decoder::asBrowsersRead);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Charset asBrowsersRead(Charset charset) {
        boolean latin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
        return latin ? Charset.forName("windows-1252") : charset;
    }
}
