package org.waybill.assessment.element;

import java.util.List;
import org.waybill.assessment.scope.Fit;
import org.waybill.assessment.telling.Told;
import org.waybill.model.Element;
import org.waybill.model.Element.State;

/** Whether goods, people or services are within what the limb covers. */
final class ItemElement {
    private final Asked asked;

    ItemElement(Asked asked) {
        this.asked = asked;
    }

    Element element() {
        Answer answer = Answer.to(
                        asked.telling(), Element.Kind.ITEM, "Is what it was done with within what the rule covers?")
                .at(told -> told.claim().slots().items().spans());
        if (asked.limb().goods() == null) {
            return answer.by(asked.telling().basis()).is(State.SUPPORTED, "The rule asks for no particular goods.");
        }
        return among(answer);
    }

    private Element among(Answer answer) {
        List<Told> in = fitting(Fit.IN);
        List<Told> unclear = telling(fitting(Fit.UNCLEAR));
        List<Told> out = fitting(Fit.OUT);
        if (!in.isEmpty()) {
            return answer.by(in).against(out).is(State.SUPPORTED, "Within it: " + items(in, Fit.IN) + ".");
        }
        if (!unclear.isEmpty()) {
            return answer.against(out)
                    .is(
                            State.NO_EVIDENCE,
                            Words.sentence(items(unclear, Fit.UNCLEAR)) + " may lie within it or outside it.");
        }
        return answer.against(out).is(State.RULED_OUT, "Outside it: " + items(out, Fit.OUT) + ".");
    }

    /**
     * Those left once claims of containers and of goods that nobody names are laid aside, where others of the entry tell.
     *
     * <p>Claims of one entry are about one matter: what some say of shells need not be asked again, of statues and fish,
     * because others only counted containers.
     */
    private List<Told> telling(List<Told> unclear) {
        return asked.telling().basis().stream().anyMatch(this::tells)
                ? unclear.stream().filter(this::tells).toList()
                : unclear;
    }

    private boolean tells(Told told) {
        return asked.world().scopes().tell(told.items());
    }

    private List<Told> fitting(Fit fit) {
        return asked.telling().basis().stream()
                .filter(told -> asked.fit(told) == fit)
                .toList();
    }

    private String items(List<Told> claims, Fit fit) {
        List<String> items = claims.stream()
                .flatMap(told -> told.items().stream())
                .distinct()
                .filter(item -> asked.fit(item) == fit)
                .toList();
        return items.isEmpty() ? "what is not named" : Words.quoted(items);
    }
}
