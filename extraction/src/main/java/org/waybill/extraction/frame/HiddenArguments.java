package org.waybill.extraction.frame;

import java.util.List;
import java.util.Set;
import org.waybill.extraction.sentence.Links;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/** Arguments of a verb that the parser files under something else, or that stand inside a set phrase. */
final class HiddenArguments {
    private final Tree tree;
    private final Word verb;
    private final List<Argument> found;

    HiddenArguments(Tree tree, Word verb, List<Argument> found) {
        this.tree = tree;
        this.verb = verb;
        this.found = found;
    }

    void collect() {
        particle();
        sideBySide();
        smallClause();
        departure();
        there();
        objects().forEach(this::content);
        List.copyOf(found).forEach(this::holder);
        purposes();
    }

    private List<Word> objects() {
        return found.stream()
                .filter(argument -> argument.function().equals("object"))
                .map(Argument::word)
                .toList();
    }

    /** "passed on technology", "flew in 40 trucks": what looks like a preposition's noun is the object. */
    private void particle() {
        Links.children(tree, verb, "prep", "prt").stream()
                .filter(word -> word.index() == verb.index() + 1)
                .filter(word -> WordSet.PARTICLE.has(verb.lemma() + " " + word.lemma()))
                .flatMap(word -> Links.child(tree, word, "pobj").stream())
                .forEach(word -> add("object", word, "particle/object"));
    }

    /** "gave the RSF missiles", "sold the Houthis 200 rifles": whom and what look like one phrase. */
    private void sideBySide() {
        if (!WordSet.DOUBLE.has(verb.lemma())) {
            return;
        }
        for (Word object : Links.children(tree, verb, "dobj")) {
            Links.children(tree, object, "compound", "nmod").stream()
                    .filter(word -> word.tag().startsWith("NNP") && isAfterVerb(word))
                    .forEach(word -> add("beside", word, "object/compound"));
            Links.children(tree, object, "appos").stream()
                    .filter(word -> word.tag().startsWith("NNS") && !hasCommaBefore(object, word))
                    .forEach(word -> add("object", word, "object/beside"));
        }
    }

    /** Right behind the verb, but for an article. */
    private boolean isAfterVerb(Word word) {
        int between = tree.leftmost(word.index()).index() - verb.index() - 1;
        return between == 0
                || (between == 1 && tree.word(verb.index() + 1).tag().equals("DT"));
    }

    private boolean hasCommaBefore(Word from, Word to) {
        return tree.words().subList(from.index(), to.index()).stream()
                .anyMatch(word -> word.form().equals(","));
    }

    /** "let the Houthis have missiles", "made missiles available to Moscow". */
    private void smallClause() {
        if (!WordSet.LETTING.has(verb.lemma())) {
            return;
        }
        for (Word inner : Links.children(tree, verb, "ccomp", "xcomp", "oprd", "acomp")) {
            boolean having = inner.lemma().equals("have");
            Links.child(tree, inner, "nsubj")
                    .ifPresent(word -> add(having ? "dative" : "object", word, "small clause/subject"));
            Links.child(tree, inner, "dobj").ifPresent(word -> add("object", word, "small clause/object"));
            Links.children(tree, inner, "prep").forEach(preposition -> Links.prepositionObject(tree, preposition)
                    .ifPresent(word -> add(preposition.lemma(), word, "small clause/" + preposition.lemma())));
        }
    }

    /** "left Nampo for China". */
    private void departure() {
        if (WordSet.DEPARTING.has(verb.lemma())) {
            Links.children(tree, verb, "dobj").forEach(word -> add("from", word, "departure"));
        }
    }

    /** "unloaded at Port Sudan": where it ends, unless another verb says that it went on. */
    private void there() {
        if (Links.children(tree, verb, "conj").stream().noneMatch(Links::isVerb)) {
            Links.children(tree, verb, "prep").stream()
                    .filter(preposition -> Set.of("at", "in").contains(preposition.lemma()))
                    .forEach(preposition -> Links.prepositionObject(tree, preposition)
                            .ifPresent(word -> add("there", word, preposition.lemma())));
        }
    }

    /** "took delivery of 20 drones", "wants access to know-how": the goods hang on the phrase's noun. */
    private void content(Word noun) {
        Links.children(tree, noun, "prep").stream()
                .filter(preposition -> Set.of("of", "to").contains(preposition.lemma()))
                .forEach(preposition -> Links.prepositionObject(tree, preposition)
                        .ifPresent(word -> add("content", word, "object/" + preposition.lemma())));
    }

    /** "at the disposal of the RSF", "into M23's hands": whose they are is who gets. */
    private void holder(Argument argument) {
        Word noun = argument.word();
        if (!WordSet.HOLDER.has(noun.lemma())) {
            return;
        }
        Links.child(tree, noun, "poss").ifPresent(word -> add("holder", word, argument.path() + "/poss"));
        Links.children(tree, noun, "prep").stream()
                .filter(preposition -> preposition.lemma().equals("of"))
                .flatMap(preposition -> Links.prepositionObject(tree, preposition).stream())
                .forEach(word -> add("holder", word, argument.path() + "/of"));
    }

    /** "helped the North build satellites": what somebody is helped to make. */
    private void purposes() {
        for (Word made : Links.children(tree, verb, "xcomp", "ccomp", "advcl")) {
            if (WordSet.MAKING.has(made.lemma())) {
                Links.child(tree, made, "nsubj").ifPresent(word -> add("object", word, "purpose/subject"));
                Links.child(tree, made, "dobj").ifPresent(word -> add("purpose", word, "purpose/object"));
            }
        }
    }

    private void add(String function, Word word, String path) {
        found.add(new Argument(function, word, path));
    }
}
