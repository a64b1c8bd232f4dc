package org.waybill.extraction.frame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waybill.extraction.sentence.Links;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/** The arguments of a verb: its own, and those it shares with the clause around it. */
final class VerbArguments {
    private static final Set<String> RELATIVE_TAGS = Set.of("WDT", "WP", "WP$");
    private static final Set<String> WHERE = Set.of("to", "into", "in", "on", "at", "object", "for");

    /** Verbs whose object is where something gets to. */
    private static final Set<String> ARRIVING = Set.of("reach", "enter", "cross");

    private static final Set<String> INNER = Set.of("xcomp", "ccomp");
    /** How many prepositions deep a route may go: "from one through another to a third". */
    private static final int DEPTH = 4;

    private final Tree tree;
    private final Word verb;
    private final boolean passive;
    private final List<Argument> found;

    VerbArguments(Tree tree, Word verb, List<Argument> found) {
        this.tree = tree;
        this.verb = verb;
        this.passive = Links.isPassive(tree, verb);
        this.found = found;
    }

    void collect() {
        Subjects.of(tree, verb)
                .ifPresent(subject -> add(passive ? "object" : "subject", subject.word(), subject.path()));
        Links.child(tree, verb, "agent")
                .flatMap(by -> Links.prepositionObject(tree, by))
                .ifPresent(agent -> add("subject", agent, "agent"));
        objects();
        relativeGap();
        adjacentNoun();
        helped();
        prepositions(verb, "");
        new HiddenArguments(tree, verb, found).collect();
        found.stream()
                .filter(argument -> !argument.function().equals("subject"))
                .toList()
                .forEach(argument -> lowPrepositions(argument.word(), DEPTH));
        sharedObject();
        subjectsOrigin();
    }

    /** "missiles from Iran arrived": where no object is, the subject is what moves, and may say whence. */
    private void subjectsOrigin() {
        boolean alone = found.stream()
                .filter(argument -> argument.function().equals("object"))
                .allMatch(argument -> WordSet.WAY.has(argument.word().lemma()));
        boolean somewhere = found.stream().anyMatch(argument -> WHERE.contains(argument.function()));
        if (!passive && somewhere && (alone || ARRIVING.contains(verb.lemma()))) {
            found.stream()
                    .filter(argument -> argument.function().equals("subject"))
                    .flatMap(argument -> Links.children(tree, argument.word(), "prep").stream())
                    .filter(preposition -> preposition.lemma().equals("from"))
                    .toList()
                    .forEach(preposition -> prepositionArgument(preposition, "low/"));
        }
    }

    private void objects() {
        List<Word> direct = Links.children(tree, verb, "dobj", "attr", "oprd");
        Links.children(tree, verb, "dative").forEach(word -> dative(word));
        direct.forEach(word -> add("object", word, "object"));
    }

    /** "gave Russia shells" and "gave shells to Russia": the parser calls both dative. */
    private void dative(Word word) {
        Word filler = word.tag().equals("IN") || word.tag().equals("TO")
                ? Links.prepositionObject(tree, word).orElse(word)
                : word;
        add("dative", filler, "dative");
    }

    /** "the shells that Pyongyang shipped": the noun outside fills the hole inside. */
    private void relativeGap() {
        Word clause = clause();
        misreadRelative(clause);
        if (!clause.relation().equals("relcl") || clause.isRoot()) {
            return;
        }
        Word noun = tree.word(clause.head());
        Optional<Word> pronoun = relativePronoun(clause);
        boolean own = clause.index() == verb.index();
        if (own && pronoun.isPresent()) {
            gapOf(pronoun.get()).ifPresent(function -> add(function, noun, "relative"));
        } else if (!has("object") && pronoun.filter(this::isSubject).isEmpty()) {
            add("object", noun, "relative");
        }
    }

    /** "seized arms that Iran had sent": the parser may take the relative clause for one of the verb's own. */
    private void misreadRelative(Word clause) {
        boolean own = Set.of("advcl", "ccomp").contains(clause.relation()) && !has("object") && !passive;
        Links.child(tree, clause, "mark")
                .filter(that -> own && that.lemma().equals("that") && that.index() > 0)
                .map(that -> tree.word(that.index() - 1))
                .filter(noun -> noun.tag().startsWith("NN") && noun.head() == clause.head())
                .ifPresent(noun -> add("object", noun, "relative"));
    }

    /** "that Tehran is said to have delivered": the clause that hangs on the noun may hold this verb further down. */
    private Word clause() {
        Word at = verb;
        while (INNER.contains(at.relation()) && !at.isRoot() && Links.isVerb(tree.word(at.head()))) {
            at = tree.word(at.head());
        }
        return at;
    }

    private boolean isSubject(Word pronoun) {
        return pronoun.relation().startsWith("nsubj");
    }

    /** "using weapons supplied to": a bare participle modifies the noun right before it, whatever the parser thinks. */
    private void adjacentNoun() {
        boolean bare = verb.tag().equals("VBN")
                && Links.child(tree, verb, "aux", "auxpass").isEmpty()
                && !verb.relation().equals("conj");
        if (bare && verb.index() > 0 && tree.word(verb.index() - 1).tag().startsWith("NN")) {
            add("object", tree.word(verb.index() - 1), "adjacent");
        }
    }

    /** "sent troops to help Russia": who is helped is where they go. */
    private void helped() {
        Links.children(tree, verb, "xcomp", "advcl", "acl").stream()
                .filter(purpose -> WordSet.HELPING.has(purpose.lemma()))
                .flatMap(purpose -> Links.child(tree, purpose, "dobj").stream())
                .forEach(word -> add("help", word, "purpose/object"));
        found.stream()
                .filter(argument -> argument.function().equals("object"))
                .flatMap(argument -> Links.children(tree, argument.word(), "acl", "relcl").stream())
                .filter(purpose -> WordSet.HELPING.has(purpose.lemma()))
                .flatMap(purpose -> Links.child(tree, purpose, "dobj").stream())
                .toList()
                .forEach(word -> add("help", word, "purpose/object"));
    }

    private Optional<Word> relativePronoun(Word clause) {
        return tree.subtree(clause.index()).stream()
                .filter(word -> RELATIVE_TAGS.contains(word.tag()))
                .findFirst();
    }

    private Optional<String> gapOf(Word pronoun) {
        return switch (pronoun.relation()) {
            case "dobj" -> Optional.of("object");
            case "pobj" -> Links.head(tree, pronoun).map(Word::lemma);
            default -> Optional.empty();
        };
    }

    private void prepositions(Word holder, String path) {
        for (Word preposition : Links.children(tree, holder, "prep", "dative")) {
            prepositionArgument(preposition, path);
        }
    }

    private void prepositionArgument(Word preposition, String path) {
        if (preposition.index() > 0
                && WordSet.DISTANCE.has(tree.word(preposition.index() - 1).lemma())) {
            return;
        }
        Links.prepositionObject(tree, preposition)
                .ifPresent(word -> add(preposition.lemma(), word, path + preposition.lemma()));
        if (WordSet.DIRECTION.has(preposition.lemma())) {
            innerPreposition(preposition, path);
        }
    }

    /** "over to Moscow", "on to a client": the second preposition says which way. */
    private void innerPreposition(Word preposition, String path) {
        Links.children(tree, preposition, "prep").stream()
                .filter(inner -> WordSet.MOBILE.has(inner.lemma()))
                .forEach(inner -> Links.prepositionObject(tree, inner)
                        .ifPresent(word -> add(inner.lemma(), word, path + inner.lemma())));
    }

    private void lowPrepositions(Word holder, int depth) {
        for (Word row : depth == 0 ? List.<Word>of() : Links.coordinated(tree, holder)) {
            for (Word preposition : Links.children(tree, row, "prep")) {
                if (WordSet.MOBILE.has(preposition.lemma())) {
                    prepositionArgument(preposition, "low/");
                }
                Links.prepositionObject(tree, preposition).ifPresent(word -> lowPrepositions(word, depth - 1));
            }
        }
    }

    /** "bought and shipped shells to Russia": the parser hangs the shared object on one of the two. */
    private void sharedObject() {
        if (has("object") || passive) {
            return;
        }
        beside().filter(other -> Links.isVerb(other) && !Links.isPassive(tree, other))
                .flatMap(other -> Links.child(tree, other, "dobj"))
                .filter(word -> word.index() > verb.index())
                .ifPresent(word -> add("object", word, "shared/object"));
    }

    /** The verb this one is coordinated with, with nothing between that only one of them has. */
    private Optional<Word> beside() {
        if (verb.relation().equals("conj") && !verb.isRoot()) {
            return Optional.of(tree.word(verb.head()));
        }
        return Links.child(tree, verb, "conj")
                .filter(second ->
                        Links.child(tree, second, "nsubj", "aux", "auxpass").isEmpty()
                                && second.index() <= verb.index() + 2);
    }

    private boolean has(String function) {
        return found.stream().anyMatch(argument -> argument.function().equals(function));
    }

    private void add(String function, Word word, String path) {
        if (!RELATIVE_TAGS.contains(word.tag())) {
            found.add(new Argument(function, word, path));
        }
    }
}
