package org.waybill.casefile.index;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.waybill.casefile.canonical.CanonicalJson;
import org.waybill.casefile.canonical.NotCanonical;
import org.waybill.casefile.entry.DecisionJson;
import org.waybill.casefile.trouble.Trouble;
import org.waybill.model.ClaimId;
import org.waybill.model.Decision;
import org.waybill.model.Decisions;
import org.waybill.model.FiledReview;
import org.waybill.model.Grouping;
import org.waybill.model.Review;
import org.waybill.model.ReviewState;

/** Keeps states and entries of claims as the reviews have it. */
final class Judgement {
    private final Handle handle;
    private final Rows rows;
    private final LedgerCounts counts;
    private final Shares shares;
    private List<FiledReview> reviews = new ArrayList<>();
    private Decisions decisions = Decisions.NONE;
    private Grouping grouping = Decisions.NONE.grouping(claim -> Optional.empty());
    private Set<String> touched = Set.of();
    /** Claims that decisions about matters name and the case does not hold, or no longer. */
    private Set<ClaimId> awaited = Set.of();

    private boolean loaded;
    private boolean stale;
    private boolean regrouping;

    Judgement(Handle handle, Rows rows, LedgerCounts counts, Shares shares) {
        this.handle = handle;
        this.rows = rows;
        this.counts = counts;
        this.shares = shares;
    }

    /** After a failure: what is known is read again. */
    void forget() {
        loaded = false;
        stale = false;
        regrouping = false;
    }

    /** A claim came in that a decision may have been waiting for. */
    void arrived(ClaimId claim) {
        load();
        if (awaited.contains(claim)) {
            stale = true;
            regrouping = true;
        }
    }

    /** Whether something came in since the tables were brought up to the reviews. */
    boolean isStale() {
        return stale;
    }

    void file(FiledReview review) {
        load();
        reviews.add(review);
        stale = true;
    }

    ReviewState state(ClaimId claim) {
        load();
        return decisions.state(claim);
    }

    String entry(ClaimId claim, String matter) {
        load();
        return grouping.entry(claim, matter);
    }

    /** Whether a decision joined the matter to another, or parted one of its claims. */
    boolean touches(String matter) {
        load();
        return touched.contains(matter);
    }

    private void load() {
        if (loaded) {
            return;
        }
        reviews = new ArrayList<>(reviews(handle));
        decisions = Decisions.of(reviews);
        regroup();
        loaded = true;
    }

    /** Every review, undone ones too, in the order they were filed. */
    static List<FiledReview> reviews(Handle handle) {
        return handle.createQuery("SELECT r.position, e.at, r.change FROM review r JOIN entry e"
                        + " ON e.position = r.position ORDER BY r.position")
                .map((found, context) -> new FiledReview(
                        found.getLong(1), Instant.parse(found.getString(2)), review(found.getString(3))))
                .list();
    }

    private static Review review(String json) {
        try {
            return DecisionJson.review(CanonicalJson.read(json.getBytes(StandardCharsets.UTF_8)));
        } catch (NotCanonical e) {
            throw Trouble.DAMAGED.met("a review in the database is damaged");
        }
    }

    private void regroup() {
        grouping = decisions.grouping(this::matter);
        Set<String> matters = new TreeSet<>();
        Set<ClaimId> without = new TreeSet<>();
        for (ClaimId claim : decisions.paired()) {
            matter(claim).ifPresentOrElse(matters::add, () -> without.add(claim));
        }
        touched = matters;
        awaited = without;
    }

    private Optional<String> matter(ClaimId claim) {
        return matter(handle, claim);
    }

    /** A person's claim whose review does not stand joins nothing: it is as if it had never been filed. */
    static Optional<String> matter(Handle handle, ClaimId claim) {
        return handle.createQuery("SELECT matter FROM claim WHERE id = ? AND matter IS NOT NULL"
                        + " AND (latest = 1 OR derived NOT IN (SELECT position FROM review)) ORDER BY number LIMIT 1")
                .bind(0, claim.hex())
                .mapTo(String.class)
                .findFirst();
    }

    /** Brings the tables up to what the reviews filed since come to. */
    void settle() throws SQLException {
        if (!stale) {
            return;
        }
        rows.flush();
        Decisions before = decisions;
        decisions = Decisions.of(reviews);
        restate(before);
        replace(before);
        if (regrouping || !before.pairs().equals(decisions.pairs())) {
            Grouping earlier = grouping;
            Set<String> matters = touched;
            regroup();
            move(moved(earlier, union(matters, touched), before));
        }
        stale = false;
        regrouping = false;
    }

    private void restate(Decisions before) throws SQLException {
        for (ClaimId claim : before.differing(decisions)) {
            openWhere("id = ?", claim.hex());
            handle.execute(
                    "UPDATE claim SET state = ? WHERE id = ?",
                    decisions.state(claim).key(),
                    claim.hex());
        }
    }

    /** A person's claim is among the latest while the review that brought it stands. */
    private void replace(Decisions before) throws SQLException {
        for (FiledReview filed : reviews) {
            if (filed.review().decision() instanceof Decision.Correct correct) {
                boolean was = stands(before, filed, correct);
                boolean is = stands(decisions, filed, correct);
                if (was != is) {
                    regrouping = true;
                    openWhere("derived = ?", filed.place());
                    handle.execute("UPDATE claim SET latest = ? WHERE derived = ?", is ? 1 : 0, filed.place());
                }
            }
        }
    }

    /** Only one claim changes, or the few of one document: what its entries lose and win is known without them. */
    private void openWhere(String condition, Object value) throws SQLException {
        List<String> documents = handle.createQuery("SELECT DISTINCT document FROM claim WHERE " + condition)
                .bind(0, value)
                .mapTo(String.class)
                .list();
        for (String document : documents) {
            shares.open(document);
        }
    }

    private static boolean stands(Decisions all, FiledReview filed, Decision.Correct correct) {
        return all.review(correct.claim()).filter(filed::equals).isPresent();
    }

    /** The matters that belong elsewhere than before, or one of whose claims does. */
    private Set<String> moved(Grouping earlier, Set<String> matters, Decisions before) {
        Set<String> moved = new TreeSet<>(matters);
        moved.removeIf(matter -> earlier.entry(matter).equals(grouping.entry(matter)));
        Set<ClaimId> named = new TreeSet<>(before.paired());
        named.addAll(decisions.paired());
        for (ClaimId claim : named) {
            matter(claim)
                    .filter(matter -> !earlier.entry(claim, matter).equals(grouping.entry(claim, matter)))
                    .ifPresent(moved::add);
        }
        return moved;
    }

    /** A matter may have claims in thousands of documents, so the entries it leaves and joins are counted anew. */
    private void move(Set<String> matters) {
        Set<String> entries = new TreeSet<>();
        for (String matter : matters) {
            entries.addAll(entriesOf(matter));
            handle.execute("UPDATE claim SET entry = ? WHERE matter = ?", grouping.entry(matter), matter);
        }
        for (ClaimId claim : decisions.paired()) {
            matter(claim)
                    .filter(matters::contains)
                    .ifPresent(matter -> handle.execute(
                            "UPDATE claim SET entry = ? WHERE id = ? AND matter IS NOT NULL",
                            grouping.entry(claim, matter),
                            claim.hex()));
        }
        matters.forEach(matter -> entries.addAll(entriesOf(matter)));
        counts.doubt(entries);
    }

    private List<String> entriesOf(String matter) {
        return handle.createQuery("SELECT DISTINCT entry FROM claim WHERE matter = ? AND entry IS NOT NULL")
                .bind(0, matter)
                .mapTo(String.class)
                .list();
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }
}
