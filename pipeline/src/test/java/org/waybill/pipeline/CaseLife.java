package org.waybill.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waybill.casefile.CaseWriter;
import org.waybill.casefile.Deposit;
import org.waybill.casefile.HeldClaim;
import org.waybill.casefile.entry.Change;
import org.waybill.casefile.reading.ClaimJson;
import org.waybill.casefile.reading.Claims;
import org.waybill.model.Claim;
import org.waybill.model.ClaimId;
import org.waybill.model.Decision;
import org.waybill.model.Document;
import org.waybill.model.Extractor;
import org.waybill.model.Reading;
import org.waybill.model.Review;
import org.waybill.model.Sha256;
import org.waybill.model.Tier;

/** Carries out steps on a case, past every check of whether they make sense: an older version may have let them in. */
final class CaseLife {
    private static final ToldPage.Told INSTEAD = new ToldPage.Told(0, "BY", "troops", Tier.A);
    private static final ToldPage.Told INSTEAD_TOO = new ToldPage.Told(0, "KP", "shells", Tier.A);

    private final CaseWriter writer;
    /** Every claim that any reading made or any person put in, in the order they came. */
    private final Set<ClaimId> claims = new LinkedHashSet<>();

    private final Set<Sha256> pages = new LinkedHashSet<>();
    private final List<Long> reviews = new ArrayList<>();
    private int readings;

    CaseLife(CaseWriter writer) {
        this.writer = writer;
    }

    void take(CaseStep step) {
        if (step instanceof CaseStep.Reads reads) {
            read(reads.page());
        } else if (step instanceof CaseStep.Decides decides) {
            decide(decides);
        }
    }

    /** From now on claims and pages are counted in the order of their names, not in that in which they came. */
    void sort() {
        List<ClaimId> named = claims.stream().sorted().toList();
        claims.clear();
        claims.addAll(named);
        List<Sha256> shown = pages.stream().sorted().toList();
        pages.clear();
        pages.addAll(shown);
    }

    private void read(ToldPage page) {
        Extractor extractor = new Extractor("told", String.valueOf(++readings));
        Deposit deposit = page.deposit(extractor);
        writer.add(deposit);
        writer.flush();
        pages.add(page.sha256());
        Reading reading = deposit.reading();
        reading.claims().forEach(claim -> claims.add(id(reading.document(), claim)));
    }

    private static ClaimId id(Document document, Claim claim) {
        return Claims.id(new ClaimJson(document).of(claim));
    }

    private void decide(CaseStep.Decides step) {
        if (step.kind() == CaseStep.Decides.Kind.CORRECT) {
            correct(step);
            return;
        }
        decision(step).ifPresent(decision -> {
            Review review = new Review(decision, "Ada", "drawn");
            reviews.add(writer.decide(new Change.Reviewed(review, Optional.empty()), Optional.empty()));
        });
    }

    private void correct(CaseStep.Decides step) {
        pick(claims, step.one()).ifPresent(id -> {
            HeldClaim misread = writer.asWritten().held(writer.asWritten().claim(id.hex()));
            ToldPage.Told told = step.other() % 2 == 0 ? INSTEAD : INSTEAD_TOO;
            Claim instead =
                    ToldPage.claim(misread.document(), misread.claim().passage().span(), told, "person");
            ClaimId name = id(misread.document(), instead);
            if (!name.equals(id)) {
                reviews.add(writer.deciding().correct(misread, instead, "Ada", "drawn"));
                claims.add(name);
            }
        });
    }

    private Optional<Decision> decision(CaseStep.Decides step) {
        Optional<ClaimId> claim = pick(claims, step.one());
        return switch (step.kind()) {
            case CONFIRM -> claim.map(Decision.Confirm::new);
            case REJECT -> claim.map(Decision.Reject::new);
            case SAME -> two(claims, step).map(two -> new Decision.Same(two.get(0), two.get(1)));
            case OTHER -> two(claims, step).map(two -> new Decision.Other(two.get(0), two.get(1)));
            case CUT -> two(pages, step).map(two -> new Decision.Cut(two.get(0), two.get(1)));
            case JOIN -> two(pages, step).map(two -> new Decision.Join(two.get(0), two.get(1)));
            case UNDO -> pick(reviews, step.one()).map(Decision.Undo::new);
            case UNDO_LAST -> pick(reviews, reviews.size() - 1).map(Decision.Undo::new);
            case CORRECT -> Optional.empty();
        };
    }

    private static <T> Optional<List<T>> two(Set<T> all, CaseStep.Decides step) {
        return pick(all, step.one()).flatMap(one -> pick(all, step.other())
                .filter(other -> !other.equals(one))
                .map(other -> List.of(one, other)));
    }

    private static <T> Optional<T> pick(Iterable<T> all, int number) {
        List<T> list = new ArrayList<>();
        all.forEach(list::add);
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(number % list.size()));
    }
}
