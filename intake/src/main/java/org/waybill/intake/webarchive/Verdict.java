package org.waybill.intake.webarchive;

import java.io.IOException;
import org.waybill.intake.reading.Refusal;
import org.waybill.model.Reason;

/** Says what a record is to somebody who looks for pages (WARC 1.1, section 6). */
final class Verdict {
    private Verdict() {}

    /**
     * What the record is.
     *
     * @param block read only as far as it has to be
     * @param packed whether a check sum covers the record
     * @throws Refusal where it contradicts itself, or is no page by bytes that are not those the archive took
     */
    static Sort of(RecordHead head, Block block, boolean packed) throws IOException {
        return switch (head.type()) {
            case "response" -> response(head, block, packed);
            case "resource" -> resource(head);
            case "request" -> Sort.REQUEST;
            case "revisit" -> Sort.REVISIT;
            case "metadata", "warcinfo" -> Sort.METADATA;
            case "conversion", "continuation" -> Sort.OTHER_RECORD;
            case "" -> throw new Refusal(Reason.DAMAGED, "a record does not say what it is");
            default -> Sort.UNKNOWN_RECORD;
        };
    }

    private static Sort resource(RecordHead head) {
        return switch (Targets.kind(head.target())) {
            case WEB, FILE_SERVER -> Sort.of(head.contentType(), head.target());
            case MADE_UP -> Sort.METADATA;
            case UNKNOWN -> Sort.UNKNOWN_RECORD;
        };
    }

    /** An answer of the web is told by its address: the type of its record may be missing, and may be damaged. */
    private static Sort response(RecordHead head, Block block, boolean packed) throws IOException {
        return switch (Targets.kind(head.target())) {
            case WEB -> answer(head, block, packed);
            case FILE_SERVER, MADE_UP -> Sort.OTHER_RECORD;
            case UNKNOWN -> Sort.UNKNOWN_RECORD;
        };
    }

    private static Sort answer(RecordHead head, Block block, boolean packed) throws IOException {
        Witness witness = Witness.of(packed ? "" : head.one("WARC-Block-Digest"));
        Cursor body = new Cursor(witness.on(block));
        HttpHead http = HttpHead.read(body);
        Sort sort = sort(http, head.target());
        if (sort != Sort.PAGE && witness.isAble()) {
            body.drain();
            witness.refuseOthers();
        }
        return sort;
    }

    private static Sort sort(HttpHead http, String target) {
        if (http.status() == 200) {
            return Sort.of(http.first("Content-Type"), target);
        }
        return http.status() / 100 == 3 ? Sort.REDIRECT : Sort.OTHER_ANSWER;
    }
}
