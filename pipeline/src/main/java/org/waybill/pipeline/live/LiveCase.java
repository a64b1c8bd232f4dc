package org.waybill.pipeline.live;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waybill.casefile.CaseWriter;
import org.waybill.casefile.Casefile;
import org.waybill.casefile.HeldClaim;
import org.waybill.casefile.verification.VerificationReport;
import org.waybill.desk.Desk;
import org.waybill.model.Case;
import org.waybill.model.ClaimId;
import org.waybill.model.Correction;
import org.waybill.model.Reply;
import org.waybill.model.Review;
import org.waybill.pipeline.LedgerMatters;
import org.waybill.pipeline.lookup.AtHand;

/**
 * A case that people look at and decide on.
 *
 * <p>What is looked at is the desk, a derivation of some first entries of the log, made of these and nothing else. What is
 * decided goes into the log and is kept once the call returns. Then the desk is made anew: before the call returns where
 * the desk is small, else beside the pages, which say meanwhile how far they are behind. A desk is
 * never changed: a newer one takes its place at once and whole, and the older one can be asked for another minute.
 *
 * <p>Any number of threads may look, one at a time decides.
 */
public final class LiveCase implements AutoCloseable {
    private static final long NEVER = -1;

    private final Means means;
    private final NewerLists newer;
    private final Jobs jobs;
    private final Lookout lookout;
    private final Retired retired;
    private final Object deciding = new Object();
    private final Object making = new Object();
    private final AtomicBoolean following = new AtomicBoolean();
    private volatile AtHand lists;
    private volatile LaidOut laidOut;
    private volatile @Nullable Job laying;
    private volatile @Nullable Job holding;
    /** The size of the log that could not be laid out; it is not tried again before the log grows. */
    private volatile long failed = NEVER;

    private LiveCase(Means means, NewerLists newer, AtHand lists, LaidOut laidOut) {
        this.means = means;
        this.newer = newer;
        this.lists = lists;
        this.jobs = new Jobs(means.clock());
        this.retired = new Retired(means.clock());
        this.laidOut = laidOut;
        this.lookout = new Lookout(means);
    }

    /** Opens a case, and lays it out where that was not done since its last change. */
    public static LiveCase open(Means means) {
        return open(means, JobProgress.UNHEARD);
    }

    /** The same, telling how far it is. */
    public static LiveCase open(Means means, JobProgress progress) {
        NewerLists newer = new NewerLists(means);
        AtHand lists = means.lists().get();
        LaidOut made = new Layout(means, lists).laidOut(progress);
        LiveCase live = new LiveCase(means, newer, lists, made);
        Layout.tidy(means.desks(), made.file());
        return live;
    }

    /** A case with a desk that was laid out already, whatever its log says: to measure pages over it. */
    public static LiveCase over(Means means, Path desk) {
        long size = new Lookout(means).sizeAndClose();
        NewerLists newer = new NewerLists(means);
        return new LiveCase(means, newer, means.lists().get(), new LaidOut(Desk.open(desk), desk, size));
    }

    /**
     * The case as it is laid out now. Whoever asks several questions that belong together asks one desk.
     *
     * <p>Where another process added something, or newer lists are at hand, the next desk is begun.
     */
    public Desk desk() {
        if (lookout.size() > laidOut.size()) {
            follow();
        }
        if (newer.cameSince()) {
            takeUp();
        }
        return laidOut.desk();
    }

    /** How far pages are behind the log and the lists. */
    public Freshness freshness() {
        long shown = laidOut.size();
        long log = Math.max(shown, lookout.size());
        Freshness.Work nothing = Freshness.Work.NONE;
        return new Freshness(shown, log, shown < log ? told(laying, failed == log) : nothing, told(holding, false));
    }

    private static Freshness.Work told(@Nullable Job job, boolean failed) {
        if (job == null || (job.state() == JobState.DONE && !failed)) {
            return Freshness.Work.NONE;
        }
        boolean over = failed || job.state().isOver();
        return new Freshness.Work(job.number(), over ? Freshness.State.FAILED : Freshness.State.UNDER_WAY);
    }

    /** Begins once more whatever pages lack, where that failed or was stopped. */
    public void tryAgain() {
        failed = NEVER;
        if (lookout.sizeNow() > laidOut.size()) {
            follow();
        }
        if (told(holding, false).state() == Freshness.State.FAILED) {
            takeUp();
        }
    }

    /** The lists that the case is held against. */
    public AtHand lists() {
        return lists;
    }

    /** Long work on the case. */
    public Jobs jobs() {
        return jobs;
    }

    /** Files a review. Gives its place in the log. */
    public long review(Review review) {
        return decide(review.reviewer(), writer -> writer.deciding().review(review));
    }

    /**
     * Puts a person's claim in the place of one that was misread. Gives the review's place in the log.
     *
     * @param what the parts that the document tells otherwise
     * @throws BadCorrecting where a part or its value is not understood
     */
    public long correct(ClaimId claim, Correcting what, String who, String reason) {
        return decide(who, writer -> {
            Casefile file = writer.asWritten();
            HeldClaim misread = file.held(file.claim(claim.hex()));
            return writer.deciding().correct(misread, what.of(misread.claim()), who, reason);
        });
    }

    /** Files what a party answered. Gives its place in the log. */
    public long reply(Reply reply, String who) {
        return decide(who, writer -> writer.deciding().reply(reply));
    }

    /** Files what the case said wrongly. Gives its place in the log. */
    public long correct(Correction correction, String who) {
        return decide(who, writer -> writer.deciding().correct(correction));
    }

    private long decide(String who, Function<CaseWriter, Long> decision) {
        long place = filed(who, decision);
        lookout.sizeNow();
        if (laidOut.bytes() > means.atOnce() || !broughtUp()) {
            follow();
        }
        return place;
    }

    /** What was filed is kept, whatever becomes of the pages. */
    private boolean broughtUp() {
        try {
            bringUp(JobProgress.UNHEARD);
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private long filed(String who, Function<CaseWriter, Long> decision) {
        synchronized (deciding) {
            try (CaseWriter writer =
                    CaseWriter.open(means.ground().get(), new LedgerMatters(), means.clock(), who, means.progress())) {
                return decision.apply(writer);
            }
        }
    }

    /** Lays out what was added since, beside the pages; once at a time. */
    private void follow() {
        if (failed != lookout.size() && following.compareAndSet(false, true)) {
            try {
                laying = jobs.start("Bringing pages up to the log", this::followed);
            } catch (LiveTrouble e) {
                following.set(false);
            }
        }
    }

    private JobResult followed(JobProgress progress) {
        try {
            bringUp(progress);
            failed = NEVER;
            return new JobResult.Shown("Pages show entry " + (laidOut.size() - 1) + " of the log.", "/log");
        } catch (RuntimeException | Error e) {
            failed = lookout.size();
            throw e;
        } finally {
            following.set(false);
        }
    }

    /** Lays out whatever was added since that was last done. */
    public void bringUp(JobProgress progress) {
        synchronized (making) {
            while (lookout.sizeNow() > laidOut.size()) {
                show(new Layout(means, lists).laidOut(progress));
            }
        }
    }

    private void show(LaidOut made) {
        LaidOut before = laidOut;
        laidOut = made;
        retired.add(before, made.file());
    }

    /** Holds the case against the lists as they are now, beside the pages. */
    private void takeUp() {
        try {
            holding = jobs.start("Holding the case against newer lists", this::takenUp);
        } catch (LiveTrouble e) {
            newer.forget();
        }
    }

    private JobResult takenUp(JobProgress progress) {
        progress.done(0, 0, "");
        AtHand now = means.lists().get();
        synchronized (making) {
            if (Layout.isSame(now, lists)) {
                // The same again under another date: the file of the pages is the one that is in use.
                return new JobResult.Shown("The lists at hand say what they said before.", "/parties");
            }
            show(new Layout(means, now).laidOut(progress));
            lists = now;
        }
        return new JobResult.Shown("Parties are held against the lists as they are now.", "/parties");
    }

    /** Checks the whole case; to be given to {@link Jobs#start}. */
    public JobResult verify(JobProgress progress) {
        VerificationReport report = means.check().apply((done, total) -> progress.done(done, total, "entries checked"));
        return Checked.told(report);
    }

    /** The whole case in memory, for reports and exports. */
    public Case whole() {
        synchronized (making) {
            return new Layout(means, lists).whole();
        }
    }

    /** Asks the casefile itself, for what no desk holds: original bytes, proofs. */
    public <T> T read(Function<Casefile, T> question) {
        try (Casefile file = Layout.casefile(means)) {
            return question.apply(file);
        }
    }

    @Override
    public void close() {
        jobs.close();
        synchronized (making) {
            retired.close(laidOut.file());
            laidOut.desk().close();
            lookout.close();
        }
    }
}
