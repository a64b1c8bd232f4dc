package org.waybill.extraction.party;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.waybill.extraction.sentence.Links;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.model.Party;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/** Whom a pronoun means: who speaks in its sentence, else whoever was named before. */
final class Pronouns {
    private static final Set<String> IT = Set.of("it", "its", "itself");
    private static final Set<String> HE = Set.of("he", "him", "his", "himself", "she", "her", "hers", "herself");
    private static final Set<String> WE = Set.of("we", "us", "our", "ours", "ourselves");
    private static final Set<String> ONE = Set.of("NN", "NNP");
    private static final Set<String> MANY = Set.of("NNS", "NNPS");
    private static final Set<String> ANYBODY = Set.of("NN", "NNP", "NNS", "NNPS");

    private final BackReferences references;
    private final NounReader nouns;

    /** Reads who a single noun stands for. */
    interface NounReader {
        Optional<Named> read(Sentence sentence, Word noun, Set<Party> not);
    }

    Pronouns(BackReferences references, NounReader nouns) {
        this.references = references;
        this.nouns = nouns;
    }

    /** "They" more often means the goods or the soldiers than a state, unless it is who speaks. */
    Optional<Named> read(Sentence sentence, Word word, Set<Party> not) {
        String form = word.form().toLowerCase(Locale.ROOT);
        if (IT.contains(form)) {
            return bySpeaker(sentence, word, ONE, not).or(() -> references.any(sentence, word, not, seen -> true));
        }
        if (form.equals("they")) {
            return bySpeaker(sentence, word, MANY, not);
        }
        if (WE.contains(form)) {
            return bySpeaker(sentence, word, ANYBODY, not);
        }
        return HE.contains(form) ? references.any(sentence, word, not, Seen::isPerson) : Optional.empty();
    }

    private Optional<Named> bySpeaker(Sentence sentence, Word pronoun, Set<String> tags, Set<Party> not) {
        return speaker(sentence, pronoun, tags)
                .filter(subject -> subject.index() != pronoun.index())
                .flatMap(subject -> nouns.read(sentence, subject, not))
                .map(named -> named.how() == Named.How.DESCRIBED
                        ? named
                        : new Named(named.parties(), named.spans(), Named.How.REFERRED));
    }

    /** "soldiers said they had received shells", "a dealer, which said it had sold": those who speak of themselves. */
    private static Optional<Word> speaker(Sentence sentence, Word pronoun, Set<String> tags) {
        Tree tree = sentence.tree();
        return Links.head(tree, pronoun)
                .filter(verb ->
                        verb.relation().equals("ccomp") && pronoun.relation().startsWith("nsubj"))
                .flatMap(verb -> Links.head(tree, verb))
                .flatMap(speech -> Links.child(tree, speech, "nsubj")
                        .flatMap(subject ->
                                subject.tag().startsWith("W") ? Links.head(tree, speech) : Optional.of(subject)))
                .filter(subject -> tags.contains(subject.tag()));
    }
}
