package org.waybill.extraction.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
    /** Preposition to the nouns that make a standpoint with it; "*" for any speaker. */
    private static final Map<String, Set<String>> NOUNS = Table.read(Standpoints.class, "standpoints.tsv").rows().stream()
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
                    .flatMap(object -> sourced(speakers.readAll(sentence, object), "according to"));
        }
        Set<String> nouns = NOUNS.getOrDefault(word.lemma(), Set.of());
        if (nouns.isEmpty() || !word.relation().equals("prep")) {
            return Optional.empty();
        }
        return Links.prepositionObject(sentence.tree(), word)
                .filter(object -> nouns.contains(object.lemma()) || nouns.contains("*"))
                .flatMap(object -> sourced(standing(sentence, object), word.lemma() + " " + object.lemma()));
    }

    /** The owner of the account; an account of nobody's is nobody's word. */
    private List<Speaker> standing(Sentence sentence, Word noun) {
        List<Speaker> owners = speakers.owners(sentence, noun);
        if (!owners.isEmpty()) {
            return owners;
        }
        Optional<String> state = nationality(sentence, noun);
        boolean speaks = SpeakingNoun.of(noun).isPresent() || sentence.mentionAt(noun).isPresent();
        boolean bare = SpeakingNoun.of(noun)
                .filter(one -> one.back() == SpeakingNoun.Back.OWNER)
                .isPresent();
        if (state.isPresent() || (speaks && !bare)) {
            List<Speaker> read = speakers.read(sentence, noun);
            return read.isEmpty() ? described(sentence, noun, state.orElse("")) : read;
        }
        return List.of();
    }

    private static List<Speaker> described(Sentence sentence, Word noun, String state) {
        var span = Phrases.before(sentence, noun);
        return List.of(new Speaker(
                span.of(sentence.text()), span, Speaker.Sort.PAPER, state, Speaker.How.DESCRIBED));
    }

    private static Optional<String> nationality(Sentence sentence, Word noun) {
        Tree tree = sentence.tree();
        return Links.children(tree, noun, "compound", "nmod", "amod").stream()
                .flatMap(word -> sentence.mentionAt(word).stream())
                .filter(mention -> !mention.state().isEmpty())
                .map(mention -> mention.state())
                .findFirst();
    }

    private static Optional<Sourced> sourced(List<Speaker> speakers, String path) {
        return speakers.isEmpty() ? Optional.empty() : Optional.of(Sourced.of(speakers, path));
    }
}
