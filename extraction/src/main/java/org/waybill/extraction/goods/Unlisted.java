package org.waybill.extraction.goods;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waybill.extraction.item.ItemClass;
import org.waybill.extraction.item.ItemLexicon;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.extraction.table.Table;
import org.waybill.parsing.Word;

/** Takes a noun that no table lists for a thing, where it is concrete; the caller knows that a thing is wanted. */
final class Unlisted {
    /** "-ship" in the table stands for every word that ends so. */
    private static final String ENDING = "-";

    private static final Pattern PLAIN = Pattern.compile("[a-z]{3,}(?:-[a-z0-9]+)*");
    private static final Pattern DESIGNATOR = Pattern.compile("[A-Z][A-Za-z]{0,5}-?\\d+[A-Za-z0-9-]*");

    private final ItemLexicon lexicon;
    private final Set<String> words;
    private final Set<String> endings;

    Unlisted(ItemLexicon lexicon) {
        Set<String> rows = Table.read(Unlisted.class, "no-things.tsv")
                .index(row -> row.get("word"), row -> row)
                .keySet();
        this.lexicon = lexicon;
        this.words = rows.stream().filter(word -> !word.startsWith(ENDING)).collect(Collectors.toUnmodifiableSet());
        this.endings = rows.stream()
                .filter(word -> word.startsWith(ENDING))
                .map(word -> word.substring(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The class of a thing that no table lists; empty where the name is listed, refused, abstract or somebody's. */
    Optional<ItemClass> of(Sentence sentence, List<Word> name) {
        Word head = name.get(name.size() - 1);
        boolean thing = isCommon(head) || isDesignator(head);
        boolean free =
                sentence.mentionAt(head).isEmpty() && sentence.figureAt(head).isEmpty() && !sentence.isTime(head);
        return thing && free && !isListed(name) ? Optional.of(ItemClass.UNLISTED) : Optional.empty();
    }

    private boolean isCommon(Word head) {
        return Set.of("NN", "NNS").contains(head.tag())
                && PLAIN.matcher(head.lemma()).matches()
                && !words.contains(head.lemma())
                && endings.stream().noneMatch(head.lemma()::endsWith);
    }

    /** "six J-10Cs": letters and a number in one word name a make of something. */
    private static boolean isDesignator(Word head) {
        return head.tag().startsWith("NN") && DESIGNATOR.matcher(head.form()).matches();
    }

    private boolean isListed(List<Word> name) {
        return IntStream.range(0, name.size())
                .mapToObj(from -> Names.text(name.subList(from, name.size())))
                .anyMatch(end -> lexicon.isRefused(end)
                        || lexicon.isUnit(end)
                        || !lexicon.readings(end).isEmpty());
    }
}
