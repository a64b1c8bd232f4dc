package org.waybill.extraction.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.waybill.extraction.gazetteer.Mention;
import org.waybill.extraction.goods.Goods;
import org.waybill.extraction.goods.GoodsReader;
import org.waybill.extraction.item.ItemClass;
import org.waybill.extraction.quantity.Kind;
import org.waybill.extraction.sentence.Links;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.extraction.table.Table;
import org.waybill.model.ClaimType;
import org.waybill.parsing.Word;

/**
 * Reads people and weapons that a sentence counts or points to without their noun: "about 8,000 in Kursk", "the rest".
 *
 * <p>Filled sentence by sentence by the one reading of one document.
 */
final class Headless {
    /** How many sentences back the noun may stand; further back nobody hears it any more. */
    private static final int REACH = 4;

    private static final Set<String> MODIFIERS = Set.of("nmod", "compound", "amod", "qmod", "npadvmod");

    private static final Set<String> WHERE = Set.of("in", "inside", "near", "at", "across", "on", "to");

    /** How many words may stand between a number's preposition and its place: "in the whole of Russia". */
    private static final int FEW = 5;

    private static final Set<String> SORTS =
            Set.of("type", "kind", "sort", "model", "class", "variant", "version", "series");

    private static final Set<String> ANYBODY = Set.of("man", "people", "person", "force", "personnel");

    private static final Set<String> STAND_INS = Table.read(Headless.class, "stand-ins.tsv").rows().stream()
            .map(row -> row.get("word"))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<ItemClass.Kind> WEAPONS =
            Set.of(ItemClass.Kind.WEAPON, ItemClass.Kind.MISSILE, ItemClass.Kind.DRONE, ItemClass.Kind.AMMUNITION);

    /** Classes of which nobody counts pieces: "20 arms". */
    private static final Set<String> MASSES = Set.of("arms", "munition", "weapon");

    private final GoodsReader goods;
    private final List<Seen> seen = new ArrayList<>();

    /**
     * People or weapons named before.
     *
     * @param known whether they may be meant in later sentences too; else only in their own
     */
    private record Seen(int sentence, Goods goods, boolean known) {
        private boolean isBefore(Sentence other, Word word) {
            return (known && sentence < other.number())
                    || (sentence == other.number() && goods.head().start() < word.start());
        }
    }

    Headless(GoodsReader goods) {
        this.goods = goods;
    }

    /** Takes note of all people and weapons a sentence names; must be called once for each, in order. */
    void enter(Sentence sentence) {
        sentence.tree().words().stream()
                .filter(Headless::isNoun)
                .flatMap(word -> goods.read(sentence, word, Headless::isWeapon).stream())
                .forEach(one -> seen.add(new Seen(sentence.number(), one, true)));
        sentence.tree().words().stream()
                .filter(word -> isNoun(word) && !word.tag().startsWith("NNP"))
                .flatMap(word -> goods.read(sentence, word, Headless::isPeople).stream())
                .forEach(one -> seen.add(new Seen(sentence.number(), one, isSomewhere(sentence, one.head()))));
    }

    /** "the Russian fighters in Mali": people whom a later "900 men" can mean, though nobody sent them yet. */
    private static boolean isSomewhere(Sentence sentence, Word people) {
        boolean theirs = sentence.tree().children(people.index()).stream()
                .anyMatch(child -> child.index() < people.index()
                        && sentence.mentionAt(child)
                                .filter(mention -> mention.kind() == Mention.Kind.DEMONYM)
                                .isPresent());
        return theirs
                && Links.children(sentence.tree(), people, "prep").stream()
                        .anyMatch(preposition -> Set.of("in", "inside").contains(preposition.lemma()));
    }

    /** Takes note of people who were sent; others can be meant by no number. */
    void sent(Event event) {
        if (event.type() == ClaimType.DEPLOYMENT) {
            seen.add(new Seen(event.sentence().number(), event.goods().value().orElseThrow(), true));
        }
    }

    /** Whether a word stands for a noun left out. */
    static boolean isStandIn(Sentence sentence, Word word) {
        boolean ofOthers = Links.children(sentence.tree(), word, "prep").stream()
                .filter(preposition -> preposition.lemma().equals("of"))
                .flatMap(preposition -> Links.prepositionObject(sentence.tree(), preposition).stream())
                .anyMatch(of -> isNoun(of) && !SORTS.contains(of.lemma()));
        boolean standsIn = STAND_INS.contains(word.form().toLowerCase(Locale.ROOT));
        return isNumber(sentence, word) || (standsIn && !ofOthers && !isBareNothing(sentence, word));
    }

    /** "Nothing was sent" is of anything at all; "nothing of the kind" is of what was named. */
    private static boolean isBareNothing(Sentence sentence, Word word) {
        return word.lemma().equals("nothing")
                && Links.child(sentence.tree(), word, "prep").isEmpty();
    }

    /** "none", "some": a word that can only be filled from before; a number may count things not named yet. */
    static boolean isNamedBefore(Sentence sentence, Word word) {
        return isStandIn(sentence, word) && !isNumber(sentence, word);
    }

    /** Whether a word is a number of things with no noun behind it. */
    static boolean isNumber(Sentence sentence, Word word) {
        return word.tag().equals("CD")
                && !(MODIFIERS.contains(word.relation()) && isJoined(sentence, word))
                && !sentence.isTime(word)
                && sentence.figureAt(word)
                        .filter(figure -> figure.kind() == Kind.COUNT)
                        .isPresent();
    }

    /** "8,000 in Kursk": where the parser loses the way, the next words still say where. */
    static List<Argument> places(Sentence sentence, Word number) {
        int next = number.index() + 1;
        if (next + 1 >= sentence.tree().size()
                || !WHERE.contains(sentence.tree().word(next).lemma())) {
            return List.of();
        }
        String preposition = sentence.tree().word(next).lemma();
        return sentence.tree().words().stream()
                .filter(word -> word.index() > next && word.index() <= next + FEW)
                .takeWhile(word -> !word.tag().equals("CD") && !word.tag().equals(","))
                .filter(word -> sentence.mentionAt(word).isPresent())
                .findFirst()
                .map(word -> List.of(new Argument(preposition, word, preposition)))
                .orElse(List.of());
    }

    /** Whether nothing but nouns and adjectives stands between a number and the word it is said to count. */
    private static boolean isJoined(Sentence sentence, Word number) {
        return sentence.tree().words().stream()
                .filter(word -> word.index() > number.index() && word.index() < number.head())
                .allMatch(word -> word.tag().startsWith("NN")
                        || word.tag().startsWith("JJ")
                        || word.tag().startsWith("VB")
                        || Set.of("CD", "HYPH", "POS").contains(word.tag()));
    }

    /** "which expects another 15,000 as early as July": a number right behind the verb, wherever the parser hangs it. */
    static List<Argument> next(Sentence sentence, Word verb) {
        int next = verb.index() + 1;
        return next < sentence.tree().size()
                        && isNumber(sentence, sentence.tree().word(next))
                ? List.of(new Argument("object", sentence.tree().word(next), "next"))
                : List.of();
    }

    /** Whether a word names people. */
    boolean isPeople(Sentence sentence, Word word) {
        return isNoun(word) && !goods.read(sentence, word, Headless::isPeople).isEmpty();
    }

    /** What a word without a noun stands for, if what was named last is of a wanted sort. */
    Optional<Goods> read(Sentence sentence, Word word, Predicate<ItemClass> wanted) {
        return isStandIn(sentence, word)
                ? last(sentence, word, isNumber(sentence, word))
                        .filter(before -> before.goods.classes().stream().anyMatch(wanted))
                        .map(before -> goods.instead(sentence, word, before.goods))
                : Optional.empty();
    }

    /** "the men", "900 men": with what the text called them when it told that they were sent. */
    Goods named(Sentence sentence, Goods people) {
        return ANYBODY.contains(people.head().lemma())
                ? last(sentence, people.head(), false)
                        .filter(before ->
                                before.known && before.goods.classes().stream().anyMatch(Headless::isPeople))
                        .map(before -> people.and(before.goods.parts()))
                        .orElse(people)
                : people;
    }

    /** "this missile type", "the drone model": a word for a sort of thing, told by the word before it. */
    List<Goods> sorts(Sentence sentence, Word word, Predicate<ItemClass> wanted) {
        return SORTS.contains(word.lemma())
                ? Links.children(sentence.tree(), word, "compound", "nmod").stream()
                        .flatMap(kind -> goods.read(sentence, kind, wanted).stream())
                        .limit(1)
                        .toList()
                : List.of();
    }

    /** Several words in a row, each of which stands for people or weapons: "11,000 in 2024 and another 3,000". */
    List<Goods> row(Sentence sentence, Word first, Predicate<ItemClass> wanted) {
        return Links.coordinated(sentence.tree(), first).stream()
                .flatMap(word -> read(sentence, word, wanted).stream())
                .toList();
    }

    private Optional<Seen> last(Sentence sentence, Word word, boolean counted) {
        return seen.stream()
                .filter(one -> !counted || isCountable(one.goods))
                .filter(one -> one.isBefore(sentence, word) && sentence.number() - one.sentence <= REACH)
                .max(Comparator.comparingInt(one -> one.goods.head().start()));
    }

    /** "20 more" after "drones" and "no arms": drones. */
    private static boolean isCountable(Goods goods) {
        return goods.classes().stream().noneMatch(kind -> MASSES.contains(kind.id()));
    }

    private static boolean isNoun(Word word) {
        return word.tag().startsWith("NN");
    }

    private static boolean isPeople(ItemClass kind) {
        return kind.kind() == ItemClass.Kind.PERSONNEL;
    }

    private static boolean isWeapon(ItemClass kind) {
        return WEAPONS.contains(kind.kind());
    }
}
