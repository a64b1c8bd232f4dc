package org.waybill.assessment.element;

import java.util.List;
import org.waybill.assessment.pack.CueList;
import org.waybill.assessment.telling.Told;
import org.waybill.model.Element;
import org.waybill.model.Element.State;
import org.waybill.model.Span;

/** Whether anybody says that an exemption, approval or notice was asked for or given. */
final class ExemptionElement {
    private final Asked asked;

    ExemptionElement(Asked asked) {
        this.asked = asked;
    }

    Element element() {
        List<Told> claimed = asked.telling().all().stream()
                .filter(told -> !spans(told).isEmpty())
                .toList();
        Answer answer = Answer.to(
                asked.telling(), Element.Kind.EXEMPTION, "Is no exemption, approval or notice claimed for it?");
        return claimed.isEmpty()
                ? answer.by(asked.affirmed())
                        .is(
                                State.SUPPORTED,
                                "No claim says that one was asked for or given; that is not a finding that none was.")
                : answer.at(this::spans)
                        .against(claimed)
                        .is(
                                State.CONTESTED,
                                Words.claims(claimed.size(), "speaks", "speak") + " of one: " + cues(claimed));
    }

    private List<Span> spans(Told told) {
        return asked.telling()
                .inAny(told, CueList.Kind.EXEMPTION, asked.world().cues().values());
    }

    private String cues(List<Told> claimed) {
        List<String> found = claimed.stream()
                .flatMap(told -> spans(told).stream().map(told::cut))
                .distinct()
                .toList();
        return Words.quoted(found) + ".";
    }
}
