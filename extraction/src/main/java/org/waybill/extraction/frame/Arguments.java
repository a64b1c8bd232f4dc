package org.waybill.extraction.frame;

import java.util.ArrayList;
import java.util.List;
import org.waybill.extraction.sentence.Links;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/** Finds all that hangs together with a predicate, by grammatical function and in order of trust. */
final class Arguments {
    private Arguments() {}

    /** The arguments of a verb or a noun; the surest reading of each function comes first. */
    static List<Argument> of(Tree tree, Word predicate) {
        List<Argument> found = new ArrayList<>();
        if (Links.isVerb(predicate)) {
            new VerbArguments(tree, predicate, found).collect();
        } else {
            new NounArguments(tree, predicate, found).collect();
        }
        return List.copyOf(found);
    }

    /** The arguments of a noun, and those of the verb above it. */
    static List<Argument> withVerb(Tree tree, Word noun) {
        List<Argument> found = new ArrayList<>(of(tree, noun));
        Links.governingVerb(tree, noun).ifPresent(verb -> new VerbArguments(tree, verb, found).collect());
        return List.copyOf(found);
    }
}
