package org.waybill.extraction.party;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.waybill.extraction.gazetteer.Mention;
import org.waybill.extraction.sentence.Links;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.model.Party;
import org.waybill.parsing.Word;

/** Whom a definite noun points back to: "the group", "the army", "the terrorist militia". */
final class BackReferences {
    private static final Set<String> POINTING = Set.of("the", "this", "that");

    private final Discourse discourse;

    BackReferences(Discourse discourse) {
        this.discourse = discourse;
    }

    static boolean isDefinite(Sentence sentence, Word word) {
        return Links.children(sentence.tree(), word, "det", "poss").stream()
                .anyMatch(det -> POINTING.contains(det.lemma()) || det.tag().equals("PRP$"));
    }

    /** The party last named of those that fit. */
    Optional<Named> any(Sentence sentence, Word word, Set<Party> not, Predicate<Seen> fits) {
        return discourse.lastBefore(
                word.start(), sentence.span().start(), seen -> !not.contains(seen.party()) && fits.test(seen));
    }

    /** Whom a noun means that always points back. */
    Optional<Named> noun(Sentence sentence, Word word, Set<Party> not, ActorNoun noun) {
        Optional<Named> last = any(sentence, word, not, seen -> noun.means().fits(seen.party()));
        return switch (noun.means()) {
            case GROUP ->
                last.or(() -> onlyGroup(not))
                        .or(() -> any(sentence, word, not, seen -> seen.party().kind() != Party.Kind.STATE));
            case ARMY -> {
                Optional<Named> army = discourse.army();
                yield army.isPresent() ? army.filter(named -> isFree(named, not)) : last;
            }
            default -> last;
        };
    }

    /** "the militia", "the company", with nothing more said of it than what one thinks of it: the one named before. */
    Optional<Named> again(Sentence sentence, Word word, Set<Party> not, ActorNoun noun) {
        boolean group = noun.means() == ActorNoun.Means.GROUP;
        boolean sort = group || noun.means() == ActorNoun.Means.COMPANY;
        boolean bare = sentence.tree().children(word.index()).stream()
                .allMatch(child -> child.relation().equals("det")
                        || child.tag().equals(",")
                        || (!group && isNationality(sentence, child))
                        || (group && Words.NAMECALLING.contains(child.lemma())));
        if (!sort || !bare || !isDefinite(sentence, word)) {
            return Optional.empty();
        }
        Optional<Named> last = any(sentence, word, not, seen -> noun.means().fits(seen.party()));
        return group ? last.or(() -> onlyGroup(not)) : last;
    }

    /** "the Turkish maker" is the maker named before. */
    private static boolean isNationality(Sentence sentence, Word word) {
        return sentence.mentionAt(word)
                .filter(mention -> mention.kind() == Mention.Kind.DEMONYM)
                .isPresent();
    }

    /** A text that names one armed group means it, before its name as well. */
    private Optional<Named> onlyGroup(Set<Party> not) {
        return discourse.onlyGroup().filter(named -> isFree(named, not));
    }

    private static boolean isFree(Named named, Set<Party> not) {
        return named.parties().stream().noneMatch(not::contains);
    }
}
