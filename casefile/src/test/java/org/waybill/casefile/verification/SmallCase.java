package org.waybill.casefile.verification;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waybill.casefile.CaseWriter;
import org.waybill.casefile.CatchingUp;
import org.waybill.casefile.Deposit;
import org.waybill.casefile.HeldClaim;
import org.waybill.casefile.PlainMatters;
import org.waybill.casefile.canonical.CanonicalJson;
import org.waybill.casefile.disk.FileDisk;
import org.waybill.casefile.entry.Change;
import org.waybill.casefile.ground.Founding;
import org.waybill.casefile.ground.Grounds;
import org.waybill.casefile.log.Note;
import org.waybill.casefile.log.NoteKind;
import org.waybill.casefile.note.Checkpoint;
import org.waybill.casefile.note.PublishedCheckpoint;
import org.waybill.casefile.note.SigningKey;
import org.waybill.casefile.reading.Claims;
import org.waybill.casefile.reading.ReadingJson;
import org.waybill.casefile.stamp.Roots;
import org.waybill.casefile.stamp.TestAuthority;
import org.waybill.model.Claim;
import org.waybill.model.ClaimId;
import org.waybill.model.Correction;
import org.waybill.model.Decision;
import org.waybill.model.PartialDate;
import org.waybill.model.Reason;
import org.waybill.model.Reply;
import org.waybill.model.Review;
import org.waybill.model.Sha256;
import org.waybill.model.Status;

/** A case with a bit of everything: six pages, one of them read twice, decisions, three checkpoints. */
public final class SmallCase {
    /** How many claims a page has. */
    static final int LINES = 4;

    private static final int PAGES = 6;
    private static final int STEP_MILLIS = 1500;

    private final Path folder;
    private final SigningKey key = SigningKey.generate("case.example/key", new SecureRandom());
    private final TestAuthority authority = TestAuthority.create();
    private final AtomicLong millis = new AtomicLong(1_767_225_600_000L);
    private final InstantSource clock = () -> Instant.ofEpochMilli(millis.addAndGet(STEP_MILLIS));

    private final List<Copy> earlier = new ArrayList<>();

    private final Map<String, String> environment;

    private SmallCase(Path folder, Map<String, String> environment) {
        this.folder = folder;
        this.environment = environment;
    }

    /** Makes one in a folder that is not there yet. */
    public static SmallCase in(Path folder) {
        return in(folder, "", Map.of());
    }

    /**
     * Makes one whose folder is not there yet.
     *
     * @param database its address; empty for a case that lies in its folder
     * @param environment the variables that say who logs in there
     */
    public static SmallCase in(Path folder, String database, Map<String, String> environment) {
        SmallCase made = new SmallCase(folder, environment);
        Founding founding = new Founding("case.example/" + folder.getFileName(), "A harbour", database);
        Grounds.make(folder, FileDisk.passing(), founding, environment);
        made.first();
        made.earlier.add(Copy.of(folder));
        made.second();
        made.earlier.add(Copy.of(folder));
        made.third();
        return made;
    }

    public Path folder() {
        return folder;
    }

    /** What it was after the first day and after the second. */
    List<Copy> earlier() {
        return earlier;
    }

    public SigningKey key() {
        return key;
    }

    /** Whom its stamp goes back to. */
    public Roots roots() {
        try {
            return Roots.ofPem(authority.rootPem());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a user gives who knows key and root. */
    public VerificationOptions options() {
        return new VerificationOptions(List.of(key.verifier()), roots(), Optional.empty(), CatchingUp.UNHEARD);
    }

    /** A claim of a page as the first extractor found it. */
    public static ClaimId claim(int page, int line) {
        return Claims.of(json(page)).ids().get(line);
    }

    private static ObjectNode json(int page) {
        Deposit deposit = Deliveries.page(page, LINES, "1");
        return ReadingJson.of(deposit.reading(), deposit.extractor());
    }

    private CaseWriter writer() {
        return CaseWriter.open(
                Grounds.open(folder, FileDisk.passing(), true, environment),
                new PlainMatters(),
                clock,
                "an analyst",
                CatchingUp.UNHEARD);
    }

    /** Pages; the checkpoint at the end stays unsigned. */
    private void first() {
        try (CaseWriter writer = writer()) {
            for (int page = 0; page < PAGES - 1; page++) {
                writer.add(Deliveries.page(page, LINES, "1"));
            }
            writer.refuse(new Change.Refused("inbox/broken.pdf", Reason.DAMAGED, "no end of file"));
        }
    }

    /** Decisions and a signed checkpoint. */
    private void second() {
        try (CaseWriter writer = writer()) {
            review(writer, new Decision.Confirm(claim(0, 0)));
            review(writer, new Decision.Reject(claim(1, 1)));
            correct(writer);
            review(writer, new Decision.Same(claim(0, 0), claim(3, 2)));
            writer.deciding()
                    .reply(new Reply(
                            "Borduria",
                            "We sent nothing, and say so.",
                            PartialDate.parse("2026-01-15"),
                            List.of(claim(1, 0), claim(2, 1))));
            Checkpoint checkpoint = writer.checkpoint();
            writer.keep(new Note(
                    NoteKind.CHECKPOINT,
                    checkpoint.size(),
                    PublishedCheckpoint.unsigned(checkpoint).signedBy(key).bytes()));
        }
    }

    /** The same words, denied: a person's claim for an extractor's. */
    private static void correct(CaseWriter writer) {
        Deposit page = Deliveries.page(2, LINES, "1");
        Claim read = page.reading().claims().get(1);
        Claim denied = new Claim(
                read.type(),
                read.slots(),
                read.attribution(),
                new Status(read.status().modality(), true, read.status().rule()),
                read.tier(),
                read.rule(),
                read.passage(),
                read.grounds());
        HeldClaim held =
                new HeldClaim(claim(2, 1), read, page.reading().document(), Sha256.of(CanonicalJson.bytes(json(2))));
        writer.deciding().correct(held, denied, "A. Nalyst", "it was denied");
    }

    /** A second reading, more decisions, and a stamped checkpoint. */
    private void third() {
        try (CaseWriter writer = writer()) {
            writer.add(Deliveries.page(3, LINES, "2"));
            writer.add(Deliveries.page(PAGES - 1, LINES, "1", appendix()));
            review(writer, new Decision.Other(claim(4, 1), claim(1, 1)));
            review(writer, new Decision.Cut(document(1), document(0)));
            long place = review(writer, new Decision.Reject(claim(4, 0)));
            review(writer, new Decision.Undo(place));
            writer.deciding().correct(new Correction("ten rifles", "eleven rifles", "misread", List.of(claim(0, 1))));
            Checkpoint checkpoint = writer.checkpoint();
            writer.keep(new Note(NoteKind.STAMP, checkpoint.size(), authority.token(checkpoint.bytes())));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** So many words that the search over texts needs more than one page of its file for them, and an index of pages. */
    private static String appendix() {
        return IntStream.range(0, 800)
                .mapToObj(at -> Integer.toString(at * 7919 % 100_003, Character.MAX_RADIX))
                .collect(Collectors.joining(" ", "Appendix ", "\n"));
    }

    private static Sha256 document(int page) {
        return Deliveries.page(page, LINES, "1").reading().document().sha256();
    }

    /** Past the checks that turn away what does nothing: an older version let that in. */
    private static long review(CaseWriter writer, Decision decision) {
        Review review = new Review(decision, "A. Nalyst", "I read it");
        return writer.decide(new Change.Reviewed(review, Optional.empty()), Optional.empty());
    }
}
