package org.waybill.intake.reading;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.waybill.model.Reason;

/** The bytes of one source, and what its surroundings say of them. */
public final class Raw {
    private static final int HEAD_BYTES = 8192;

    private final byte[] bytes;
    private final String name;
    private final String mediaType;
    private final String charset;
    private final Answer answer;

    private Raw(byte[] bytes, String name, String mediaType, String charset, Answer answer) {
        this.bytes = bytes;
        this.name = name;
        this.mediaType = mediaType;
        this.charset = charset;
        this.answer = answer;
    }

    /** Bytes under a name, with nothing else known. */
    public static Raw of(byte[] bytes, String name) {
        return new Raw(bytes, name, "", "", Answer.NONE);
    }

    /** The same bytes with a {@code Content-Type} as a server or a mail part declares it. */
    public Raw declared(String contentType) {
        return new Raw(bytes, name, mediaTypeOf(contentType), charsetOf(contentType), answer);
    }

    /** The same bytes, as a server gave them. */
    public Raw from(Answer server) {
        return new Raw(bytes, name, mediaType, charset, server);
    }

    /** The bytes themselves, not a copy: they may be large, and no reader writes to them. */
    public byte[] bytes() {
        return bytes;
    }

    public String name() {
        return name;
    }

    /** Lower case, without parameters; empty where nothing was declared. */
    public String mediaType() {
        return mediaType;
    }

    /** The declared charset; empty where none was. */
    public String charset() {
        return charset;
    }

    /** What a server said around the bytes; {@link Answer#NONE} for what lies on this machine. */
    public Answer answer() {
        return answer;
    }

    /** Where it was served; empty for what lies on this machine. */
    public String address() {
        return answer.address();
    }

    /** The letters after the last dot of the name, in lower case; empty where there are none. */
    public String extension() {
        int dot = name.lastIndexOf('.');
        int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
        return dot > slash ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
    }

    /** The beginning, one character for each byte. */
    public String head() {
        return new String(bytes, 0, Math.min(bytes.length, HEAD_BYTES), StandardCharsets.ISO_8859_1);
    }

    public void refuseBeyond(Ceiling ceiling) {
        if (ceiling.exceededBy(bytes.length)) {
            throw new Refusal(
                    Reason.TOO_LARGE, "it has " + bytes.length + " bytes; at most " + ceiling.most() + " are read");
        }
    }

    private static String mediaTypeOf(String contentType) {
        int semicolon = contentType.indexOf(';');
        String type = semicolon < 0 ? contentType : contentType.substring(0, semicolon);
        return type.strip().toLowerCase(Locale.ROOT);
    }

    private static String charsetOf(String contentType) {
        int at = contentType.toLowerCase(Locale.ROOT).indexOf("charset=");
        if (at < 0) {
            return "";
        }
        String rest = contentType.substring(at + "charset=".length());
        int semicolon = rest.indexOf(';');
        return (semicolon < 0 ? rest : rest.substring(0, semicolon))
                .replace("\"", "")
                .strip();
    }
}
