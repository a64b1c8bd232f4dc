package org.waybill.extraction.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/** Short steps through a dependency tree, in the parser's own relation names. */
public final class Links {
    private static final Set<String> COORDINATION = Set.of("conj", "appos");
    private static final Set<String> PASSIVE_MARKS = Set.of("auxpass", "nsubjpass");
    private static final Set<String> AUXILIARIES = Set.of("aux", "auxpass");

    private Links() {}

    /** The first dependent with one of these relations. */
    public static Optional<Word> child(Tree tree, Word word, String... relations) {
        Set<String> wanted = Set.of(relations);
        return tree.children(word.index()).stream()
                .filter(child -> wanted.contains(child.relation()))
                .findFirst();
    }

    /** All dependents with one of these relations, in text order. */
    public static List<Word> children(Tree tree, Word word, String... relations) {
        Set<String> wanted = Set.of(relations);
        return tree.children(word.index()).stream()
                .filter(child -> wanted.contains(child.relation()))
                .toList();
    }

    public static Optional<Word> head(Tree tree, Word word) {
        return word.isRoot() ? Optional.empty() : Optional.of(tree.word(word.head()));
    }

    public static boolean isVerb(Word word) {
        return word.tag().startsWith("VB");
    }

    /** The word and what is coordinated with it, however the parser chained it, in text order. */
    public static List<Word> coordinated(Tree tree, Word first) {
        List<Word> found = new ArrayList<>(List.of(first));
        for (int i = 0; i < found.size(); i++) {
            found.addAll(children(tree, found.get(i), "conj"));
        }
        return found;
    }

    /** Climbs from a coordinated word to the first of its row. */
    public static Word firstConjunct(Tree tree, Word word) {
        Word at = word;
        while (COORDINATION.contains(at.relation()) && !at.isRoot()) {
            at = tree.word(at.head());
        }
        return at;
    }

    /** Whether the verb's grammatical subject is its logical object. */
    public static boolean isPassive(Tree tree, Word verb) {
        boolean marked =
                tree.children(verb.index()).stream().anyMatch(child -> PASSIVE_MARKS.contains(child.relation()));
        return marked || isBareParticiple(tree, verb) || sharesPassive(tree, verb);
    }

    /** "shells supplied by": a participle that modifies, with no auxiliary of its own. */
    private static boolean isBareParticiple(Tree tree, Word verb) {
        boolean participle = verb.tag().equals("VBN") || verb.tag().equals("VBD");
        boolean modifies = Set.of("acl", "advcl", "nmod", "amod").contains(verb.relation());
        boolean clause = verb.tag().equals("VBD") && verb.relation().equals("advcl");
        if (!participle
                || clause
                || !modifies
                || child(tree, verb, "aux", "auxpass", "mark").isPresent()) {
            return false;
        }
        return verb.tag().equals("VBN") || child(tree, verb, "nsubj", "dobj").isEmpty();
    }

    /** "were bought and shipped": the second participle leans on the first one's auxiliary. */
    private static boolean sharesPassive(Tree tree, Word verb) {
        if (!verb.relation().equals("conj") || verb.isRoot() || !verb.tag().equals("VBN")) {
            return false;
        }
        boolean own = tree.children(verb.index()).stream()
                .anyMatch(child -> AUXILIARIES.contains(child.relation())
                        || child.relation().equals("nsubj"));
        return !own && isPassive(tree, tree.word(verb.head()));
    }

    /** The object of a preposition: "to Russia". */
    public static Optional<Word> prepositionObject(Tree tree, Word preposition) {
        Optional<Word> direct = child(tree, preposition, "pobj");
        return direct.isPresent() ? direct : nested(tree, preposition);
    }

    /** "according to the team", "from inside Chad": a preposition that governs another. */
    private static Optional<Word> nested(Tree tree, Word preposition) {
        return child(tree, preposition, "prep").flatMap(inner -> child(tree, inner, "pobj"));
    }

    /** Climbs to the nearest verb above a word, passing the word's own phrase. */
    public static Optional<Word> governingVerb(Tree tree, Word word) {
        Optional<Word> at = head(tree, word);
        while (at.isPresent() && !isVerb(at.get())) {
            at = head(tree, at.get());
        }
        return at;
    }
}
