package org.waybill.intake.webarchive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipException;
import org.waybill.intake.reading.Budget;
import org.waybill.intake.reading.Ceiling;
import org.waybill.intake.reading.Refusal;
import org.waybill.model.Reason;

/** Goes through the records of one WARC, packed or not, and tells where pages begin. */
final class WarcWalk {
    /** Told of each page. */
    interface Visitor {
        void page(String target, Spot spot);
    }

    private final Spot begin;
    private final boolean seekable;
    private final Meter meter;
    private final Budget budget;
    private final Visitor visitor;
    private final Tally tally = new Tally();

    /**
     * A walk that has not begun.
     *
     * @param begin the first byte of the WARC
     * @param seekable whether bytes in front of a place cost nothing to pass over
     */
    WarcWalk(Spot begin, boolean seekable, Meter meter, Budget budget, Visitor visitor) {
        this.begin = begin;
        this.seekable = seekable;
        this.meter = meter;
        this.budget = budget;
        this.visitor = visitor;
    }

    Tally tally() {
        return tally;
    }

    void walk(InputStream in) throws IOException {
        Cursor packed = new Cursor(in);
        if (GzipMembers.begins(packed)) {
            members(packed);
        } else {
            records(packed, -1);
        }
    }

    private void members(Cursor packed) throws IOException {
        try (GzipMembers members = new GzipMembers(packed)) {
            while (members.next()) {
                member(members);
            }
        }
    }

    /** A member whose end is found again costs only itself; one whose end is lost ends the walk with its next step. */
    private void member(GzipMembers members) throws IOException {
        long before = tally.pages();
        try {
            records(new Cursor(meter.on(members.content())), members.start());
        } catch (EOFException | ZipException e) {
            countBroken(before);
        } catch (Refusal e) {
            if (e.reason() != Reason.DAMAGED) {
                throw e;
            }
            countBroken(before);
        }
    }

    /** A page among them was handed on, and becomes a line of its own when it is read. */
    private void countBroken(long pagesBefore) {
        if (tally.pages() == pagesBefore) {
            tally.addBroken();
        }
    }

    /**
     * Records that follow one another.
     *
     * @param member where the gzip member begins that holds them; -1 where they are not packed
     */
    private void records(Cursor in, long member) throws IOException {
        while (true) {
            long at = in.at();
            Optional<RecordHead> head = RecordHead.next(in);
            if (head.isEmpty()) {
                return;
            }
            Block block = new Block(in, head.get().length(), budget);
            tally.record();
            take(head.get(), block, member < 0 ? spot(at, 0) : spot(member, at));
            block.pass();
        }
    }

    private Spot spot(long offset, long skip) {
        return new Spot(begin.file(), begin.entry(), offset, skip);
    }

    private void take(RecordHead head, Block block, Spot spot) throws IOException {
        try {
            Sort sort = sort(head, block);
            if (sort == Sort.PAGE && isOutOfReach(spot)) {
                tally.addOutOfReach();
            } else {
                tally.add(sort);
            }
            if (sort == Sort.PAGE && !isOutOfReach(spot)) {
                visitor.page(head.target(), spot);
            }
        } catch (Refusal e) {
            if (e.reason() != Reason.DAMAGED) {
                throw e;
            }
            tally.addBroken();
        }
    }

    private boolean isOutOfReach(Spot spot) {
        return Ceiling.WEB_SKIP_BYTES.exceededBy(spot.skip() + (seekable ? 0 : spot.offset()));
    }

    private static Sort sort(RecordHead head, Block block) throws IOException {
        return switch (head.type()) {
            case "response" -> answer(head, block);
            case "resource" -> isPublic(head) ? Sort.of(head.contentType(), head.target()) : Sort.METADATA;
            case "request" -> Sort.REQUEST;
            case "revisit" -> Sort.REVISIT;
            case "metadata", "warcinfo" -> Sort.METADATA;
            default -> Sort.OTHER_RECORD;
        };
    }

    private static Sort answer(RecordHead head, Block block) throws IOException {
        if (!head.isHttp() || !isPublic(head)) {
            return Sort.OTHER_RECORD;
        }
        HttpHead http = HttpHead.read(new Cursor(block));
        if (http.status() == 200) {
            return Sort.of(http.first("Content-Type"), head.target());
        }
        return http.status() / 100 == 3 ? Sort.REDIRECT : Sort.OTHER_ANSWER;
    }

    private static boolean isPublic(RecordHead head) {
        return Targets.isPublic(head.target());
    }
}
