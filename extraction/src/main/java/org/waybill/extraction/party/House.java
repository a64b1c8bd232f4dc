package org.waybill.extraction.party;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.waybill.extraction.gazetteer.Context;
import org.waybill.extraction.gazetteer.Gazetteer;
import org.waybill.extraction.gazetteer.Mention;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.extraction.table.WordLists;
import org.waybill.model.Party;
import org.waybill.parsing.Word;

/**
 * The state whose organ puts a document out, which is what "we" and "the Ministry" mean there.
 *
 * @param party the state, or the union of states; empty where the publisher is no organ of one
 */
public record House(Optional<Party> party) {
    private static final Map<String, ActorNoun> NOUNS = ActorNoun.table();
    private static final WordLists WORDS = WordLists.read(House.class, "houses.tsv");
    private static final Set<String> ORGANS = WORDS.of("organ");
    private static final Set<String> UNION = WORDS.of("union");
    private static final Set<String> WE = WORDS.of("we");
    private static final Set<String> OWN = WORDS.of("own");
    private static final Pattern ASIDE = Pattern.compile("\\s*\\([^)]*\\)\\s*$");
    private static final Set<String> POSTED = WORDS.of("posted");
    /** An embassy's town is not its state's. */
    private static final Set<Mention.Kind> SITS = Set.of(Mention.Kind.PLACE, Mention.Kind.CAPITAL, Mention.Kind.SEAT);

    private static final String QUOTES = "\"\u201c\u201d";
    private static final String UNION_SEAT = "brussels";

    /** The house of a document.
     *
     * @param publisher who put it out; empty where unknown
     */
    public static House of(String publisher) {
        String name = ASIDE.matcher(publisher).replaceFirst("").toLowerCase(Locale.ROOT);
        List<String> words = List.of(name.split("[^\\p{L}]+"));
        List<Mention> mentions = Gazetteer.standard().mentions(publisher, Context.none());
        if (words.contains(UNION_SEAT)) {
            return new House(
                    words.stream().anyMatch(UNION::contains)
                            ? Optional.of(new Party("European Union", Party.Kind.ORGANISATION))
                            : Optional.empty());
        }
        boolean organ = words.stream().anyMatch(ORGANS::contains)
                && mentions.stream().noneMatch(mention -> mention.kind() == Mention.Kind.MEDIA);
        boolean posted = words.stream().anyMatch(POSTED::contains);
        return new House(mentions.stream()
                .filter(mention -> organ && !mention.state().isEmpty())
                .filter(mention -> !(posted && SITS.contains(mention.kind())))
                .findFirst()
                .map(mention -> Party.state(mention.state())));
    }

    /** Whom a word means that only the house can mean: "we", "the Ministry". */
    Optional<Named> read(Sentence sentence, Word word, Set<Party> not) {
        return party.filter(one -> !not.contains(one))
                .filter(one -> isWe(sentence, word) || isOwn(sentence, word))
                .map(one -> new Named(List.of(one), List.of(Sentence.span(word)), Named.How.REFERRED));
    }

    /** "the Army Command", where nothing says whose: a body of the house. */
    Optional<Named> office(Sentence sentence, Word word) {
        ActorNoun noun = NOUNS.get(word.lemma());
        boolean body = noun != null && (noun.means() == ActorNoun.Means.STATE || noun.means() == ActorNoun.Means.ARMY);
        return party.filter(one -> body && word.tag().startsWith("NNP") && BackReferences.isDefinite(sentence, word))
                .map(one -> new Named(List.of(one), List.of(Sentence.span(word)), Named.How.REFERRED));
    }

    /** Inside a quotation "we" is whoever is quoted. */
    private static boolean isWe(Sentence sentence, Word word) {
        int paragraph = sentence.text().lastIndexOf('\n', word.start()) + 1;
        long marks = sentence.text()
                .substring(paragraph, word.start())
                .chars()
                .filter(letter -> QUOTES.indexOf(letter) >= 0)
                .count();
        return WE.contains(word.form().toLowerCase(Locale.ROOT)) && marks % 2 == 0;
    }

    /** "the Department", "Treasury": an office with nothing beside it that says whose. */
    private static boolean isOwn(Sentence sentence, Word word) {
        return OWN.contains(word.form().toLowerCase(Locale.ROOT))
                && word.tag().startsWith("NN")
                && Character.isUpperCase(word.form().charAt(0))
                && sentence.mentionAt(word).isEmpty()
                && sentence.tree().children(word.index()).stream()
                        .allMatch(child -> child.relation().equals("det") || child.index() > word.index())
                && sentence.tree().children(word.index()).stream()
                        .noneMatch(child ->
                                child.relation().equals("prep") && child.lemma().equals("of"));
    }
}
