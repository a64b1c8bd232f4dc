package org.waybill.casefile;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waybill.casefile.archive.StoredObject;
import org.waybill.casefile.canonical.CanonicalJson;
import org.waybill.casefile.entry.Change;
import org.waybill.casefile.entry.EntryJson;
import org.waybill.casefile.entry.LogEntry;
import org.waybill.casefile.ground.Founding;
import org.waybill.casefile.ground.Ground;
import org.waybill.casefile.index.Index;
import org.waybill.casefile.index.Matters;
import org.waybill.casefile.index.Step;
import org.waybill.casefile.log.Note;
import org.waybill.casefile.log.NoteKind;
import org.waybill.casefile.merkle.NodeHash;
import org.waybill.casefile.merkle.Tree;
import org.waybill.casefile.note.Checkpoint;
import org.waybill.casefile.reading.NamedReading;
import org.waybill.casefile.screened.ScreeningJson;
import org.waybill.model.Capture;
import org.waybill.model.CaseScreening;
import org.waybill.model.Extractor;
import org.waybill.model.Given;
import org.waybill.model.Reading;
import org.waybill.model.Sha256;

/**
 * The one who adds to a case.
 *
 * <p>Entries are taken in the order given and written in batches: objects first, then the log, then the index. What
 * {@link #flush} has returned from is kept, whatever happens after. A stop before that costs nothing but what was not
 * acknowledged; the next to open the case brings the index up to the log. After an error the writer takes nothing more.
 */
public final class CaseWriter implements AutoCloseable {
    /** Entries that may wait: their cost is shared, and a stop costs no more than these. */
    private static final int BATCH_ENTRIES = 64;

    private static final long BATCH_BYTES = 32L << 20;

    private final Ground ground;
    private final Matters matters;
    private final InstantSource clock;
    private final String who;
    private final Index index;
    private final List<StoredObject> objects = new ArrayList<>();
    private final List<byte[]> lines = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private long bytesWaiting;
    private long next;
    private Sha256 previous;
    private Instant last;
    private boolean broken;

    private CaseWriter(Ground ground, Matters matters, InstantSource clock, String who, CatchingUp progress) {
        this.ground = ground;
        this.matters = matters;
        this.clock = clock;
        this.who = who;
        this.index = ground.indexForWriting(matters);
        this.previous = LogEntry.NOTHING;
        this.last = Instant.EPOCH;
        try {
            Upkeep.bringUp(index, ground, progress);
            this.next = ground.log().size();
            readLast();
        } catch (RuntimeException | Error e) {
            index.close();
            throw e;
        }
    }

    private void readLast() {
        ground.log().read(next - 1, next, (place, line) -> {
            previous = new Sha256(NodeHash.leaf(line).hex());
            last = EntryJson.read(line).at();
        });
    }

    /**
     * Opens a case for writing; founds it where nothing was written yet.
     *
     * @param ground closed with the case
     * @param clock asked once for each entry
     * @param who stands in every entry as the one who added it
     */
    public static CaseWriter open(
            Ground ground, Matters matters, InstantSource clock, String who, CatchingUp progress) {
        ground.lock(who + " since " + clock.instant());
        try {
            CaseWriter writer = new CaseWriter(ground, matters, clock, who, progress);
            writer.begin();
            return writer;
        } catch (RuntimeException | Error e) {
            ground.close();
            throw e;
        }
    }

    private void begin() {
        try {
            found();
        } catch (RuntimeException | Error e) {
            index.close();
            throw e;
        }
    }

    /** Brings the index of a case up to its log, and leaves the case open. */
    static void mend(Ground ground, Matters matters, CatchingUp progress) {
        ground.lock("a reader that brings the database up to the log");
        try {
            new CaseWriter(ground, matters, () -> Instant.EPOCH, "nobody", progress).index.close();
            ground.settle();
        } finally {
            ground.unlock();
        }
    }

    private void found() {
        if (next == 0) {
            Founding founding = ground.founding();
            write(new Change.Founded(founding.id(), founding.title()), Optional.empty());
            flush();
        }
    }

    /** Adds a document, unless the case holds it already. */
    public Added add(Deposit deposit) {
        refuseBroken();
        return new Depositing(this).add(deposit);
    }

    /** Notes that a document the case has read already was met, if it came from an address that is new. */
    public Added meet(Sha256 document, byte[] bytes, Capture capture, Given given) {
        return new Depositing(this).capture(document, bytes, capture, given) ? Added.FOUND_AGAIN : Added.KNOWN;
    }

    /** Reads a document of the case anew: what is found takes the place of what was found before. */
    public void reread(Reading reading, Extractor extractor) {
        new Depositing(this).derive(reading, extractor);
    }

    /** The documents whose newest reading is by this extractor. */
    public Set<Sha256> readBy(Extractor extractor) {
        return index.queries().readBy(extractor);
    }

    /** Notes that a source could not be read, unless the case knows. */
    public boolean refuse(Change.Refused refused) {
        refuseBroken();
        if (isWaiting(refused)
                || index.queries().refused(refused.source(), refused.reason().name(), refused.detail())) {
            return false;
        }
        write(refused, Optional.empty());
        return true;
    }

    private boolean isWaiting(Change change) {
        return steps.stream().anyMatch(step -> step.entry().change().equals(change));
    }

    /** Files what came of looking the parties of the case up in lists. Gives its place in the log. */
    public long screened(CaseScreening screening) {
        StoredObject object = StoredObject.of(CanonicalJson.bytes(ScreeningJson.of(screening)));
        keep(object);
        Change.Screened change = new Change.Screened(
                object.name(),
                screening.policy(),
                screening.editions(),
                screening.answers().size(),
                screening.matches());
        return decide(change, Optional.empty());
    }

    /** What people add: reviews, replies, corrections. */
    public Deciding deciding() {
        return new Deciding(this);
    }

    /** Writes what a person added at once, unchecked; {@link #deciding} checks it. Gives its place in the log. */
    public long decide(Change change, Optional<NamedReading> brought) {
        long place = next;
        write(change, brought);
        flush();
        return place;
    }

    void keep(StoredObject object) {
        objects.add(object);
        bytesWaiting += object.bytes().length;
    }

    void write(Change change, Optional<NamedReading> brought) {
        refuseBroken();
        Instant now = clock.instant();
        last = now.isBefore(last) ? last : now;
        LogEntry entry = new LogEntry(last, who, previous, change);
        byte[] line = EntryJson.bytes(entry);
        NodeHash leaf = NodeHash.leaf(line);
        lines.add(line);
        steps.add(new Step(next, entry, leaf, brought));
        previous = new Sha256(leaf.hex());
        next++;
        if (steps.size() >= BATCH_ENTRIES || bytesWaiting >= BATCH_BYTES) {
            flush();
        }
    }

    /** What waited when an error came was not kept, so nothing may be called known or kept any more. */
    private void refuseBroken() {
        if (broken) {
            throw new IllegalStateException("the case was closed by an error");
        }
    }

    /** Writes what waits. What was given before is kept once this returns. */
    public void flush() {
        refuseBroken();
        if (steps.isEmpty()) {
            return;
        }
        broken = true;
        ground.archive().put(objects);
        ground.log().append(lines);
        index.apply(steps);
        objects.clear();
        lines.clear();
        steps.clear();
        bytesWaiting = 0;
        broken = false;
    }

    List<Step> waiting() {
        return steps;
    }

    Index index() {
        return index;
    }

    /** The case as it was after the last flush, for reading; it ends with this writer. */
    public Casefile asWritten() {
        return Casefile.over(ground, index);
    }

    /** Keeps a checkpoint of all that was flushed, unless there is one. */
    public Checkpoint checkpoint() {
        flush();
        Tree tree = index.tree();
        Checkpoint checkpoint = Checkpoint.of(ground.founding().id(), tree.size(), tree.root());
        if (ground.log().note(NoteKind.CHECKPOINT, tree.size()).isEmpty()) {
            ground.log().keep(new Note(NoteKind.CHECKPOINT, tree.size(), checkpoint.bytes()));
        }
        return checkpoint;
    }

    /** Keeps a checkpoint with signatures, or a stamp over one. */
    public void keep(Note note) {
        ground.log().keep(note);
    }

    Matters matters() {
        return matters;
    }

    /** Writes what waits, keeps a checkpoint, and lets others write. */
    @Override
    public void close() {
        try {
            if (!broken) {
                checkpoint();
            }
        } finally {
            end();
        }
    }

    private void end() {
        try {
            index.close();
            if (!broken) {
                ground.settle();
            }
        } finally {
            ground.close();
        }
    }
}
