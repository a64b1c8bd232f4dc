package org.waybill.extraction.commentary;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waybill.extraction.party.PartyReader;
import org.waybill.extraction.sentence.Links;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.extraction.source.SourceReader;
import org.waybill.extraction.source.Sourced;
import org.waybill.extraction.source.Speaker;
import org.waybill.extraction.table.Table;
import org.waybill.model.Attribution;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/**
 * Whose view a sentence says it is, where it does.
 *
 * @param name as the reader of sources has it, else the text's words
 * @param against whether the holder speaks against what is said: "doubts that it should"
 * @param content the head of the clause that is said to be held, where there is one
 */
record Holder(String name, boolean against, Optional<Word> content) {
    private static final Map<String, Boolean> HOLDING = Table.read(Holder.class, "holding.tsv")
            .index(row -> row.get("verb"), row -> row.get("turn").equals("yes"));
    private static final Set<String> TOLD = Set.of("ccomp", "parataxis");
    private static final Set<String> AUTHOR = Set.of("i", "we");
    /** Subjects that hold no view: "it is said", "this suggests". */
    private static final Set<String> EMPTY = Set.of("this", "that", "there", "which", "what", "who");

    /** Nobody is named: the sentence argues for itself. */
    static Holder author() {
        return new Holder(Attribution.AUTHOR, false, Optional.empty());
    }

    /** Who holds what is said at a word: the subject of the verb whose content it is, or whoever it is according to. */
    static Optional<Holder> of(Sentence sentence, Word word, SourceReader sources) {
        Tree tree = sentence.tree();
        Word at = word;
        while (!at.isRoot()) {
            Word head = tree.word(at.head());
            if (TOLD.contains(at.relation()) && holds(head)) {
                return subject(sentence, head, at, sources);
            }
            at = head;
        }
        return accordingTo(sentence, at, sources);
    }

    private static boolean holds(Word verb) {
        return Links.isVerb(verb) && (SourceReader.isSpeech(verb) || HOLDING.containsKey(verb.lemma()));
    }

    private static Optional<Holder> subject(Sentence sentence, Word verb, Word content, SourceReader sources) {
        return Links.child(sentence.tree(), verb, "nsubj")
                .filter(subject -> !AUTHOR.contains(subject.lemma()) && !EMPTY.contains(subject.lemma()))
                .map(subject -> new Holder(
                        name(sentence, verb, subject, sources),
                        HOLDING.getOrDefault(verb.lemma(), false),
                        Optional.of(content)));
    }

    private static String name(Sentence sentence, Word verb, Word subject, SourceReader sources) {
        return sources.read(sentence, verb)
                .filter(source -> subject.tag().startsWith("PRP") || meets(source, subject))
                .map(Holder::names)
                .orElseGet(() -> PartyReader.phrase(sentence, subject).of(sentence.text()));
    }

    private static boolean meets(Sourced source, Word subject) {
        return source.speakers().stream().anyMatch(speaker -> speaker.span().overlaps(Sentence.span(subject)));
    }

    /** Whether the sentence as a whole is somebody's word. */
    static boolean isTold(Sentence sentence, SourceReader sources) {
        return told(sentence, sentence.tree().root(), sources).isPresent();
    }

    /** Somebody named or described in this very sentence. */
    private static Optional<Sourced> told(Sentence sentence, Word word, SourceReader sources) {
        return sources.read(sentence, word).filter(source -> source.speakers().stream()
                .anyMatch(speaker -> sentence.span().covers(speaker.span())
                        && !Sentence.span(word).equals(speaker.span())));
    }

    private static Optional<Holder> accordingTo(Sentence sentence, Word root, SourceReader sources) {
        return told(sentence, root, sources)
                .filter(source -> !source.path().contains("/"))
                .map(source -> new Holder(names(source), false, Optional.empty()));
    }

    private static String names(Sourced source) {
        return source.speakers().stream().map(Speaker::name).distinct().collect(Collectors.joining("; "));
    }
}
