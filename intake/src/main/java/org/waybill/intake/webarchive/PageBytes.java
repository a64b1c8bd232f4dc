package org.waybill.intake.webarchive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.ZipException;
import org.waybill.intake.files.FileBytes;
import org.waybill.intake.reading.Answer;
import org.waybill.intake.reading.Answer.HeaderLines;
import org.waybill.intake.reading.Budget;
import org.waybill.intake.reading.Raw;
import org.waybill.intake.reading.Refusal;
import org.waybill.model.Reason;

/** Takes the bytes of one page out of its record: without chunks, unpacked, compared with the archive's digests. */
public final class PageBytes {
    /** What a record says of itself that a reader may want to go back to. */
    private static final List<String> KEPT =
            List.of("WARC-Record-ID", "WARC-Payload-Digest", "WARC-Block-Digest", "WARC-Truncated");

    private final long most;

    /**
     * A reader with a bound.
     *
     * @param most the greatest number of bytes of one page, unpacked, inclusive
     */
    public PageBytes(long most) {
        this.most = most;
    }

    /**
     * The page whose record begins at the spot.
     *
     * @throws Refusal where the record is broken or is not what the archive's digests say
     */
    public Raw of(Spot spot, Budget budget) {
        try (Cursor in = Opening.at(spot)) {
            return record(in, budget);
        } catch (ZipException e) {
            throw new Refusal(Reason.DAMAGED, "its packed bytes are broken");
        } catch (EOFException e) {
            throw new Refusal(Reason.DAMAGED, "the archive ends before its record does");
        } catch (IOException e) {
            throw FileBytes.refusal(e);
        }
    }

    private Raw record(Cursor in, Budget budget) throws IOException {
        RecordHead head = RecordHead.next(in).orElseThrow(EOFException::new);
        if (head.isSegment()) {
            throw new Refusal(Reason.UNSUPPORTED, "the archive cut it into segments, which are not joined");
        }
        Block block = new Block(in, head.length(), budget);
        Witness witness = Witness.of(head.one("WARC-Block-Digest"));
        Cursor body = new Cursor(witness.on(block));
        Raw raw = head.isAnswer() ? answer(head, body) : resource(head, body);
        body.drain();
        witness.refuseOthers();
        block.pass();
        if (!head.hasBlockDigest() && !RecordHead.mayBegin(in)) {
            throw new Refusal(Reason.DAMAGED, "its record does not end where it says, and has no digest to go by");
        }
        return raw;
    }

    private Raw resource(RecordHead head, Cursor body) throws IOException {
        byte[] bytes = upTo(body);
        Witness payload = Witness.of(head.one("WARC-Payload-Digest"));
        payload.add(bytes);
        refuse(payload, head);
        return raw(head, bytes, head.contentType(), List.of());
    }

    private Raw answer(RecordHead head, Cursor body) throws IOException {
        HttpHead http = HttpHead.read(body);
        Witness payload = Witness.of(head.one("WARC-Payload-Digest"));
        Cursor stored = new Cursor(payload.on(body));
        Cursor sent = new Cursor(payload.on(http.isChunked() && Chunks.begin(stored) ? new Chunks(stored) : stored));
        byte[] bytes = upTo(Packing.undo(sent, http.encodings()));
        sent.drain();
        stored.drain();
        payload.add(bytes);
        refuse(payload, head);
        return raw(head, bytes, http.first("Content-Type"), http.lines());
    }

    /** What was cut short has the digest of the whole, with some tools; that it was cut is among the headers. */
    private static void refuse(Witness payload, RecordHead head) {
        if (!head.isTruncated()) {
            payload.refuseOthers();
        }
    }

    private static Raw raw(RecordHead head, byte[] bytes, String contentType, List<HttpHead.Line> lines) {
        HeaderLines kept = new HeaderLines();
        for (String name : KEPT) {
            String value = head.one(name);
            if (!value.isEmpty()) {
                kept.add(name, value);
            }
        }
        lines.forEach(line -> kept.add(line.name(), line.value()));
        String target = head.target();
        return Raw.of(bytes, Targets.path(target))
                .declared(contentType)
                .from(new Answer(target, head.date(), kept.kept()));
    }

    private byte[] upTo(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 8));
        if (bytes.length > most) {
            throw new Refusal(Reason.TOO_LARGE, "it has more than " + most + " bytes, unpacked");
        }
        return bytes;
    }
}
