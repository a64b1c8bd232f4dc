package org.waybill.extraction.sentence;

import java.util.List;
import java.util.Optional;
import org.waybill.extraction.gazetteer.Mention;
import org.waybill.extraction.quantity.Figure;
import org.waybill.extraction.quantity.Kind;
import org.waybill.model.Sha256;
import org.waybill.model.Span;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/**
 * One sentence of a document, parsed and marked up.
 *
 * @param document the document's SHA-256
 * @param number place in the document, counted from 0
 * @param paragraph the paragraph it stands in, counted from 0
 * @param span where it stands in the document's text
 * @param text the document's whole text, which all spans count in
 * @param tree its words; number qualifiers are left out, because they mislead the parser
 * @param mentions names found by the gazetteer, in text order
 * @param figures numbers found by the quantity grammar, in text order
 * @param times time expressions that mean a period, in text order
 */
public record Sentence(
        Sha256 document,
        int number,
        int paragraph,
        Span span,
        String text,
        Tree tree,
        List<Mention> mentions,
        List<Figure> figures,
        List<Dated> times) {

    public Sentence {
        mentions = List.copyOf(mentions);
        figures = List.copyOf(figures);
        times = List.copyOf(times);
    }

    /** The name that covers a word, if any. */
    public Optional<Mention> mentionAt(Word word) {
        Span at = span(word);
        return mentions.stream().filter(mention -> mention.span().overlaps(at)).findFirst();
    }

    /** The figure whose number covers a word, if any. */
    public Optional<Figure> figureAt(Word word) {
        Span at = span(word);
        return figures.stream().filter(figure -> figure.number().overlaps(at)).findFirst();
    }

    /** Whether a time expression covers the word. */
    public boolean isTime(Word word) {
        Span at = span(word);
        return times.stream().anyMatch(time -> time.span().overlaps(at));
    }

    /** The words that a span of the document's text covers, in order. */
    public List<Word> words(Span part) {
        return tree.words().stream().filter(word -> part.overlaps(span(word))).toList();
    }

    /** Whether the sentence counts anything. */
    public boolean hasCount() {
        return figures.stream().anyMatch(figure -> figure.kind() == Kind.COUNT);
    }

    /** The sentence's own characters. */
    public String quote() {
        return span.of(text);
    }

    public static Span span(Word word) {
        return new Span(word.start(), word.end());
    }
}
