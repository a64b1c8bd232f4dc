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
    private final Held held = new Held(tally);
    private boolean withinRecord;

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
        try {
            records(new Cursor(meter.on(members.content())), members.start());
            held.release(visitor);
        } catch (EOFException | ZipException e) {
            broken();
        } catch (Refusal e) {
            if (e.reason() != Reason.DAMAGED) {
                held.releaseUnchecked(visitor);
                throw e;
            }
            broken();
        }
    }

    private void broken() {
        if (!withinRecord) {
            tally.record();
        }
        held.releaseOfBroken(visitor, withinRecord);
    }

    /**
     * Records that follow one another.
     *
     * @param member where the gzip member begins that holds them; -1 where they are not packed
     */
    private void records(Cursor in, long member) throws IOException {
        while (true) {
            withinRecord = false;
            long at = in.at();
            Optional<RecordHead> head = RecordHead.next(in);
            if (head.isEmpty()) {
                return;
            }
            withinRecord = true;
            tally.record();
            Block block = new Block(in, head.get().length(), budget);
            take(head.get(), block, member < 0 ? spot(at, 0) : spot(member, at), member >= 0);
            block.pass();
        }
    }

    private Spot spot(long offset, long skip) {
        return new Spot(begin.file(), begin.entry(), offset, skip);
    }

    private void take(RecordHead head, Block block, Spot spot, boolean packed) throws IOException {
        try {
            Sort sort = Verdict.of(head, block, packed);
            if (sort == Sort.PAGE && isOutOfReach(spot)) {
                tally.addOutOfReach();
                return;
            }
            boolean witnessed = head.hasBlockDigest();
            tally.add(sort);
            if (sort == Sort.PAGE) {
                hand(head, spot, packed, witnessed);
            }
            if (!packed && !witnessed && head.mayHoldPage()) {
                tally.addUnwitnessed();
            }
        } catch (Refusal e) {
            if (e.reason() != Reason.DAMAGED) {
                throw e;
            }
            tally.addBroken(tally.records());
        }
    }

    /** A page in a packed stream waits until the check sum at its end was seen. */
    private void hand(RecordHead head, Spot spot, boolean packed, boolean witnessed) {
        if (packed) {
            held.add(new Held.Page(head.target(), spot, witnessed, tally.records()));
        } else {
            visitor.page(head.target(), spot);
        }
    }

    private boolean isOutOfReach(Spot spot) {
        return Ceiling.WEB_SKIP_BYTES.exceededBy(spot.skip() + (seekable ? 0 : spot.offset()));
    }
}
