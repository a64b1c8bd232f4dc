package org.waybill.extraction.frame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waybill.extraction.gazetteer.Mention;
import org.waybill.extraction.goods.Goods;
import org.waybill.extraction.party.Named;
import org.waybill.extraction.party.PartyReader;
import org.waybill.extraction.sentence.Links;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.model.Party;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/** Finds which state a weapon comes from: "North Korean missiles", "made in Iran", "was a KN-23". */
final class Origins {
    private static final Set<String> MAKING = Set.of(
            "make",
            "manufacture",
            "produce",
            "build",
            "design",
            "develop",
            "supply",
            "provide",
            "deliver",
            "send",
            "ship",
            "furnish",
            "donate",
            "import",
            "buy",
            "acquire");

    private static final Set<String> FROM = Set.of("from", "of", "in", "by");
    private static final Set<String> COMING = Set.of("come", "originate", "hail", "stem");

    private final PartyReader parties;

    Origins(PartyReader parties) {
        this.parties = parties;
    }

    /** Who made or supplied the weapon, as the text or the gazetteer has it. */
    Optional<Named> of(Sentence sentence, Goods goods) {
        return ofNoun(sentence, goods.head())
                .or(() -> design(sentence, goods))
                .or(() -> identified(sentence, goods.head()));
    }

    /** Whether the text says who made the weapon, and not only whose it is: "Iranian-made", "a KN-23". */
    boolean isMade(Sentence sentence, Goods goods) {
        return hyphenated(sentence, goods.head())
                .or(() -> after(sentence, goods.head()))
                .or(() -> made(sentence, goods.head()))
                .or(() -> design(sentence, goods))
                .or(() -> identified(sentence, goods.head()))
                .isPresent();
    }

    private Optional<Named> ofNoun(Sentence sentence, Word noun) {
        Optional<Named> owner = parties.nationality(sentence, noun);
        return owner.filter(named -> !isGroup(named))
                .or(() -> hyphenated(sentence, noun))
                .or(() -> after(sentence, noun))
                .or(() -> owner)
                .or(() -> made(sentence, noun))
                .or(() -> inApposition(sentence, noun));
    }

    /** "RSF drones of Chinese make": a group has its weapons from somebody. */
    private static boolean isGroup(Named named) {
        return named.parties().stream().allMatch(party -> party.kind() == Party.Kind.ARMED_GROUP);
    }

    /** "1,500 missiles, Kornets and Iranian copies": what they are is said behind them. */
    private Optional<Named> inApposition(Sentence sentence, Word noun) {
        Tree tree = sentence.tree();
        return Links.children(tree, noun, "appos").stream()
                .flatMap(one -> Links.coordinated(tree, one).stream())
                .flatMap(one -> parties.nationality(sentence, one).stream())
                .findFirst();
    }

    private Optional<Named> design(Sentence sentence, Goods goods) {
        return sentence.mentions().stream()
                .filter(mention -> mention.kind() == Mention.Kind.WEAPON
                        && !mention.state().isEmpty())
                .filter(mention -> goods.spans().stream().anyMatch(span -> span.overlaps(mention.span())))
                .findFirst()
                .map(Origins::stateOf);
    }

    private static Named stateOf(Mention mention) {
        return new Named(List.of(Party.state(mention.state())), List.of(mention.span()), Named.How.NAMED);
    }

    /** "Iranian-made", "North Korean-supplied": the name hangs below the participle. */
    private Optional<Named> hyphenated(Sentence sentence, Word noun) {
        Tree tree = sentence.tree();
        return tree.children(noun.index()).stream()
                .filter(child -> child.index() < noun.index() && MAKING.contains(child.lemma()))
                .flatMap(child -> tree.children(child.index()).stream())
                .flatMap(word -> state(sentence, word).stream())
                .findFirst();
    }

    /** "missiles from North Korea", "of Iranian make". */
    private Optional<Named> after(Sentence sentence, Word noun) {
        return Links.children(sentence.tree(), noun, "prep").stream()
                .filter(preposition -> Set.of("from", "of").contains(preposition.lemma()))
                .flatMap(preposition -> Links.prepositionObject(sentence.tree(), preposition).stream())
                .flatMap(word -> state(sentence, word)
                        .or(() -> isMake(word) ? parties.nationality(sentence, word) : Optional.empty())
                        .stream())
                .findFirst();
    }

    private static boolean isMake(Word word) {
        return Set.of("origin", "make", "manufacture", "design", "production", "provenance")
                .contains(word.lemma());
    }

    /** "made in Iran", "supplied by North Korea". */
    private Optional<Named> made(Sentence sentence, Word noun) {
        Tree tree = sentence.tree();
        return Links.coordinated(tree, noun).stream()
                .flatMap(one -> Links.children(tree, one, "acl", "relcl").stream())
                .filter(verb -> MAKING.contains(verb.lemma()))
                .flatMap(verb -> Links.children(tree, verb, "prep", "agent").stream())
                .filter(preposition -> FROM.contains(preposition.lemma()))
                .flatMap(preposition -> Links.prepositionObject(tree, preposition).stream())
                .flatMap(word -> state(sentence, word).stream())
                .findFirst();
    }

    private Optional<Named> state(Sentence sentence, Word word) {
        Optional<Mention> mention = sentence.mentionAt(word);
        return mention.filter(one ->
                        one.kind() == Mention.Kind.COMPANY && !one.state().isEmpty())
                .map(Origins::stateOf)
                .or(() -> mention.filter(one -> one.kind() != Mention.Kind.PLACE
                                && PartyReader.party(one).isPresent())
                        .flatMap(parties::named));
    }

    /** "the missile that hit Kyiv was a KN-23 from North Korea", "came from Iran". */
    private Optional<Named> identified(Sentence sentence, Word noun) {
        Tree tree = sentence.tree();
        Word whole = whole(tree, noun);
        if (whole.isRoot() || !whole.relation().equals("nsubj")) {
            return Optional.empty();
        }
        Word verb = tree.word(whole.head());
        if (COMING.contains(verb.lemma())) {
            return after(sentence, verb);
        }
        return verb.lemma().equals("be")
                ? Links.children(tree, verb, "attr", "acomp").stream()
                        .flatMap(one -> Stream.concat(Stream.of(one), Links.children(tree, one, "appos").stream()))
                        .flatMap(one -> ofNoun(sentence, one)
                                .or(() -> state(sentence, one))
                                .or(() -> sentence.mentionAt(one)
                                        .filter(mention -> mention.kind() == Mention.Kind.WEAPON
                                                && !mention.state().isEmpty())
                                        .map(Origins::stateOf))
                                .stream())
                        .findFirst()
                : Optional.empty();
    }

    /** "one of several missiles": what is said of the one is said of the weapon. */
    private static Word whole(Tree tree, Word noun) {
        Word at = noun;
        while (!at.isRoot()
                && at.relation().equals("pobj")
                && tree.word(at.head()).lemma().equals("of")
                && Links.head(tree, tree.word(at.head())).isPresent()) {
            at = tree.word(tree.word(at.head()).head());
        }
        return at;
    }
}
