package org.waybill.assessment.casework;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.waybill.assessment.element.Asked;
import org.waybill.assessment.element.Elements;
import org.waybill.assessment.telling.Telling;
import org.waybill.model.Assessment;
import org.waybill.model.CaseAssessment;
import org.waybill.model.ClaimType;
import org.waybill.model.ContextNote;

/** Holds one entry against every limb that could be about it. */
final class EntryAssessor {
    private final Limbs limbs;
    private final Asked.World world;

    EntryAssessor(Limbs limbs, Asked.World world) {
        this.limbs = limbs;
        this.world = world;
    }

    CaseAssessment.OfEntry of(Telling telling) {
        ClaimType type = telling.entry().matter().type();
        List<Limbs.Regime> about = limbs.about(telling);
        List<Assessment> assessments = limbs.all().stream()
                .flatMap(regime -> regime.limbs().getOrDefault(type, List.of()).stream()
                        .filter(placed ->
                                isSigned(telling, placed) || (placed.limb().isAimed() && about.contains(regime)))
                        .map(placed -> Asked.of(telling, placed.rule(), placed.limb(), placed.targets(), world)))
                .map(Elements::assessment)
                // Stable: within a result the order of packs, provisions and limbs stays.
                .sorted(Comparator.comparing(EntryAssessor::rank))
                .toList();
        return new CaseAssessment.OfEntry(telling.entry().id(), assessments, context(telling, type), List.of());
    }

    private boolean isSigned(Telling telling, Limbs.Placed placed) {
        return placed.limb()
                .sign()
                .map(list -> Objects.requireNonNull(world.cues().get(list)))
                .filter(list -> telling.basis().stream()
                        .anyMatch(told -> !telling.in(told, list).isEmpty()))
                .isPresent();
    }

    private static int rank(Assessment assessment) {
        return switch (assessment.result()) {
            case ENGAGED -> 0;
            case CANNOT_SAY -> 1;
            case NOT_ENGAGED -> 2;
        };
    }

    /** A pack without targets is about everybody. */
    private List<ContextNote> context(Telling telling, ClaimType type) {
        return telling.all().isEmpty()
                ? List.of()
                : limbs.all().stream()
                        .filter(regime -> regime.pack().targets().isEmpty()
                                || limbs.about(telling).contains(regime))
                        .flatMap(regime -> regime.context().getOrDefault(type, List.of()).stream())
                        .flatMap(rule -> rule.context().stream()
                                .map(context -> new ContextNote(rule.provision(), context.why())))
                        .toList();
    }
}
