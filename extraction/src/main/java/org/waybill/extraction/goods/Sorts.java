package org.waybill.extraction.goods;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.waybill.extraction.gazetteer.Gazetteer;
import org.waybill.extraction.gazetteer.Mention;
import org.waybill.extraction.item.ItemClass;
import org.waybill.extraction.item.ItemLexicon;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.parsing.Word;

/** Tells the class of a named thing: by the item lexicon, and by a weapon's designator in the name. */
final class Sorts {
    private static final Set<String> CARRYING = Set.of("cargo", "shipment", "container", "freight");

    private final ItemLexicon lexicon;
    private final Gazetteer gazetteer;

    Sorts(ItemLexicon lexicon, Gazetteer gazetteer) {
        this.lexicon = lexicon;
        this.gazetteer = gazetteer;
    }

    ItemLexicon lexicon() {
        return lexicon;
    }

    /** The wanted reading of a name, else its likeliest. */
    Optional<ItemClass> of(Sentence sentence, List<Word> words, Predicate<ItemClass> wanted) {
        List<ItemClass> readings = readings(sentence, words);
        return readings.stream().filter(wanted).findFirst().or(() -> readings.stream()
                .findFirst());
    }

    private List<ItemClass> readings(Sentence sentence, List<Word> words) {
        List<ItemClass> written = isFirm(words) ? List.of() : lexicon.readingsOfEnd(Names.text(words));
        Optional<ItemClass> design =
                words.stream().flatMap(word -> design(sentence, word).stream()).findFirst();
        if (design.isEmpty()) {
            return written;
        }
        boolean bare = design(sentence, words.get(words.size() - 1)).isPresent();
        return bare ? List.of(design.get()) : designed(written, design.get());
    }

    /** "Tchad Air Cargo" is a carrier and no cargo. */
    private static boolean isFirm(List<Word> words) {
        Word head = words.get(words.size() - 1);
        return words.size() > 1
                && head.tag().equals("NNP")
                && CARRYING.contains(head.lemma())
                && words.get(words.size() - 2).tag().startsWith("NNP");
    }

    /** "MiG-29 fighters" are aircraft, and "S-300 divisions" launchers; "Su-24 pilots" and "Shahed engines" stay. */
    private static List<ItemClass> designed(List<ItemClass> written, ItemClass design) {
        List<ItemClass> things = written.stream().filter(ItemClass::isGoods).toList();
        if (!things.isEmpty() || written.isEmpty()) {
            return things;
        }
        return written.stream().allMatch(sort -> sort.isA("military-unit")) ? List.of(design) : written;
    }

    private Optional<ItemClass> design(Sentence sentence, Word word) {
        return sentence.mentionAt(word)
                .filter(mention -> mention.kind() == Mention.Kind.WEAPON)
                .flatMap(gazetteer::weaponClass)
                .flatMap(design -> lexicon.classify(design).or(() -> lexicon.classify("weapon")));
    }

    /** The likeliest reading of a name that stands nowhere in the text. */
    Optional<ItemClass> of(String name) {
        return lexicon.readingsOfEnd(name).stream().findFirst();
    }
}
