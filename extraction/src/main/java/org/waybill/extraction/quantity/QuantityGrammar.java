package org.waybill.extraction.quantity;

import java.util.List;
import org.waybill.extraction.scan.Tokens;
import org.waybill.extraction.time.TimeGrammar;
import org.waybill.model.Span;

/** Finds the figures of a sentence; pure, linear in its length, safe to share. */
public final class QuantityGrammar {
    private final TimeGrammar times = new TimeGrammar();

    /** The figures of a text, in order; years, days, designators and the like are not among them. */
    public List<Figure> find(String text) {
        return find(Tokens.of(text));
    }

    /** As above, for a text already cut into tokens. */
    public List<Figure> find(Tokens tokens) {
        return find(tokens, times.dates(tokens));
    }

    /**
     * As above, for a text whose times have been found already, which spares finding them again.
     *
     * @param dates the stretches that name dates, in order: {@link org.waybill.extraction.time.TimeExpression#dates()}
     */
    public List<Figure> find(Tokens tokens, List<Span> dates) {
        return new FigureReader(tokens, dates).figures();
    }

    /**
     * The qualifiers that a parser reads wrongly and should not see: "up to", "as many as".
     *
     * <p>Qualifiers of goods, people, money and shares only; "over two years" stays.
     */
    public List<Span> maskable(String text) {
        return maskable(find(text));
    }

    /** As above, for figures already found. */
    public static List<Span> maskable(List<Figure> figures) {
        return figures.stream()
                .filter(figure -> figure.kind() != Kind.DURATION && figure.kind() != Kind.AGE)
                .flatMap(figure -> figure.masks().stream())
                .sorted()
                .toList();
    }

    /** The text with those stretches blanked, every other character in its place. */
    public static String masked(String text, List<Span> spans) {
        StringBuilder masked = new StringBuilder(text);
        for (Span span : spans) {
            for (int i = span.start(); i < span.end(); i++) {
                masked.setCharAt(i, ' ');
            }
        }
        return masked.toString();
    }
}
