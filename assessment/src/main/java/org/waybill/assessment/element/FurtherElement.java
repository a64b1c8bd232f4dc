package org.waybill.assessment.element;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.waybill.assessment.pack.CueList;
import org.waybill.assessment.pack.Further;
import org.waybill.assessment.pack.Side;
import org.waybill.assessment.party.Parties;
import org.waybill.assessment.phrase.Phrase;
import org.waybill.assessment.phrase.Text;
import org.waybill.assessment.scope.Fit;
import org.waybill.assessment.telling.Told;
import org.waybill.model.Element;
import org.waybill.model.Element.State;
import org.waybill.model.Party;
import org.waybill.model.Span;

/** Something that a limb asks beside the six things that each asks. */
final class FurtherElement {
    private final Asked asked;
    private final Further further;

    FurtherElement(Asked asked, Further further) {
        this.asked = asked;
        this.further = further;
    }

    Element element() {
        Further.Test test = further.test();
        if (test instanceof Further.Test.GoodsTold told) {
            return goods(told);
        } else if (test instanceof Further.Test.Words words) {
            return cues(Objects.requireNonNull(asked.world().cues().get(words.cues())));
        } else if (test instanceof Further.Test.TargetIsState) {
            return party(party -> asked.targets().isState(party));
        } else if (test instanceof Further.Test.Listed listed) {
            return new Recipient(asked, listed, answer()).element(further.unless());
        } else if (test instanceof Further.Test.Place place) {
            return place(place.places().stream().map(Phrase::of).toList());
        }
        return test instanceof Further.Test.OverCap ? new OverCap(asked, answer()).element(further.unless()) : unless();
    }

    private Answer answer() {
        return Answer.further(asked.telling(), further.id(), further.question());
    }

    private Element unless() {
        return answer().is(State.NO_EVIDENCE, further.unless());
    }

    private Element goods(Further.Test.GoodsTold test) {
        List<Told> shown = shown(told -> asked.world().scopes().fit(test.goods(), told.items()) == Fit.IN);
        if (shown.isEmpty()) {
            return test.cues().isEmpty()
                    ? unless()
                    : cues(Objects.requireNonNull(asked.world().cues().get(test.cues())));
        }
        return answer().at(told -> told.claim().slots().items().spans())
                .by(shown)
                .is(State.SUPPORTED, "The claims name " + Words.items(shown) + ".");
    }

    private List<Told> shown(Predicate<Told> test) {
        return asked.inScope().stream().filter(test).toList();
    }

    private Element cues(CueList list) {
        List<Told> shown = shown(told -> !asked.telling().in(told, list).isEmpty());
        if (shown.isEmpty()) {
            return unless();
        }
        List<String> found = shown.stream()
                .flatMap(told -> asked.telling().in(told, list).stream().map(told::cut))
                .distinct()
                .toList();
        return answer().at(told -> asked.telling().in(told, list))
                .by(shown)
                .is(State.SUPPORTED, "The passages say " + Words.quoted(found) + ".");
    }

    private Element party(Predicate<Party> test) {
        List<Told> shown =
                shown(told -> told.at(asked.limb().targetSide()).stream().anyMatch(test));
        return shown.isEmpty() ? unless() : named(shown, test);
    }

    private Element named(List<Told> shown, Predicate<Party> test) {
        List<Party> parties = shown.stream()
                .flatMap(told -> told.at(asked.limb().targetSide()).stream())
                .filter(test)
                .toList();
        return answer().at(told -> told.spans(asked.limb().targetSide()))
                .by(shown)
                .is(State.SUPPORTED, "The claims name " + Parties.names(parties) + ".");
    }

    private Element place(List<Phrase> places) {
        List<Told> shown = shown(told -> named(told).anyMatch(name -> isOneOf(places, name)));
        if (shown.isEmpty()) {
            return unless();
        }
        List<String> found = shown.stream()
                .flatMap(this::named)
                .filter(name -> isOneOf(places, name))
                .distinct()
                .toList();
        return answer().at(FurtherElement::whereabouts)
                .by(shown)
                .is(State.SUPPORTED, "The claims name " + Words.quoted(found) + ".");
    }

    private Stream<String> named(Told told) {
        return Stream.concat(
                told.claim().slots().place().value().orElse(List.of()).stream(),
                told.parties().stream().map(Party::id));
    }

    private static boolean isOneOf(List<Phrase> places, String name) {
        Text text = Text.of(name);
        return places.stream().anyMatch(place -> place.isIn(text));
    }

    private static List<Span> whereabouts(Told told) {
        List<Span> place = told.claim().slots().place().spans();
        return place.isEmpty() ? told.spans(Side.TAKER) : place;
    }
}
