package org.waybill.extraction.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waybill.extraction.sentence.Links;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.extraction.table.WordLists;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/** Finds who made a statement together with its speaker: joint work has one origin and several names. */
final class Partners {
    private static final WordLists WORDS = WordLists.read(Partners.class, "words.tsv");
    private static final Set<String> JOINTLY = WORDS.of("jointly");
    private static final Set<String> JOINING = WORDS.of("joins forces");
    private static final Set<String> UNION = WORDS.of("joint work");
    private static final Set<String> MADE = WORDS.of("makes papers");

    private final Sentence sentence;
    private final Tree tree;
    private final SpeakerReader speakers;

    private Partners(Sentence sentence, SpeakerReader speakers) {
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.speakers = speakers;
    }

    /** Those who speak with the subject of a verb of saying, in text order; none where it speaks alone. */
    static List<Speaker> of(Sentence sentence, Word verb, SpeakerReader speakers) {
        Partners partners = new Partners(sentence, speakers);
        return partners.works(verb).stream()
                .flatMap(partners::with)
                .flatMap(partners::named)
                .distinct()
                .toList();
    }

    /** The saying, the papers that hang on it, and what is told of their making. */
    private List<Word> works(Word verb) {
        List<Word> works = new ArrayList<>(List.of(verb));
        Stream.concat(
                        Links.children(tree, verb, "nsubj", "dobj").stream(),
                        Links.children(tree, verb, "prep").stream()
                                .flatMap(preposition -> Links.prepositionObject(tree, preposition).stream()))
                .filter(Partners::isPaper)
                .forEach(works::add);
        List.copyOf(works).stream()
                .flatMap(work -> Links.children(tree, work, "acl", "advcl", "relcl").stream())
                .filter(made -> MADE.contains(made.lemma()) || JOINING.contains(made.lemma()))
                .forEach(works::add);
        return works;
    }

    private static boolean isPaper(Word noun) {
        return SpeakingNoun.of(noun).filter(one -> one.sort() == Speaker.Sort.PAPER).isPresent();
    }

    /** "made together with", "a joint report with", "working with", "in cooperation with". */
    private Stream<Word> with(Word work) {
        boolean joint = JOINING.contains(work.lemma())
                || Links.children(tree, work, "advmod", "amod", "nmod").stream()
                        .anyMatch(word -> JOINTLY.contains(word.lemma()));
        Stream<Word> own = joint ? prepositions(work, "with") : Stream.empty();
        Stream<Word> through = prepositions(work, "in")
                .flatMap(in -> Links.prepositionObject(tree, in).stream())
                .filter(noun -> UNION.contains(noun.lemma()))
                .flatMap(noun -> prepositions(noun, "with"));
        return Stream.of(own, through, prepositions(work, "alongside"))
                .flatMap(all -> all)
                .flatMap(preposition -> Links.prepositionObject(tree, preposition).stream());
    }

    private Stream<Word> prepositions(Word word, String lemma) {
        return Links.children(tree, word, "prep").stream()
                .filter(preposition -> preposition.lemma().equals(lemma));
    }

    /** Only who can speak: "together with ammunition" names nobody. */
    private Stream<Speaker> named(Word object) {
        Optional<Speaker> apposed = Links.children(tree, object, "appos").stream()
                .flatMap(one -> speakers.read(sentence, one).stream())
                .filter(one -> one.how() == Speaker.How.NAMED)
                .findFirst();
        return apposed.map(Stream::of)
                .orElseGet(() -> speakers.readAll(sentence, object).stream())
                .filter(one -> one.how() != Speaker.How.METONYM);
    }
}
