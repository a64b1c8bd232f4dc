package org.waybill.extraction.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waybill.extraction.gazetteer.Mention;
import org.waybill.extraction.sentence.Links;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.extraction.table.Table;
import org.waybill.model.Span;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/** Reads who speaks out of a noun phrase; a pronoun or "the agency" is whoever spoke last. */
final class SpeakerReader {
    private static final Map<String, Speaker.Sort> NOUNS = Table.read(SpeakerReader.class, "nouns.tsv")
            .index(
                    row -> row.get("noun"),
                    row -> Speaker.Sort.valueOf(row.get("sort").toUpperCase(java.util.Locale.ROOT)));
    private static final Set<String> DEFINITE = Set.of("the", "this", "that");
    private static final Set<String> BELOW = Set.of("of", "in", "on", "for", "from", "by");

    private final Floor floor;

    SpeakerReader(Floor floor) {
        this.floor = floor;
    }

    Optional<Speaker> read(Sentence sentence, Word word) {
        if (word.tag().startsWith("PRP")) {
            return floor.last(personal(word));
        }
        Optional<Speaker.Sort> noun = Optional.ofNullable(NOUNS.get(word.lemma()));
        if (noun.isPresent() && pointsBack(sentence, word)) {
            return floor.last(sorts(noun.get())).or(() -> described(sentence, word, noun.get()));
        }
        return named(sentence, word)
                .or(() -> noun.flatMap(sort -> described(sentence, word, sort)))
                .or(() -> properNoun(sentence, word));
    }

    private static Set<Speaker.Sort> personal(Word word) {
        return Set.of("he", "she", "him", "her").contains(word.lemma())
                ? Set.of(Speaker.Sort.PERSON)
                : Set.of(Speaker.Sort.BODY, Speaker.Sort.PAPER, Speaker.Sort.OUTLET);
    }

    private static Set<Speaker.Sort> sorts(Speaker.Sort sort) {
        return sort == Speaker.Sort.BODY ? Set.of(Speaker.Sort.BODY, Speaker.Sort.OUTLET) : Set.of(sort);
    }

    /** "the agency": definite, with nothing that says which. */
    private static boolean pointsBack(Sentence sentence, Word word) {
        Tree tree = sentence.tree();
        boolean definite = Links.children(tree, word, "det").stream().anyMatch(det -> DEFINITE.contains(det.lemma()));
        boolean says = Links.children(tree, word, "poss", "prep", "appos").stream()
                        .findAny()
                        .isPresent()
                || Links.children(tree, word, "compound", "nmod", "amod").stream()
                        .anyMatch(child -> named(sentence, child).isPresent());
        return definite && !says;
    }

    private static Optional<Speaker> named(Sentence sentence, Word word) {
        return sentence.mentionAt(word).flatMap(mention -> sort(mention)
                .map(sort -> new Speaker(name(sentence, word, mention), mention.span(), sort)));
    }

    private static String name(Sentence sentence, Word word, Mention mention) {
        return switch (mention.kind()) {
            case CAPITAL -> mention.canonical() + " (" + mention.state() + ")";
            case STATE, SHORT_FORM, DEMONYM ->
                NOUNS.containsKey(word.lemma()) ? phrase(sentence, word).of(sentence.text()) : mention.canonical();
            default -> mention.canonical();
        };
    }

    private static Optional<Speaker.Sort> sort(Mention mention) {
        return switch (mention.kind()) {
            case OFFICIAL -> Optional.of(Speaker.Sort.PERSON);
            case MEDIA -> Optional.of(Speaker.Sort.OUTLET);
            case PLACE, WEAPON, DEMONYM -> Optional.empty();
            default -> Optional.of(Speaker.Sort.BODY);
        };
    }

    private static Optional<Speaker> described(Sentence sentence, Word word, Speaker.Sort sort) {
        Span span = phrase(sentence, word);
        return Optional.of(new Speaker(full(sentence, word, span), span, sort));
    }

    private static Optional<Speaker> properNoun(Sentence sentence, Word word) {
        if (!word.tag().startsWith("NNP") || sentence.isTime(word)) {
            return Optional.empty();
        }
        Span span = phrase(sentence, word);
        return Optional.of(new Speaker(span.of(sentence.text()), span, Speaker.Sort.PERSON));
    }

    /** The phrase with its nationality and one complement: "Ukrainian authorities", "officials in Seoul". */
    private static String full(Sentence sentence, Word word, Span span) {
        Span whole = Links.children(sentence.tree(), word, "prep").stream()
                .filter(preposition -> BELOW.contains(preposition.lemma()))
                .flatMap(preposition -> Links.prepositionObject(sentence.tree(), preposition).stream())
                .filter(object -> object.tag().startsWith("NNP"))
                .findFirst()
                .map(object -> span.union(Sentence.span(object)))
                .orElse(span);
        return whole.of(sentence.text());
    }

    static Span phrase(Sentence sentence, Word word) {
        List<Word> modifiers = Links.children(sentence.tree(), word, "compound", "nmod", "amod", "poss").stream()
                .filter(child -> child.index() < word.index())
                .toList();
        int start = modifiers.stream()
                .mapToInt(child -> sentence.tree().leftmost(child.index()).start())
                .min()
                .orElse(word.start());
        return new Span(Math.min(start, word.start()), word.end());
    }
}
