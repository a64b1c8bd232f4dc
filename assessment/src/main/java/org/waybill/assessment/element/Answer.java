package org.waybill.assessment.element;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.waybill.assessment.telling.Telling;
import org.waybill.assessment.telling.Told;
import org.waybill.model.Element;
import org.waybill.model.Span;

/** An element as it is put together: which claims, where they say so, how many origins. */
final class Answer {
    private final Telling telling;
    private final Element.Kind kind;
    private final String id;
    private final String question;
    private List<Told> support = List.of();
    private List<Told> against = List.of();
    private Function<Told, List<Span>> spans = told -> List.of();

    private Answer(Telling telling, Element.Kind kind, String id, String question) {
        this.telling = telling;
        this.kind = kind;
        this.id = id;
        this.question = question;
    }

    /** An element that every limb has: its id is its kind. */
    static Answer to(Telling telling, Element.Kind kind, String question) {
        return new Answer(telling, kind, kind.key(), question);
    }

    /** One that a limb asks beside them. */
    static Answer further(Telling telling, String id, String question) {
        return new Answer(telling, Element.Kind.FURTHER, id, question);
    }

    /** Where a claim says what is asked. */
    Answer at(Function<Told, List<Span>> where) {
        this.spans = where;
        return this;
    }

    Answer by(List<Told> claims) {
        this.support = claims;
        return this;
    }

    Answer against(List<Told> claims) {
        this.against = claims;
        return this;
    }

    Element is(Element.State state, String why) {
        return new Element(kind, id, question, state, why, all(support), all(against), telling.origins(support));
    }

    private List<Element.Support> all(List<Told> claims) {
        return claims.stream()
                .sorted(Comparator.comparingInt(Told::place))
                .map(told -> telling.support(told, spans.apply(told)))
                .toList();
    }
}
