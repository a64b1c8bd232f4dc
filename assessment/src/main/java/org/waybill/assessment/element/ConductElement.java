package org.waybill.assessment.element;

import java.util.ArrayList;
import java.util.List;
import org.waybill.assessment.telling.Told;
import org.waybill.model.Corroboration.Grade;
import org.waybill.model.Element;
import org.waybill.model.Modality;

/** Whether claims say that it was done, and whether those who found out for themselves agree on that. */
final class ConductElement {
    private final Asked asked;

    ConductElement(Asked asked) {
        this.asked = asked;
    }

    Element element() {
        List<Told> affirmed = asked.affirmed();
        Answer answer = Answer.to(asked.telling(), Element.Kind.CONDUCT, "Do claims say that it was done?")
                .at(told -> List.of(told.claim().grounds().word()))
                .by(affirmed)
                .against(denied());
        if (affirmed.isEmpty()) {
            return answer.is(
                    Element.State.NO_EVIDENCE, "No claim says that it was done; they plan, suppose, weigh or deny it.");
        }
        return switch (grade()) {
            case CONTESTED ->
                answer.is(
                        Element.State.CONTESTED,
                        "Those who got it for themselves contradict one another on whether it happened.");
            case REFUTED ->
                answer.is(
                        Element.State.CONTESTED,
                        "Who said so took it back, or more origins say that it did not happen than that it did.");
            case UNCORROBORATED, SINGLE_ORIGIN, CORROBORATED, DOCUMENTED ->
                answer.is(Element.State.SUPPORTED, firmness(affirmed));
        };
    }

    private Grade grade() {
        return asked.telling().entry().corroboration().grade();
    }

    private List<Told> denied() {
        return asked.telling().all().stream()
                .filter(told -> Told.isDenied(told.claim()))
                .toList();
    }

    /** "3 claims say so: 1 asserts it, 2 allege it." */
    private static String firmness(List<Told> affirmed) {
        List<String> parts = new ArrayList<>();
        part(parts, affirmed, Modality.ASSERTED, "asserts it", "assert it");
        part(parts, affirmed, Modality.REPORTED, "reports it", "report it");
        part(parts, affirmed, Modality.ALLEGED, "alleges it", "allege it");
        return Words.claims(affirmed.size(), "says", "say") + " so: " + String.join(", ", parts) + ".";
    }

    private static void part(List<String> parts, List<Told> affirmed, Modality modality, String one, String several) {
        long count = affirmed.stream()
                .filter(told -> told.claim().status().modality() == modality)
                .count();
        if (count > 0) {
            parts.add(count + " " + (count == 1 ? one : several));
        }
    }
}
