package org.waybill.intake;

import java.io.InputStream;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import org.waybill.intake.fetch.Fetcher;
import org.waybill.intake.files.FileBytes;
import org.waybill.intake.files.FolderWalk;
import org.waybill.intake.reading.Budget;
import org.waybill.intake.reading.Raw;
import org.waybill.intake.reading.Refusal;
import org.waybill.intake.webarchive.PageBytes;
import org.waybill.model.Admission;
import org.waybill.model.Given;
import org.waybill.model.Reason;

/**
 * The door: every source comes out as documents, or as a line that says why not.
 *
 * <p>Safe for use by several threads at once. Nothing is fetched unless a {@link Source.Address} was given.
 */
public final class Intake {
    /** Raised whenever the same bytes may give another text or other facts. */
    public static final String VERSION = "1";

    private final Limits limits;
    private final InstantSource clock;
    private final FileBytes files;

    private Intake(Limits limits, InstantSource clock) {
        this.limits = limits;
        this.clock = clock;
        this.files = new FileBytes(limits.fileBytes());
    }

    public static Intake with(Limits limits) {
        return with(limits, InstantSource.system());
    }

    /**
     * The door with a clock of its own.
     *
     * @param clock asked only when something is fetched
     */
    public static Intake with(Limits limits, InstantSource clock) {
        return new Intake(limits, clock);
    }

    /** Opens folders and web archives; of other files no more is read than tells that they are none. */
    public Expansion expand(List<Source> sources) {
        Listing listing = new Listing();
        for (Source source : sources) {
            if (source instanceof Source.Folder folder && Files.exists(folder.path())) {
                new FolderWalk(listing).walk(folder.path(), folder.shown());
            } else if (source instanceof Source.File file) {
                listing.file(file);
            } else {
                listing.leaf(source);
            }
        }
        return listing.expansion();
    }

    /**
     * Reads one source that is no folder.
     *
     * @return what became of it first, then of anything attached to it; never empty
     */
    public List<Arrival> admit(Source leaf, Given given) {
        Budget budget = Budget.of(limits.perDocument());
        try {
            return Watchdog.run(
                    () -> new Desk(budget).admit(bytes(leaf, budget), leaf.shown(), given, Way.of(leaf)), budget);
        } catch (Refusal e) {
            return List.of(new Arrival.Refused(new Admission.TurnedAway(leaf.shown(), e.reason(), e.detail())));
        }
    }

    /** Reads everything, in order, one after the other. */
    public void read(List<Source> sources, Given given, Consumer<Arrival> sink) {
        Expansion expansion = expand(sources);
        expansion.gaps().forEach(gap -> sink.accept(new Arrival.Refused(gap)));
        expansion.leaves().forEach(leaf -> admit(leaf, given).forEach(sink));
    }

    private Raw bytes(Source leaf, Budget budget) {
        if (leaf instanceof Source.File file) {
            return files.of(file.path(), budget);
        }
        if (leaf instanceof Source.Folder folder) {
            return files.of(folder.path(), budget);
        }
        if (leaf instanceof Source.Address address) {
            return fetcher().fetch(address.shown(), budget);
        }
        if (leaf instanceof Source.Stream stream) {
            InputStream in = stream.in();
            return Raw.of(files.of(in, budget), leaf.shown());
        }
        if (leaf instanceof Source.ArchivedPage page) {
            return new PageBytes(limits.fileBytes()).of(page.spot(), budget);
        }
        if (leaf instanceof Source.Kept kept) {
            return kept.raw();
        }
        return atHand((Source.Bytes) leaf);
    }

    private Raw atHand(Source.Bytes bytes) {
        if (bytes.bytes().length > limits.fileBytes()) {
            throw new Refusal(
                    Reason.TOO_LARGE,
                    "it has " + bytes.bytes().length + " bytes; at most " + limits.fileBytes() + " are read");
        }
        return Raw.of(bytes.bytes(), bytes.shown());
    }

    private Fetcher fetcher() {
        return limits.privateAddresses()
                ? Fetcher.ofAny(limits.fileBytes(), clock)
                : Fetcher.ofPublic(limits.fileBytes(), clock);
    }
}
