package org.waybill.extraction.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.waybill.extraction.gazetteer.Mention;
import org.waybill.extraction.sentence.Links;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.extraction.table.Table;
import org.waybill.model.Party;
import org.waybill.model.Span;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/** Names that no list knows, kept as the text has them. */
final class UnlistedNames {
    private static final Map<String, ActorNoun> NOUNS = ActorNoun.table();

    private UnlistedNames() {}

    /**
     * A name and what the words in it and around it say it is.
     *
     * @param party by its name in the text
     * @param at where
     */
    record Name(Party party, Span at) {}

    /** The name that ends with a word; empty where the word is no name, or a known one, a month or a heading. */
    static Optional<Name> endingWith(Sentence sentence, Word word) {
        if (!isFree(sentence, word)) {
            return Optional.empty();
        }
        List<Word> words = untitled(run(sentence, word));
        Span at = new Span(words.get(0).start(), word.end());
        Party.Kind kind = kind(sentence, words).orElse(Party.Kind.ORGANISATION);
        return Optional.of(new Name(new Party(at.of(sentence.text()), kind), at));
    }

    /** The names in a sentence of which it says that they are companies, armed groups or persons. */
    static List<Name> in(Sentence sentence) {
        List<Name> found = new ArrayList<>();
        for (Word word : sentence.tree().words()) {
            if (!continues(sentence, word)) {
                endingWith(sentence, word)
                        .filter(name -> name.party().kind() != Party.Kind.ORGANISATION)
                        .ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    private static boolean isFree(Sentence sentence, Word word) {
        return isUnknown(sentence, word) && !isNoName(word) && !isOneOfMany(sentence, word);
    }

    private static boolean isUnknown(Sentence sentence, Word word) {
        return isCapital(word) && sentence.mentionAt(word).isEmpty() && !sentence.isTime(word);
    }

    private static boolean isNoName(Word word) {
        return Words.NO_NAME.contains(word.form().toLowerCase(Locale.ROOT));
    }

    /** "General" belongs to "Laamiye General Trading" and not to "General Dostum". */
    private static List<Word> untitled(List<Word> words) {
        int from = 0;
        while (from < words.size() - 1 && isNoName(words.get(from))) {
            from++;
        }
        return words.subList(from, words.size());
    }

    /** "a Mavic": what has an indefinite article is a make, not a name. */
    private static boolean isOneOfMany(Sentence sentence, Word word) {
        return Links.children(sentence.tree(), word, "det").stream()
                .anyMatch(article ->
                        article.lemma().equals("a") || article.lemma().equals("an"));
    }

    private static boolean isCapital(Word word) {
        return word.tag().startsWith("NNP") && Character.isUpperCase(word.form().charAt(0));
    }

    private static boolean continues(Sentence sentence, Word word) {
        int next = word.index() + 1;
        return next < sentence.tree().size() && isFree(sentence, sentence.tree().word(next));
    }

    private static List<Word> run(Sentence sentence, Word last) {
        Tree tree = sentence.tree();
        int first = last.index();
        while (first > 0 && belongs(sentence, tree.word(first - 1), last)) {
            first--;
        }
        return tree.words().subList(first, last.index() + 1);
    }

    /** "Beirut Trading": a place before the rest of a name belongs to it. */
    private static boolean belongs(Sentence sentence, Word word, Word last) {
        return isUnknown(sentence, word)
                || (isCapital(word)
                        && word.relation().equals("compound")
                        && word.head() == last.index()
                        && sentence.mentionAt(word)
                                .filter(mention -> isPlace(mention.kind()))
                                .isPresent());
    }

    private static boolean isPlace(Mention.Kind kind) {
        return kind == Mention.Kind.PLACE || kind == Mention.Kind.CAPITAL;
    }

    /** Whether a name could be a man's: several words, of which none is a company's. */
    static boolean couldBePerson(Party party) {
        List<String> words = Table.split(party.id(), ' ');
        return words.size() > 1
                && words.stream().noneMatch(word -> Words.COMPANY.contains(word.toLowerCase(Locale.ROOT)));
    }

    private static boolean isCompanyWord(Word word) {
        return Words.COMPANY.contains(word.form().toLowerCase(Locale.ROOT).replace(".", ""));
    }

    private static Optional<Party.Kind> kind(Sentence sentence, List<Word> words) {
        boolean several = words.size() > 1;
        return several && words.stream().anyMatch(UnlistedNames::isCompanyWord)
                ? Optional.of(Party.Kind.COMPANY)
                : noun(sentence, words).map(noun -> noun.means().kind());
    }

    /** "Radiomost, a procurement house", "the militia Fano", "a wholesaler, Anka Devre". */
    private static Optional<ActorNoun> noun(Sentence sentence, List<Word> words) {
        Tree tree = sentence.tree();
        Word last = words.get(words.size() - 1);
        List<Word> beside = new ArrayList<>(Links.children(tree, last, "appos"));
        if (last.relation().equals("appos")) {
            beside.add(tree.word(last.head()));
        }
        if (words.get(0).index() > 0) {
            beside.add(tree.word(words.get(0).index() - 1));
        }
        return beside.stream()
                .filter(word -> word.tag().equals("NN"))
                .flatMap(word -> Optional.ofNullable(NOUNS.get(word.lemma())).stream())
                .findFirst();
    }
}
