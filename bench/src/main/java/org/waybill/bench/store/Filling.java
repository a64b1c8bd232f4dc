package org.waybill.bench.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.waybill.bench.pile.Pile;
import org.waybill.casefile.CaseWriter;
import org.waybill.casefile.Deposit;
import org.waybill.casefile.entry.Change;
import org.waybill.model.ClaimId;
import org.waybill.model.Decision;
import org.waybill.model.Review;

/** Fills a case with a pile: most of it, some of that once more, then reviews, then the rest, to which they apply. */
final class Filling {
    private static final int AT_ONCE = 250;
    private static final int READ_AGAIN_PART = 50;
    private static final int CLAIMS_FOR_EACH_REVIEW = 1_000;
    private static final int LAST_PART = 10;

    private final CaseWriter writer;
    private final Pile pile;
    private final int documents;
    private long claims;

    Filling(CaseWriter writer, Pile pile, int documents) {
        this.writer = writer;
        this.pile = pile;
        this.documents = documents;
    }

    List<Figure> run() {
        int most = documents - Math.max(1, documents / LAST_PART);
        Effort before = add(0, most);
        double processor = before.processorSeconds();
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure("documents added", "1/s", most / before.clockSeconds()));
        figures.add(new Figure("claims added", "1/s", claims / before.clockSeconds()));
        figures.add(new Figure("a document added, by the processor", "ms", 1e3 * processor / most));
        int again = Math.max(1, documents / READ_AGAIN_PART);
        Effort second = readAgain(again, most);
        figures.add(new Figure(
                "a document read again by a newer version, by the processor",
                "ms",
                1e3 * second.processorSeconds() / again));
        int reviews = Math.max(1, documents * pile.claimsPer() / CLAIMS_FOR_EACH_REVIEW);
        Effort reviewing = Effort.of(() -> review(reviews, most));
        figures.add(new Figure("a review of any claim", "ms", reviewing.clockMillis() / reviews));
        Effort after = add(most, documents);
        double later = 1e3 * after.processorSeconds() / (documents - most);
        figures.add(new Figure("a document added after the reviews, by the processor", "ms", later));
        return figures;
    }

    /** Documents are made outside of what is measured. */
    private Effort add(int from, int to) {
        Effort all = Effort.NONE;
        for (int first = from; first < to; first += AT_ONCE) {
            List<Deposit> deposits = deposits(first, Math.min(to, first + AT_ONCE));
            all = all.plus(Effort.of(() -> deposits.forEach(writer::add)));
        }
        return all.plus(Effort.of(writer::flush));
    }

    private List<Deposit> deposits(int from, int to) {
        List<Deposit> deposits = new ArrayList<>();
        for (int number = from; number < to; number++) {
            Deposit deposit = pile.deposit(number);
            claims += deposit.reading().claims().size();
            deposits.add(deposit);
        }
        return deposits;
    }

    private Effort readAgain(int many, int among) {
        List<Deposit> deposits = pile.chance(-3)
                .ints(0, among)
                .distinct()
                .limit(many)
                .mapToObj(pile::readAgain)
                .toList();
        return Effort.of(() -> {
            deposits.forEach(writer::add);
            writer.flush();
        });
    }

    private void review(int many, int among) {
        List<ClaimId> claims = new Questions(pile, among).claims(many + 1);
        SplittableRandom chance = pile.chance(-2);
        IntStream.range(0, many)
                .mapToObj(at -> decision(chance, claims.get(at), claims.get(at + 1)))
                .map(decision -> new Review(decision, "bench", "made up"))
                // Past the checks: what is drawn may do nothing, and the store is to carry it all the same.
                .forEach(review -> writer.decide(new Change.Reviewed(review, Optional.empty()), Optional.empty()));
    }

    /** Most reviews are of one claim; one in ten joins two matters or parts a claim from its own. */
    private static Decision decision(SplittableRandom chance, ClaimId claim, ClaimId next) {
        int drawn = chance.nextInt(20);
        if (drawn == 0 && !claim.equals(next)) {
            return new Decision.Same(claim, next);
        }
        if (drawn == 1 && !claim.equals(next)) {
            return new Decision.Other(claim, next);
        }
        return drawn < 12 ? new Decision.Confirm(claim) : new Decision.Reject(claim);
    }
}
