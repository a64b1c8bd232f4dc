package org.waybill.report.page;

import java.util.List;
import org.waybill.model.Claim;
import org.waybill.model.Suspicion;
import org.waybill.model.Suspicion.Agreement;
import org.waybill.report.outline.Outline;
import org.waybill.report.words.Figures;
import org.waybill.report.words.Shown;
import org.waybill.report.words.Traces;

/** Who is suspected of having it from whom. */
final class SuspicionSection {
    private final Outline outline;

    SuspicionSection(Outline outline) {
        this.outline = outline;
    }

    List<SuspicionView> all() {
        return outline.source().dependence().suspicions().stream()
                .map(this::view)
                .toList();
    }

    private SuspicionView view(Suspicion suspicion) {
        return new SuspicionView(
                Shown.phrase(suspicion.one().name()),
                Shown.phrase(suspicion.other().name()),
                Shown.phrase(suspicion.words()),
                suspicion.agreements().stream().map(this::agreement).toList());
    }

    private SuspicionView.AgreementView agreement(Agreement agreement) {
        return new SuspicionView.AgreementView(
                agreement.one().slots().quantity().value().map(Figures::inFull).orElse(""),
                Traces.word(agreement.kind()),
                new BackingView.ClaimRefs(List.of(ref(agreement.one()), ref(agreement.other())), List.of()));
    }

    private BackingView.ClaimRef ref(Claim claim) {
        return new BackingView.ClaimRef(outline.claimNumber(claim), outline.noteNumber(claim));
    }
}
