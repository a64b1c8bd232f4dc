package org.waybill.extraction.goods;

import java.util.Optional;
import java.util.stream.Stream;
import org.waybill.extraction.quantity.Figure;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/** Finds the figure that counts a noun. */
final class Figures {
    private Figures() {}

    /** The figure on one of the noun's own modifiers before it. */
    static Optional<Figure> of(Sentence sentence, Word noun) {
        Tree tree = sentence.tree();
        return tree.children(noun.index()).stream()
                .filter(child ->
                        child.index() < noun.index() && !child.relation().equals("poss"))
                .flatMap(child -> Stream.concat(Stream.of(child), tree.children(child.index()).stream()))
                .flatMap(word -> sentence.figureAt(word).stream())
                .filter(Figures::counts)
                .findFirst();
    }

    /** Whether a figure counts things, and does not measure, date or describe them. */
    static boolean counts(Figure figure) {
        return switch (figure.kind()) {
            case COUNT, AMOUNT, SHARE -> true;
            default -> false;
        };
    }
}
