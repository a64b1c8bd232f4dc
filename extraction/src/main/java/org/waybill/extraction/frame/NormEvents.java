package org.waybill.extraction.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waybill.extraction.frame.Event.Filled;
import org.waybill.extraction.goods.Goods;
import org.waybill.extraction.goods.GoodsReader;
import org.waybill.extraction.party.Discourse;
import org.waybill.extraction.party.Named;
import org.waybill.extraction.party.PartyReader;
import org.waybill.extraction.party.PartyReader.Where;
import org.waybill.extraction.sentence.Links;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.model.ClaimType;
import org.waybill.model.Party;
import org.waybill.model.Span;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/** Breaches asserted and accusations denied: the target is a norm or a statement, not a party. */
final class NormEvents {
    private final GoodsReader goods;
    private final PartyReader parties;
    private final Discourse discourse;

    NormEvents(GoodsReader goods, PartyReader parties, Discourse discourse) {
        this.goods = goods;
        this.parties = parties;
        this.discourse = discourse;
    }

    List<Event> of(Sentence sentence, Frame frame, Word predicate, List<Argument> arguments) {
        return frame.type() == ClaimType.DENIAL
                ? denial(sentence, frame, predicate, arguments).stream().toList()
                : violation(sentence, frame, predicate, arguments).stream().toList();
    }

    private Optional<Event> violation(Sentence sentence, Frame frame, Word predicate, List<Argument> arguments) {
        Optional<Argument> norm = arguments.stream()
                .filter(argument -> frame.roles().target().contains(argument.function()))
                .filter(argument -> goods.isNorm(sentence, argument.word()))
                .findFirst();
        return norm.map(argument -> event(
                sentence,
                frame,
                predicate,
                offender(sentence, frame, predicate, arguments),
                normPhrase(sentence, argument.word()),
                conduct(sentence, predicate, arguments)));
    }

    private Event event(Sentence sentence, Frame frame, Word predicate, Filled<Named> actor, Span norm, Goods what) {
        Named target = new Named(
                List.of(new Party(norm.of(sentence.text()), Party.Kind.DESCRIBED)), List.of(norm), Named.How.DESCRIBED);
        return new Event(
                sentence, frame, frame.type(), predicate, actor, Filled.of(target, "norm"), Filled.of(what, "conduct"));
    }

    /** Who breaks the norm; where the subject is the conduct, whoever conducts it. */
    private Filled<Named> offender(Sentence sentence, Frame frame, Word predicate, List<Argument> arguments) {
        for (Argument argument : offenders(sentence, frame, predicate, arguments)) {
            Optional<Named> named = parties.read(sentence, argument.word(), Where.NOWHERE, Set.of());
            Optional<Named> behind = named.isPresent() ? named : conductors(sentence, argument.word());
            if (behind.isPresent()) {
                return Filled.of(behind.get(), argument.path());
            }
        }
        return Filled.none();
    }

    private List<Argument> offenders(Sentence sentence, Frame frame, Word predicate, List<Argument> arguments) {
        List<Argument> found = new ArrayList<>(arguments.stream()
                .filter(argument -> frame.roles().actor().contains(argument.function()))
                .toList());
        if (!Links.isVerb(predicate)) {
            Links.governingVerb(sentence.tree(), predicate)
                    .flatMap(verb -> Subjects.of(sentence.tree(), verb))
                    .ifPresent(subject -> found.add(new Argument("subject", subject.word(), "clause/subject")));
        }
        return found;
    }

    /** "the cooperation violates": between whom, else the two sides of the exchange the text is about. */
    private Optional<Named> conductors(Sentence sentence, Word conduct) {
        return Arguments.of(sentence.tree(), conduct).stream()
                .filter(argument ->
                        Set.of("between", "poss", "from", "adjective").contains(argument.function()))
                .flatMap(argument -> argument.function().equals("adjective")
                        ? parties.modifier(sentence, argument.word(), Set.of()).stream()
                        : parties.read(sentence, argument.word(), Where.NOWHERE, Set.of()).stream())
                .findFirst()
                .or(() -> goods.isConduct(conduct) ? discourse.pair() : Optional.empty());
    }

    private Goods conduct(Sentence sentence, Word predicate, List<Argument> arguments) {
        Word word = arguments.stream()
                .filter(argument -> argument.function().equals("subject"))
                .map(Argument::word)
                .filter(goods::isConduct)
                .findFirst()
                .orElse(predicate);
        return named(sentence, word, PartyReader.phrase(sentence, word));
    }

    private static Goods named(Sentence sentence, Word head, Span span) {
        String name = span.of(sentence.text()).toLowerCase(java.util.Locale.ROOT);
        return new Goods(head, List.of(new Goods.Part(name, span, Optional.empty())), Optional.empty(), "");
    }

    /** The norm's name with what it is about: "arms embargo on Libya". */
    private static Span normPhrase(Sentence sentence, Word norm) {
        Span phrase = PartyReader.phrase(sentence, norm);
        return Links.children(sentence.tree(), norm, "prep").stream()
                .filter(preposition -> Set.of("on", "against", "of").contains(preposition.lemma()))
                .flatMap(preposition -> Links.prepositionObject(sentence.tree(), preposition).stream())
                .findFirst()
                .map(word -> phrase.union(Sentence.span(word)))
                .orElse(phrase);
    }

    private Optional<Event> denial(Sentence sentence, Frame frame, Word predicate, List<Argument> arguments) {
        Optional<Named> actor = arguments.stream()
                .filter(argument -> frame.roles().actor().contains(argument.function()))
                .flatMap(argument -> parties.read(sentence, argument.word(), Where.NOWHERE, Set.of()).stream())
                .findFirst();
        Optional<Word> denied = denied(sentence.tree(), predicate, arguments);
        if (actor.isEmpty() || denied.isEmpty()) {
            return Optional.empty();
        }
        Span what = clause(sentence, denied.get());
        return Optional.of(event(
                sentence,
                frame,
                predicate,
                Filled.of(actor.get(), "subject"),
                what,
                deniedGoods(sentence, denied.get(), what)));
    }

    private Goods deniedGoods(Sentence sentence, Word denied, Span what) {
        return Arguments.of(sentence.tree(), denied).stream()
                .filter(argument -> Set.of("object", "of", "with").contains(argument.function()))
                .flatMap(argument -> goods.read(sentence, argument.word(), kind -> true).stream())
                .findFirst()
                .orElseGet(() -> named(sentence, denied, what));
    }

    private static Optional<Word> denied(Tree tree, Word predicate, List<Argument> arguments) {
        Optional<Word> clause = Links.child(tree, predicate, "xcomp", "ccomp");
        return clause.isPresent()
                ? clause
                : arguments.stream()
                        .filter(argument -> Set.of("object", "of").contains(argument.function()))
                        .map(Argument::word)
                        .findFirst();
    }

    private static Span clause(Sentence sentence, Word word) {
        if (!Links.isVerb(word)) {
            return PartyReader.phrase(sentence, word);
        }
        return new Span(
                sentence.tree().leftmost(word.index()).start(),
                sentence.tree().rightmost(word.index()).end());
    }
}
