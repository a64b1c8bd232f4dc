package org.waybill.extraction.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waybill.extraction.gazetteer.Gazetteer;
import org.waybill.extraction.sentence.Links;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.extraction.table.Table;
import org.waybill.extraction.table.WordLists;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/** Phrases that say on whose word a clause stands: "according to the team", "by the panel's account". */
final class Standpoints {
    private static final Set<String> ACCORDING =
            WordLists.read(Standpoints.class, "words.tsv").of("according");

    private static final Set<String> CITES =
            WordLists.read(Standpoints.class, "words.tsv").of("cites");
    /** Preposition to the nouns that make a standpoint with it; "*" for any speaker. */
    private static final Map<String, Set<String>> NOUNS =
            Table.read(Standpoints.class, "standpoints.tsv").rows().stream()
                    .collect(Collectors.groupingBy(
                            row -> row.get("preposition"),
                            Collectors.mapping(row -> row.get("noun"), Collectors.toUnmodifiableSet())));

    private final SpeakerReader speakers;

    Standpoints(SpeakerReader speakers) {
        this.speakers = speakers;
    }

    /** Whose standpoint a phrase names, if it is one. */
    Optional<Sourced> read(Sentence sentence, Word word) {
        if (ACCORDING.contains(word.lemma())) {
            return Links.prepositionObject(sentence.tree(), word)
                    .flatMap(object -> sourced(speakers.readAll(sentence, object), "according to")
                            .map(found -> found.on(Occasions.of(sentence, object))));
        }
        Set<String> nouns = NOUNS.getOrDefault(word.lemma(), Set.of());
        if (nouns.isEmpty() || !word.relation().equals("prep")) {
            return Optional.empty();
        }
        return Links.prepositionObject(sentence.tree(), word)
                .filter(object -> nouns.contains(object.lemma()) || nouns.contains("*"))
                .flatMap(object -> sourced(standing(sentence, object), word.lemma() + " " + object.lemma())
                        .map(found -> found.on(Occasions.of(sentence, object))));
    }

    /** The owner of the account; an account of nobody's is nobody's word. */
    private List<Speaker> standing(Sentence sentence, Word noun) {
        List<Speaker> owners = speakers.owners(sentence, noun);
        if (!owners.isEmpty()) {
            return owners;
        }
        Optional<Speaker> view = view(sentence, noun);
        if (view.isPresent()) {
            return List.of(view.get());
        }
        Optional<String> state = nationality(sentence, noun);
        boolean speaks =
                SpeakingNoun.of(noun).isPresent() || sentence.mentionAt(noun).isPresent();
        boolean bare = SpeakingNoun.of(noun)
                .filter(one -> one.back() == SpeakingNoun.Back.OWNER)
                .isPresent();
        if (state.isPresent() || (speaks && !bare)) {
            List<Speaker> read = speakers.read(sentence, noun);
            return read.isEmpty() ? described(sentence, noun, state.orElse("")) : read;
        }
        return List.of();
    }

    /** "in the American view": the state's. */
    private static Optional<Speaker> view(Sentence sentence, Word noun) {
        if (SpeakingNoun.of(noun).isPresent()) {
            return Optional.empty();
        }
        return nationality(sentence, noun)
                .map(code -> new Speaker(
                        Gazetteer.standard().stateName(code),
                        Phrases.before(sentence, noun),
                        Speaker.Sort.BODY,
                        code,
                        Speaker.How.METONYM));
    }

    private static List<Speaker> described(Sentence sentence, Word noun, String state) {
        var span = Phrases.before(sentence, noun);
        return List.of(new Speaker(
                SpeakerReader.spelledOut(sentence, span), span, Speaker.Sort.PAPER, state, Speaker.How.DESCRIBED));
    }

    private static Optional<String> nationality(Sentence sentence, Word noun) {
        Tree tree = sentence.tree();
        return Links.children(tree, noun, "compound", "nmod", "amod").stream()
                .flatMap(word -> sentence.mentionAt(word).stream())
                .filter(mention -> !mention.state().isEmpty())
                .map(mention -> mention.state())
                .findFirst();
    }

    /** A paper is whoever speaks from it; where nobody does, it speaks for itself. */
    private static Optional<Sourced> sourced(List<Speaker> speakers, String path) {
        boolean papers = speakers.stream().allMatch(one -> one.sort() == Speaker.Sort.PAPER);
        Sourced.Standing standing = papers ? Sourced.Standing.WITNESSED : Sourced.Standing.TOLD;
        return speakers.isEmpty() ? Optional.empty() : Optional.of(new Sourced(speakers, List.of(), path, standing));
    }

    /** "on the basis of a report", "with reference to the ministry": names whose word the speaker only passes on. */
    boolean cites(Word preposition, Sentence sentence) {
        return Links.child(sentence.tree(), preposition, "pobj")
                .filter(noun -> CITES.contains(noun.lemma()))
                .isPresent();
    }
}
