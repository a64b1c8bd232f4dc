package org.waybill.extraction.source;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.waybill.extraction.sentence.Links;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.extraction.source.Speaker.How;
import org.waybill.extraction.source.Speaker.Sort;
import org.waybill.extraction.table.WordLists;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/** Who made a paper that a lead only describes: "a military report says", then "the agency's document, given to …". */
final class Papers {
    private static final WordLists WORDS = WordLists.read(Papers.class, "words.tsv");
    private static final Set<String> SAME = WORDS.of("same paper");
    private static final Set<String> MADE = WORDS.of("makes papers");
    private static final Set<String> DEFINITE = WORDS.of("definite");

    private final SpeakerReader speakers;
    private final Sayings sayings;

    Papers(SpeakerReader speakers, Sayings sayings) {
        this.speakers = speakers;
        this.sayings = sayings;
    }

    /**
     * The makers, where these sentences name one and no other.
     *
     * @param lead whom the first sentence gives
     * @param first that sentence
     * @param next the sentences right behind it, in order
     */
    List<Speaker> makers(Speaker lead, Sentence first, List<Sentence> next) {
        boolean paper =
                lead.sort() == Sort.PAPER && lead.how() == How.DESCRIBED && SAME.stream().anyMatch(lead::isCalled);
        if (!paper || isOwned(lead, first)) {
            return List.of();
        }
        List<List<Speaker>> found = next.stream()
                .flatMap(this::papers)
                .filter(makers -> makers.stream().allMatch(one -> fits(lead, one)))
                .distinct()
                .toList();
        return found.size() == 1 ? found.get(0) : List.of();
    }

    private Stream<List<Speaker>> papers(Sentence sentence) {
        return sentence.tree().words().stream()
                .filter(word -> word.tag().startsWith("NN") && SAME.contains(word.lemma()))
                .map(word -> isDefinite(sentence, word) ? owners(sentence, word) : issuers(sentence, word))
                .filter(makers -> !makers.isEmpty());
    }

    /** The paper spoken of before, not just another one. */
    private static boolean isDefinite(Sentence sentence, Word paper) {
        Tree tree = sentence.tree();
        return !Links.children(tree, paper, "poss").isEmpty()
                || Links.children(tree, paper, "det").stream().anyMatch(det -> DEFINITE.contains(det.lemma()));
    }

    private List<Speaker> owners(Sentence sentence, Word paper) {
        return speakers.owners(sentence, paper).stream()
                .filter(one -> one.how() == How.NAMED)
                .toList();
    }

    /** "Reuters published an analysis": with no other paper before it, the one the lead speaks of. */
    private List<Speaker> issuers(Sentence sentence, Word paper) {
        return Links.head(sentence.tree(), paper)
                .filter(verb -> paper.relation().equals("dobj") && MADE.contains(verb.lemma()))
                .map(verb -> sayings.says(sentence, verb))
                .filter(makers -> makers.stream().allMatch(one -> one.how() == How.NAMED))
                .orElseGet(List::of);
    }

    /** "a UN report" says whose it is. */
    private static boolean isOwned(Speaker lead, Sentence first) {
        return first.mentions().stream()
                .anyMatch(mention -> mention.span().overlaps(lead.span())
                        && !mention.kind().standsForState());
    }

    /** Whether the lead's words can mean this one: no other state. */
    private static boolean fits(Speaker lead, Speaker maker) {
        return lead.state().isEmpty()
                || maker.state().isEmpty()
                || lead.state().equals(maker.state());
    }
}
