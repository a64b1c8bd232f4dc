package org.waybill.extraction.goods;

import java.util.Optional;
import java.util.stream.Stream;
import org.waybill.extraction.quantity.Figure;
import org.waybill.extraction.sentence.Asides;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/** Finds the figure that counts a noun. */
public final class Figures {
    private Figures() {}

    /** The figure on one of the noun's own modifiers, else the one right before its name, else one put in behind it. */
    public static Optional<Figure> of(Sentence sentence, Word noun) {
        return onModifier(sentence, noun).or(() -> before(sentence, noun)).or(() -> behind(sentence, noun));
    }

    private static Optional<Figure> behind(Sentence sentence, Word noun) {
        return sentence.figures().stream()
                .filter(figure -> counts(figure) && Asides.isBehind(sentence.text(), noun.end(), figure))
                .findFirst();
    }

    /** "200 long-range artillery pieces": the parser may hang the number on the range. */
    private static Optional<Figure> before(Sentence sentence, Word noun) {
        int start = Names.words(sentence, noun).get(0).start();
        return sentence.figures().stream()
                .filter(figure -> counts(figure) && figure.number().end() <= start)
                .filter(figure ->
                        sentence.text().substring(figure.number().end(), start).isBlank())
                .findFirst();
    }

    private static Optional<Figure> onModifier(Sentence sentence, Word noun) {
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
