package org.waybill.assessment.casework;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybill.assessment.element.Asked;
import org.waybill.assessment.element.Elements;
import org.waybill.assessment.pack.Rule;
import org.waybill.assessment.pack.Scope;
import org.waybill.assessment.position.Recorded;
import org.waybill.assessment.position.Voices;
import org.waybill.assessment.scope.Fit;
import org.waybill.assessment.telling.Telling;
import org.waybill.model.Assessment;
import org.waybill.model.CaseAssessment;
import org.waybill.model.ClaimType;
import org.waybill.model.ContextNote;
import org.waybill.model.Element;
import org.waybill.model.Position;
import org.waybill.model.Provision;

/** Holds one entry against every limb that could be about it. */
final class EntryAssessor {
    private final Limbs limbs;
    private final Asked.World world;
    private final Voices voices;
    private final Recorded recorded;

    EntryAssessor(Limbs limbs, Asked.World world, Voices voices, Recorded recorded) {
        this.limbs = limbs;
        this.world = world;
        this.voices = voices;
        this.recorded = recorded;
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
        List<ContextNote> context = context(telling, type, about);
        return new CaseAssessment.OfEntry(
                telling.entry().id(), assessments, context, positions(telling, assessments, context));
    }

    /** Nothing to read where no rule could be about it. */
    private List<Position> positions(Telling telling, List<Assessment> assessments, List<ContextNote> context) {
        List<Provision> near = Stream.concat(
                        assessments.stream().filter(EntryAssessor::isNear).map(Assessment::provision),
                        context.stream().map(ContextNote::provision))
                .distinct()
                .toList();
        if (near.isEmpty()) {
            return List.of();
        }
        Set<String> regimes = near.stream().map(Provision::regime).collect(Collectors.toSet());
        Set<String> ids = near.stream().map(Provision::id).collect(Collectors.toSet());
        return Stream.concat(voices.about(telling).stream(), recorded.about(telling, regimes, ids).stream())
                .toList();
    }

    /** Whether a rule is about such goods going that way, whatever else is missing. */
    private static boolean isNear(Assessment assessment) {
        return assessment.element(Element.Kind.ITEM).state() != Element.State.RULED_OUT
                && assessment.element(Element.Kind.DIRECTION).state() != Element.State.RULED_OUT;
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
    private List<ContextNote> context(Telling telling, ClaimType type, List<Limbs.Regime> about) {
        return telling.all().isEmpty()
                ? List.of()
                : limbs.all().stream()
                        .filter(regime -> regime.pack().targets().isEmpty() || about.contains(regime))
                        .flatMap(regime -> regime.context().getOrDefault(type, List.of()).stream())
                        .flatMap(rule -> rule.context().stream()
                                .filter(context -> isAbout(context, telling))
                                .map(context -> new ContextNote(rule.provision(), context.why())))
                        .toList();
    }

    private boolean isAbout(Rule.Reach.Context context, Telling telling) {
        Scope goods = context.goods();
        return goods == null
                || telling.all().stream().anyMatch(told -> world.scopes().fit(goods, told.items()) != Fit.OUT);
    }
}
