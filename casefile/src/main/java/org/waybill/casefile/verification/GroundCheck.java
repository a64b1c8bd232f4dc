package org.waybill.casefile.verification;

import org.waybill.casefile.ground.Ground;
import org.waybill.casefile.index.Index;
import org.waybill.casefile.index.IndexDump;
import org.waybill.casefile.index.Matters;

/** Looks at the index of a case that does not lie in a folder, through the database it lies in. */
final class GroundCheck implements DatabaseCheck {
    private final Index index;
    private final Tally tally;
    private final Findings found = new Findings();
    private final long applied;

    private GroundCheck(Index index, Tally tally) {
        this.index = index;
        this.tally = tally;
        this.applied = index.dump(IndexDump::applied);
    }

    static DatabaseCheck of(Ground ground, Matters matters, Tally tally) {
        if (!ground.hasIndex(matters)) {
            Findings none = new Findings();
            none.add(Finding.note(
                    Named.DATABASE,
                    "it has no tables that this version can use",
                    "Nothing needs to be done; they are rebuilt when the case is opened."));
            return new None(none);
        }
        return new GroundCheck(ground.indexForReading(matters), tally);
    }

    @Override
    public KnownLeaves leaves() {
        return index.dump(dump -> {
            var known = dump.leaves();
            return new KnownLeaves(known, known.size() == applied && dump.bears(known));
        });
    }

    @Override
    public long applied() {
        return applied;
    }

    @Override
    public void compare(Index fresh, long entries) {
        fresh.dump(right -> index.dump(left -> {
            new RowComparison(left, right, found, tally).tables();
            return true;
        }));
    }

    @Override
    public void tell(Findings findings) {
        found.all().forEach(findings::add);
        findings.leaveOut(found.leftOut());
    }

    @Override
    public void close() {
        index.close();
    }
}
