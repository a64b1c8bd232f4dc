package org.waybill.extraction.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybill.extraction.sentence.Links;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.extraction.table.Table;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/** Finds the verb by which a sentence takes up a figure told before it, by {@code echoes.tsv}. */
final class EchoCues {
    private static final Set<String> CONFIRMS = words("confirms");
    private static final Set<String> GIVES = words("gives");
    private static final Set<String> NOUNS = words("noun");
    private static final Set<String> SAME = words("same");
    private static final Set<String> LIKE = words("like");
    private static final Set<String> SEPARATE = words("separate");
    private static final Set<String> NOT = words("not");
    /** Clauses that stand for themselves; under any other relation a verb only is thought of. */
    private static final Set<String> TOLD = Set.of("root", "conj", "ccomp", "parataxis");

    private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those");

    private EchoCues() {}

    /**
     * A figure taken up.
     *
     * @param verb by which
     * @param noun what it is called; a plural takes up all figures told together
     * @param kind how: the name of the rule behind {@code echo/}
     */
    record Echo(Word verb, Word noun, Kind kind) {}

    /** How close the second figure is said to be, and on what it rests. */
    enum Kind {
        CONFIRM,
        LIKE,
        SEPARATE,
        SEPARATE_LIKE;

        /** Whether it is only about the figure told before. */
        boolean isLoose() {
            return this == LIKE || this == SEPARATE_LIKE;
        }

        String key() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** The first one of a sentence. */
    static Optional<Echo> in(Sentence sentence) {
        Tree tree = sentence.tree();
        return tree.words().stream()
                .filter(verb -> Links.isVerb(verb) && isTold(tree, verb) && !sentence.quote().endsWith("?"))
                .flatMap(verb -> echo(sentence, verb).stream())
                .findFirst();
    }

    private static Optional<Echo> echo(Sentence sentence, Word verb) {
        Tree tree = sentence.tree();
        return objects(tree, verb)
                .filter(noun -> NOUNS.contains(noun.lemma()) && sentence.figureAt(noun).isEmpty())
                .filter(noun -> isTakenUp(tree, verb, noun))
                .findFirst()
                .map(noun -> new Echo(verb, noun, kind(tree, noun)));
    }

    private static Stream<Word> objects(Tree tree, Word verb) {
        Stream<Word> behind = Links.children(tree, verb, "prep").stream()
                .filter(to -> Set.of("at", "to").contains(to.lemma()))
                .flatMap(to -> Links.prepositionObject(tree, to).stream());
        return Links.isPassive(tree, verb)
                ? Links.children(tree, verb, "nsubjpass").stream()
                : Stream.concat(Links.children(tree, verb, "dobj").stream(), behind);
    }

    /** "confirmed the number", "gave a similar figure"; a number of something else is another. */
    private static boolean isTakenUp(Tree tree, Word verb, Word noun) {
        boolean like = has(tree, noun, SAME) || has(tree, noun, LIKE);
        boolean pointed = Links.children(tree, noun, "det").stream().anyMatch(det -> POINTING.contains(det.lemma()))
                || Links.child(tree, noun, "poss").isPresent();
        boolean other = Links.children(tree, noun, "prep").stream().anyMatch(of -> of.lemma().equals("of"));
        return !other && (like ? GIVES.contains(verb.lemma()) : pointed && CONFIRMS.contains(verb.lemma()));
    }

    private static Kind kind(Tree tree, Word noun) {
        boolean separate = tree.words().stream().anyMatch(word -> SEPARATE.contains(word.lemma()));
        boolean loose = has(tree, noun, LIKE);
        if (separate) {
            return loose ? Kind.SEPARATE_LIKE : Kind.SEPARATE;
        }
        return loose ? Kind.LIKE : Kind.CONFIRM;
    }

    private static boolean has(Tree tree, Word noun, Set<String> words) {
        return Links.children(tree, noun, "amod", "nmod", "compound").stream()
                .anyMatch(word -> words.contains(word.lemma()));
    }

    /** "could not confirm", "declined to confirm", "no official confirmed". */
    private static boolean isTold(Tree tree, Word verb) {
        Set<String> around = new HashSet<>();
        Word at = verb;
        while (true) {
            if (!TOLD.contains(at.relation()) || isKept(tree, at)) {
                return false;
            }
            tree.children(at.index()).stream().map(Word::lemma).forEach(around::add);
            Links.child(tree, at, "nsubj", "nsubjpass").stream()
                    .flatMap(subject -> tree.children(subject.index()).stream())
                    .map(Word::lemma)
                    .forEach(around::add);
            around.add(at.lemma());
            if (at.isRoot()) {
                return around.stream().noneMatch(NOT::contains);
            }
            at = tree.word(at.head());
        }
    }

    /** Negated, or only possible. */
    private static boolean isKept(Tree tree, Word verb) {
        return Links.child(tree, verb, "neg").isPresent()
                || Links.children(tree, verb, "aux").stream().anyMatch(aux -> aux.tag().equals("MD"));
    }

    private static Set<String> words(String part) {
        List<Table.Row> rows = Table.read(EchoCues.class, "echoes.tsv").rows();
        return rows.stream()
                .filter(row -> row.get("part").equals(part))
                .map(row -> row.get("word"))
                .collect(Collectors.toUnmodifiableSet());
    }
}
