package org.waybill.extraction.frame;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waybill.extraction.frame.Event.Filled;
import org.waybill.extraction.goods.Goods;
import org.waybill.extraction.party.Named;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.model.Party;
import org.waybill.model.Span;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/**
 * A frame that a word has opened, with all that hangs on the word.
 *
 * @param sentence where
 * @param frame which
 * @param predicate the word that opened it
 * @param arguments the surest reading of each function first
 */
record Opened(Sentence sentence, Frame frame, Word predicate, List<Argument> arguments) {
    Opened {
        arguments = List.copyOf(arguments);
    }

    Tree tree() {
        return sentence.tree();
    }

    /** The arguments with one of these functions, in the functions' order. */
    List<Argument> filling(List<String> functions) {
        return functions.stream()
                .flatMap(function ->
                        arguments.stream().filter(one -> one.function().equals(function)))
                .toList();
    }

    /** The same frame, told by another word of the sentence. */
    Opened toldBy(Word other) {
        return new Opened(sentence, frame, other, arguments);
    }

    Event event(Filled<Named> actor, Filled<Named> target, Filled<Goods> goods) {
        return new Event(sentence, frame, frame.type(), predicate, actor, target, goods);
    }

    /** Characters that name something no item list needs to know. */
    Goods wording(Word head, Span span) {
        String name = span.of(sentence.text()).toLowerCase(Locale.ROOT);
        return new Goods(head, List.of(new Goods.Part(name, span, Optional.empty())), Optional.empty(), "");
    }

    /** A norm, a statement: what stands in a party's slot and is none. */
    Named described(List<Span> spans) {
        List<Party> parties = spans.stream()
                .map(span -> new Party(span.of(sentence.text()), Party.Kind.DESCRIBED))
                .toList();
        return new Named(parties, spans, Named.How.DESCRIBED);
    }
}
