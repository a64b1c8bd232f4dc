package org.waybill.casefile;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waybill.casefile.archive.Archive;
import org.waybill.casefile.canonical.CanonicalJson;
import org.waybill.casefile.canonical.NotCanonical;
import org.waybill.casefile.entry.Change;
import org.waybill.casefile.entry.EntryJson;
import org.waybill.casefile.entry.LogEntry;
import org.waybill.casefile.ground.Ground;
import org.waybill.casefile.index.Index;
import org.waybill.casefile.index.IndexQueries;
import org.waybill.casefile.index.IndexQueries.ClaimLine;
import org.waybill.casefile.index.Matters;
import org.waybill.casefile.log.Log;
import org.waybill.casefile.log.NoteKind;
import org.waybill.casefile.merkle.Tree;
import org.waybill.casefile.note.Checkpoint;
import org.waybill.casefile.reading.BadReading;
import org.waybill.casefile.reading.NamedReading;
import org.waybill.casefile.screened.FiledScreening;
import org.waybill.casefile.screened.ScreeningJson;
import org.waybill.casefile.state.CaseState;
import org.waybill.casefile.state.Replay;
import org.waybill.casefile.trouble.Trouble;
import org.waybill.model.Claim;
import org.waybill.model.Sha256;

/**
 * A case, to be read. Several may read while one writes.
 *
 * <p>One thread at a time.
 */
public final class Casefile implements AutoCloseable {
    private final Ground ground;
    private final Index index;

    private Casefile(Ground ground, Index index) {
        this.ground = ground;
        this.index = index;
    }

    /**
     * Opens a case for reading.
     *
     * <p>Where the last run was stopped before the tables were up to the log, and nobody writes, they are brought up first.
     * Where somebody else does so just now, that is waited for, a short time; where that takes longer, or nobody can, as on
     * a disk that is full or read-only, tables are made for this reader alone.
     *
     * @param ground closed with the case
     */
    public static Casefile open(Ground ground, Matters matters, CatchingUp progress) {
        return open(ground, matters, progress, Opening.PATIENCE);
    }

    static Casefile open(Ground ground, Matters matters, CatchingUp progress, Duration patience) {
        return new Casefile(ground, new Opening(ground, matters, progress, patience).tables());
    }

    /** A case that is being written, as far as it is; whoever writes closes it. */
    static Casefile over(Ground ground, Index index) {
        return new Casefile(ground, index);
    }

    /** What the user calls it. */
    public String shown() {
        return ground.shown();
    }

    /** The id that its checkpoints bear. */
    public String id() {
        return ground.founding().id();
    }

    /** How many entries it has. */
    public long size() {
        return index.applied();
    }

    /** Questions that the index answers. */
    public IndexQueries queries() {
        return index.queries();
    }

    /** The case as it stands. */
    public CaseState state() {
        return state(size());
    }

    /** The case as it stood when it had so many entries; with none it has a name and nothing else. */
    public CaseState state(long size) {
        if (size == 0) {
            return CaseState.empty(new Change.Founded(id(), ground.founding().title()));
        }
        Replay replay = new Replay();
        ground.log().read(0, size, (place, line) -> replay.tell(EntryJson.read(line)));
        return replay.state();
    }

    /** How many entries the case had at a moment, that moment included. Entries are in order of time. */
    public long sizeAt(Instant moment) {
        long from = 0;
        long to = size();
        while (from < to) {
            long middle = (from + to) >>> 1;
            if (entry(middle).at().isAfter(moment)) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }

    /** The entry at a place, counted from 0. */
    public LogEntry entry(long place) {
        return EntryJson.read(line(place));
    }

    /** Hands over the bytes of the entries from one place up to and without another, in order. */
    public void lines(long from, long to, Log.LineSink told) {
        ground.log().read(from, Math.min(to, size()), told);
    }

    /** The bytes of the entry at a place: a leaf of the tree. */
    public byte[] line(long place) {
        byte[][] found = new byte[1][];
        ground.log().read(place, place + 1, (at, line) -> found[0] = line);
        if (found[0] == null) {
            throw Trouble.DAMAGED.met("the log has no entry " + place);
        }
        return found[0];
    }

    /** The tree over all entries. */
    public Tree tree() {
        return index.tree();
    }

    /** Its state in one line and a hash: what a stranger needs to hold it to. */
    public Checkpoint checkpoint() {
        Tree tree = tree();
        return Checkpoint.of(id(), tree.size(), tree.root());
    }

    /** The checkpoint that was kept for a size, with its signatures. */
    public Optional<byte[]> keptCheckpoint(long size) {
        return ground.log().note(NoteKind.CHECKPOINT, size);
    }

    /** The RFC 3161 token over the checkpoint that was kept for a size. */
    public Optional<byte[]> keptStamp(long size) {
        return ground.log().note(NoteKind.STAMP, size);
    }

    /** The sizes that checkpoints were kept for, ascending. */
    public List<Long> keptCheckpoints() {
        return ground.log().sizes(NoteKind.CHECKPOINT);
    }

    /** A reading out of the archive. */
    public NamedReading reading(Sha256 name) {
        return reading(ground.archive(), name);
    }

    static NamedReading reading(Archive archive, Sha256 name) {
        byte[] bytes = archive.get(name)
                .orElseThrow(() -> Trouble.DAMAGED.met("the archive has lost the reading " + name.hex()));
        try {
            return NamedReading.of(CanonicalJson.read(bytes));
        } catch (NotCanonical | BadReading e) {
            throw Trouble.DAMAGED.met("the reading " + name.hex() + " in the archive is damaged");
        }
    }

    /** A screening out of the archive. */
    public FiledScreening screening(Sha256 name) {
        byte[] bytes = ground.archive()
                .get(name)
                .orElseThrow(() -> Trouble.DAMAGED.met("the archive has lost the screening " + name.hex()));
        try {
            return ScreeningJson.read(CanonicalJson.read(bytes));
        } catch (NotCanonical | IllegalArgumentException | DateTimeException e) {
            throw Trouble.DAMAGED.met("the screening " + name.hex() + " in the archive is damaged");
        }
    }

    /** Original bytes out of the archive. */
    public byte[] original(Sha256 document) {
        return ground.archive()
                .get(document)
                .orElseThrow(() -> Trouble.DAMAGED.met("the archive has lost the document " + document.hex()));
    }

    /** The one claim whose id begins with these digits. */
    public ClaimLine claim(String beginning) {
        String digits = beginning.strip();
        List<ClaimLine> found = digits.matches("[0-9a-f]{1,64}") ? queries().claims(digits, 2) : List.of();
        if (found.isEmpty()) {
            throw Trouble.NO_SUCH_CLAIM.met("no claim of the case has an id that begins with " + digits);
        }
        if (found.size() > 1) {
            throw Trouble.AMBIGUOUS.met("more than one claim has an id that begins with " + digits);
        }
        return found.get(0);
    }

    /** The one document whose digest begins with these digits. */
    public Sha256 document(String beginning) {
        String digits = beginning.strip();
        List<Sha256> found = digits.matches("[0-9a-f]{1,64}") ? queries().documents(digits, 2) : List.of();
        if (found.isEmpty()) {
            throw Trouble.NO_SUCH_DOCUMENT.met("no document of the case has a digest that begins with " + digits);
        }
        if (found.size() > 1) {
            throw Trouble.AMBIGUOUS.met("more than one document has a digest that begins with " + digits);
        }
        return found.get(0);
    }

    /** A claim that {@link #queries} found, whole. */
    public HeldClaim held(ClaimLine line) {
        Change change = entry(line.derived()).change();
        Sha256 name = readingOf(change);
        NamedReading reading = reading(name);
        NamedReading brought = change instanceof Change.Reviewed reviewed
                ? Steps.replacement(line.derived(), reviewed.replacement().orElseThrow(), reading)
                : reading;
        Claim claim = brought.reading().claims().get(line.ordinal());
        return new HeldClaim(line.id(), claim, reading.reading().document(), name);
    }

    private static Sha256 readingOf(Change change) {
        if (change instanceof Change.Derived derived) {
            return derived.reading();
        }
        if (change instanceof Change.Reviewed reviewed && reviewed.replacement().isPresent()) {
            return reviewed.replacement().get().reading();
        }
        throw Trouble.DAMAGED.met("the database takes an entry for one that brings claims");
    }

    Ground ground() {
        return ground;
    }

    Log log() {
        return ground.log();
    }

    @Override
    public void close() {
        index.close();
        ground.close();
    }
}
