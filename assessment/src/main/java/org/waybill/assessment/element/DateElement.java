package org.waybill.assessment.element;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waybill.assessment.day.Days;
import org.waybill.assessment.day.Standing;
import org.waybill.assessment.telling.Told;
import org.waybill.model.Element;
import org.waybill.model.Element.State;
import org.waybill.model.InForce;

/** Whether the rule, as it stood on the day, applied. */
final class DateElement {
    private final Asked asked;
    private final List<Told> dated;
    /** Claims that may be about the goods and leave other days open; only asked where those that name them leave none. */
    private final List<Told> beside;

    DateElement(Asked asked) {
        this.asked = asked;
        List<Told> inScope = asked.inScope();
        this.dated = inScope.isEmpty() ? asked.telling().affirmed() : inScope;
        Set<Integer> named = dated.stream().map(Told::place).collect(Collectors.toSet());
        this.beside = asked.affirmed().stream()
                .filter(told -> !named.contains(told.place()) && asked.standing(told) != Standing.OUTSIDE)
                .toList();
    }

    Element element() {
        Answer answer = Answer.to(asked.telling(), Element.Kind.DATE, "Did the rule apply on the day?")
                .at(told -> told.claim().slots().period().spans());
        if (dated.isEmpty()) {
            return answer.is(State.NO_EVIDENCE, "No claim says that it was done, so there is no day to ask about.");
        }
        Standing standing = standing();
        List<Told> claims = at(standing);
        return switch (standing) {
            case INSIDE -> answer.by(claims).against(at(Standing.OUTSIDE)).is(State.SUPPORTED, sentence(claims) + ".");
            case CONTESTED -> answer.by(claims).is(State.CONTESTED, contested(claims));
            case OUTSIDE -> outside(answer, claims);
            case TO_CHECK -> answer.is(State.NO_EVIDENCE, toCheck(claims));
            case OPEN -> answer.is(State.NO_EVIDENCE, sentence(claims) + "; that leaves it open.");
        };
    }

    /** The days that the deciding claims leave; open where there is none. */
    Days days() {
        return dated.isEmpty()
                ? Days.OPEN
                : Days.spanning(at(standing()).stream().map(Told::days).toList());
    }

    /** Inside before contested; outside only where all are. */
    private Standing standing() {
        for (Standing standing : List.of(Standing.INSIDE, Standing.CONTESTED, Standing.TO_CHECK, Standing.OPEN)) {
            if (!at(standing).isEmpty()) {
                return standing;
            }
        }
        return Standing.OUTSIDE;
    }

    private List<Told> at(Standing standing) {
        return dated.stream().filter(told -> asked.standing(told) == standing).toList();
    }

    private Element outside(Answer answer, List<Told> claims) {
        return beside.isEmpty()
                ? answer.against(claims).is(State.RULED_OUT, sentence(claims) + ".")
                : answer.against(claims)
                        .is(
                                State.NO_EVIDENCE,
                                sentence(claims) + ". Others, which may be about such goods or not, leave "
                                        + Days.spanning(beside.stream()
                                                        .map(Told::days)
                                                        .toList())
                                                .words() + ".");
    }

    private String sentence(List<Told> claims) {
        Days days = Days.spanning(claims.stream().map(Told::days).toList());
        return "The claims leave " + days.words() + "; the rule applied "
                + asked.applied().words();
    }

    private String contested(List<Told> claims) {
        Days days = Days.spanning(claims.stream().map(Told::days).toList());
        return sentence(claims) + ", which is contested: "
                + String.join("; ", asked.applied().contested(days)) + ".";
    }

    private String toCheck(List<Told> claims) {
        String check = claims.stream()
                .flatMap(told -> asked.applied().toCheck(told.days()).stream())
                .map(InForce::check)
                .findFirst()
                .orElse("");
        return sentence(claims) + ", as far as its pack knows. To look up first: " + check + ".";
    }
}
