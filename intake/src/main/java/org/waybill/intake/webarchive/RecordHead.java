package org.waybill.intake.webarchive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcParser;
import org.waybill.intake.reading.Refusal;
import org.waybill.model.Reason;

/** What a record says of itself in front of its block. */
final class RecordHead {
    private static final byte[] MAGIC = "WARC/".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern LENGTH = Pattern.compile("\\d{1,18}");
    /** Finer or coarser dates than whole seconds are allowed by WARC 1.1; coarser ones are no instant. */
    private static final Pattern INSTANT =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?Z");

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\s]");
    /** RFC 9110, section 4.1, asks that 8,000 octets be supported; nobody publishes longer ones. */
    private static final int MOST_ADDRESS = 8_000;

    private final MessageHeaders headers;

    private RecordHead(MessageHeaders headers) {
        this.headers = headers;
    }

    /**
     * The head of the next record; empty where there is no further record.
     *
     * @throws Refusal where what follows is no record
     */
    static Optional<RecordHead> next(Cursor in) throws IOException {
        byte[] head = in.head();
        return head.length == 0 ? Optional.empty() : Optional.of(parse(head));
    }

    private static RecordHead parse(byte[] head) {
        WarcParser parser = new WarcParser();
        parser.setLenient(true);
        parser.reset();
        if (begins(head)) {
            parser.parse(ByteBuffer.wrap(head));
        }
        if (!parser.isFinished()) {
            throw new Refusal(Reason.DAMAGED, "what stands where a record should begin is none");
        }
        return new RecordHead(parser.headers());
    }

    /** Whether the bytes are those that every WARC begins with. */
    static boolean begins(byte[] bytes) {
        return bytes.length >= MAGIC.length && Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
    }

    /** Whether what follows, up to the end, may be a record or the beginning of one that was cut off. */
    static boolean mayBegin(Cursor in) throws IOException {
        int ahead = 0;
        while (ahead < MAGIC.length && in.peek(ahead) == MAGIC[ahead]) {
            ahead++;
        }
        return ahead == MAGIC.length || in.peek(ahead) < 0;
    }

    String type() {
        return one("WARC-Type").toLowerCase(Locale.ROOT);
    }

    /** How many bytes the block has. */
    long length() {
        String length = one("Content-Length");
        if (!LENGTH.matcher(length).matches()) {
            throw new Refusal(Reason.DAMAGED, "a record does not say how long it is");
        }
        return Long.parseLong(length);
    }

    /** What the record was made from, without the pointed brackets that some tools put around it. */
    String target() {
        String target = one("WARC-Target-URI").strip();
        if (target.startsWith("<") && target.endsWith(">")) {
            target = target.substring(1, target.length() - 1);
        }
        if (target.isEmpty()
                || target.length() > MOST_ADDRESS
                || UNPRINTABLE.matcher(target).find()) {
            throw new Refusal(Reason.DAMAGED, "a record's address is none");
        }
        return target;
    }

    /** When the archive took it; null where the record does not say it exactly. */
    @Nullable
    Instant date() {
        String date = one("WARC-Date").strip();
        try {
            return INSTANT.matcher(date).matches() ? Instant.parse(date) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The type of the block, as written. */
    String contentType() {
        return one("Content-Type");
    }

    /** Whether the block is a server's answer, with its headers. */
    boolean isAnswer() {
        return type().equals("response")
                || contentType().strip().toLowerCase(Locale.ROOT).startsWith("application/http");
    }

    /** Whether it is of a type that may hold a page. */
    boolean mayHoldPage() {
        return type().equals("response") || type().equals("resource");
    }

    /** Whether a digest of all bytes of the block was written down that can be compared. */
    boolean hasBlockDigest() {
        boolean payloadIsBlock = !isAnswer() && !isTruncated();
        return Witness.isAble(one("WARC-Block-Digest"))
                || (payloadIsBlock && Witness.isAble(one("WARC-Payload-Digest")));
    }

    boolean isSegment() {
        return !one("WARC-Segment-Number").isEmpty();
    }

    boolean isTruncated() {
        return !one("WARC-Truncated").isEmpty();
    }

    /** The value of a header; empty where it is missing. */
    String one(String name) {
        List<String> values = headers.all(name);
        if (values.size() > 1) {
            throw new Refusal(Reason.DAMAGED, "a record says the same thing twice");
        }
        return values.isEmpty() ? "" : values.get(0);
    }
}
