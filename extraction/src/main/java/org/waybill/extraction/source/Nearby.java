package org.waybill.extraction.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waybill.extraction.sentence.Links;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.extraction.table.WordLists;
import org.waybill.model.Span;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/** Finds a speaker by where he stands, where the parser lost him: "…, two people who met them said." */
final class Nearby {
    private static final Set<String> PAUSES =
            WordLists.read(Nearby.class, "words.tsv").of("pause");
    /** Tags that may open a noun phrase. */
    private static final Set<String> OPENS = Set.of("DT", "NNP", "NN", "NNS", "JJ");

    private static final Set<String> CALENDAR =
            WordLists.read(Nearby.class, "words.tsv").of("calendar");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    private Nearby() {}

    /** The first noun between the last pause and the verb; behind an aside, the noun that the sentence opens with. */
    static Optional<Word> subject(Sentence sentence, Word verb) {
        boolean finite = FINITE.contains(verb.tag())
                || Links.child(sentence.tree(), verb, "aux").isPresent();
        if (!finite) {
            return Optional.empty();
        }
        Tree tree = sentence.tree();
        int pause = lastPause(tree, verb.index());
        if (pause < 0) {
            return firstNoun(afterTime(sentence, tree.words().subList(0, verb.index())));
        }
        return pause == verb.index() - 1
                ? opening(tree, pause)
                : firstNoun(tree.words().subList(pause + 1, verb.index()));
    }

    /** Behind the last comma, where the parser took the subject of the first clause for the speaker. */
    static Optional<Word> closing(Sentence sentence, Word verb) {
        Tree tree = sentence.tree();
        int pause = lastPause(tree, verb.index());
        boolean last = verb.index() >= tree.size() - 4
                || PAUSES.contains(tree.word(verb.index() + 1).form());
        boolean stray = Links.child(tree, verb, "nsubj")
                .filter(subject -> subject.index() < pause)
                .isPresent();
        return last && stray && pause < verb.index() - 1
                ? firstNoun(tree.words().subList(pause + 1, verb.index()))
                : Optional.empty();
    }

    /** "…, and in June Reuters wrote": a time before the speaker hides him from the parser, which takes the last one's. */
    static Optional<Word> behindTime(Sentence sentence, Word verb) {
        Tree tree = sentence.tree();
        if (Links.child(tree, verb, "nsubj", "nsubjpass").isPresent()
                || !verb.relation().equals("conj")) {
            return Optional.empty();
        }
        return sentence.times().stream()
                .filter(time -> time.span().end() <= verb.start())
                .reduce((one, two) -> two)
                .flatMap(time -> phrase(tree.words().stream()
                        .filter(word -> word.start() >= time.span().end() && word.index() < verb.index())
                        .toList()));
    }

    /** The head of words that are one noun phrase and nothing else. */
    private static Optional<Word> phrase(List<Word> words) {
        boolean plain = words.stream().allMatch(word -> OPENS.contains(word.tag()) || word.tag().equals("CD"));
        Optional<Word> last = words.stream().reduce((one, two) -> two);
        return plain ? last.filter(word -> word.tag().startsWith("NN")) : Optional.empty();
    }

    /** "…, said the ministry": right behind a verb that follows a pause. */
    static Optional<Word> behind(Sentence sentence, Word verb) {
        Tree tree = sentence.tree();
        int at = verb.index();
        boolean afterPause = at > 0 && PAUSES.contains(tree.word(at - 1).form());
        boolean opens = at + 1 < tree.size() && OPENS.contains(tree.word(at + 1).tag());
        return afterPause && opens ? firstNoun(tree.words().subList(at + 1, tree.size())) : Optional.empty();
    }

    /** "…, a new inquiry shows": the parser took the verb for a noun. */
    static Optional<Word> disguised(Sentence sentence) {
        Tree tree = sentence.tree();
        Optional<Word> last = tree.words().stream()
                .filter(word -> !word.relation().equals("punct"))
                .reduce((one, two) -> two)
                .filter(word ->
                        word.tag().equals("NNS") && Speech.of(word.lemma()).isPresent());
        return last.flatMap(word -> {
            int pause = lastPause(tree, word.index());
            return pause < 0 ? Optional.empty() : firstNoun(tree.words().subList(pause + 1, word.index()));
        });
    }

    /** "an inquiry by Reuters and a British workshop shows": the partner, whose name the verb taken for a noun swallowed. */
    static Optional<Span> disguisedPartner(Sentence sentence) {
        Tree tree = sentence.tree();
        List<Word> words = tree.words().stream()
                .filter(word -> word.index() > lastPause(tree, tree.size() - 1))
                .filter(word -> !word.relation().equals("punct"))
                .toList();
        List<Word> partner = words.stream()
                .dropWhile(word -> !word.lemma().equals("by"))
                .dropWhile(word -> !word.relation().equals("cc"))
                .skip(1)
                .dropWhile(word -> word.relation().equals("det"))
                .toList();
        return partner.size() < 2
                ? Optional.empty()
                : Optional.of(new Span(
                        partner.get(0).start(), partner.get(partner.size() - 2).end()));
    }

    private static int lastPause(Tree tree, int before) {
        for (int i = before - 1; i >= 0; i--) {
            if (PAUSES.contains(tree.word(i).form())) {
                return i;
            }
        }
        return -1;
    }

    /** "On Friday a senior adviser" begins behind the day. */
    private static List<Word> afterTime(Sentence sentence, List<Word> words) {
        return words.stream()
                .dropWhile(word -> word.tag().equals("IN") || sentence.isTime(word) || CALENDAR.contains(word.lemma()))
                .toList();
    }

    /** "An Angolan general, speaking privately, said". */
    private static Optional<Word> opening(Tree tree, int end) {
        List<Word> phrase = tree.words().stream()
                .takeWhile(word -> !PAUSES.contains(word.form()))
                .toList();
        boolean plain = phrase.size() < end && phrase.stream().noneMatch(word -> FINITE.contains(word.tag()));
        return plain ? firstNoun(phrase) : Optional.empty();
    }

    /** The head of the first noun phrase: its last noun before anything else begins. */
    private static Optional<Word> firstNoun(List<Word> words) {
        Optional<Word> head = Optional.empty();
        for (Word word : words) {
            boolean noun = word.tag().startsWith("NN") || word.tag().equals("PRP");
            if (!noun && head.isPresent()) {
                return head;
            }
            head = noun ? Optional.of(word) : head;
            if (word.tag().equals("IN") || word.tag().startsWith("VB")) {
                return head;
            }
        }
        return head;
    }
}
