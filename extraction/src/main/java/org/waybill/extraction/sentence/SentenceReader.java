package org.waybill.extraction.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waybill.extraction.gazetteer.Context;
import org.waybill.extraction.gazetteer.Gazetteer;
import org.waybill.extraction.gazetteer.Mention;
import org.waybill.extraction.quantity.Figure;
import org.waybill.extraction.quantity.Kind;
import org.waybill.extraction.quantity.QuantityGrammar;
import org.waybill.extraction.scan.Tokens;
import org.waybill.extraction.time.TimeExpression;
import org.waybill.extraction.time.TimeGrammar;
import org.waybill.model.Document;
import org.waybill.model.PartialDate;
import org.waybill.model.Span;
import org.waybill.parsing.SentenceParser;
import org.waybill.parsing.Token;
import org.waybill.parsing.Tokenizer;

/** Cuts a document into sentences and marks each up; headings and lines of page furniture are left out. */
public final class SentenceReader {
    /** Longest sentence given to the parser in one piece, in words; a longer one is cut at its commas. */
    static final int LONGEST = 120;
    /** A paragraph this short, in words, with no full stop is a heading or a link: "Read the original article here". */
    private static final int HEADING = 14;

    private static final Set<String> AUXILIARIES =
            Set.of("has", "have", "had", "will", "was", "were", "is", "are", "been", "be");

    private final SentenceParser parser;
    private final Tokenizer tokenizer;
    private final Gazetteer gazetteer;
    private final TimeGrammar times = new TimeGrammar();
    private final QuantityGrammar figures = new QuantityGrammar();

    public SentenceReader(SentenceParser parser, Tokenizer tokenizer, Gazetteer gazetteer) {
        this.parser = parser;
        this.tokenizer = tokenizer;
        this.gazetteer = gazetteer;
    }

    /** The sentences in text order. */
    public List<Sentence> read(Document document) {
        String text = document.text();
        Markup markup = markup(document);
        List<Sentence> sentences = new ArrayList<>();
        int number = 0;
        List<Span> paragraphs = Paragraphs.of(text);
        boolean prose = paragraphs.stream().anyMatch(paragraph -> isClosed(text, paragraph));
        for (Span paragraph : paragraphs) {
            for (List<Token> tokens : tokenizer.sentences(text, Datelines.after(text, paragraph), paragraph.end())) {
                if (!prose || !isHeading(text, paragraph, tokens)) {
                    for (List<Token> piece : Pieces.of(tokens, LONGEST)) {
                        sentences.add(sentence(document, sentences.size(), number, piece, markup));
                    }
                }
            }
            number++;
        }
        return List.copyOf(sentences);
    }

    private Markup markup(Document document) {
        String text = document.text();
        PartialDate published = document.about().published();
        Tokens tokens = Tokens.of(text);
        List<TimeExpression> found = times.find(tokens, published, null);
        List<Span> dates = found.stream().flatMap(time -> time.dates().stream()).toList();
        return new Markup(
                gazetteer.mentions(text, Context.of(gazetteer, text, published)),
                figures.find(tokens, dates),
                found.stream().flatMap(time -> Dated.of(time).stream()).toList());
    }

    /** The findings inside a span, by binary search: a document may hold a hundred thousand. */
    private static <T> List<T> within(List<T> inOrder, Function<T, Span> place, Span span) {
        int low = 0;
        int high = inOrder.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (place.apply(inOrder.get(middle)).start() < span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int from = low;
        return inOrder.subList(from, inOrder.size()).stream()
                .takeWhile(one -> place.apply(one).start() < span.end())
                .filter(one -> span.covers(place.apply(one)))
                .toList();
    }

    /** What the grammars found in the whole document, in text order. */
    private record Markup(List<Mention> mentions, List<Figure> figures, List<Dated> times) {}

    /** Whether a paragraph ends as prose does; where none does, the short lines are the text itself. */
    private static boolean isClosed(String text, Span paragraph) {
        int last = last(text, paragraph);
        return last >= paragraph.start() && ".?!\"\u201d:;)".indexOf(text.charAt(last)) >= 0;
    }

    /** Asked once for each sentence, so it must not look at the whole paragraph, which may be the whole document. */
    private static boolean isHeading(String text, Span paragraph, List<Token> tokens) {
        return tokens.size() < HEADING
                && last(text, paragraph) <= tokens.get(tokens.size() - 1).end()
                && !isClosed(text, paragraph);
    }

    /** The paragraph's last character that is no blank; the one before its start where all are. */
    private static int last(String text, Span paragraph) {
        int at = paragraph.end() - 1;
        while (at >= paragraph.start() && Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at;
    }

    private Sentence sentence(Document document, int number, int paragraph, List<Token> tokens, Markup markup) {
        Span span =
                new Span(tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
        List<Figure> figures = within(markup.figures, Figure::span, span);
        List<Dated> times = within(markup.times, Dated::span, span);
        List<Mention> mentions = within(markup.mentions, Mention::span, span);
        return new Sentence(
                document.sha256(),
                number,
                paragraph,
                span,
                document.text(),
                StandIns.parse(parser, document.text(), shown(document.text(), tokens, figures, times), mentions),
                mentions,
                figures,
                times);
    }

    /**
     * The tokens without what misleads the parser: number qualifiers ("up to 300" breaks it, "300" does not), counts put in
     * behind their noun, and times put between an auxiliary and its verb ("has in recent weeks handed").
     */
    private static List<Token> shown(String text, List<Token> tokens, List<Figure> figures, List<Dated> times) {
        List<Span> hidden = Stream.of(
                        Asides.of(text, figures).stream(),
                        figures.stream().filter(SentenceReader::isCount).map(SentenceReader::before),
                        times.stream().map(Dated::span).filter(span -> isAfterAuxiliary(tokens, span)))
                .flatMap(spans -> spans)
                .toList();
        List<Token> shown = tokens.stream()
                .filter(token ->
                        hidden.stream().noneMatch(span -> span.start() <= token.start() && token.end() <= span.end()))
                .toList();
        return shown.isEmpty() ? tokens : shown;
    }

    private static boolean isCount(Figure figure) {
        return figure.kind() == Kind.COUNT || figure.kind() == Kind.AMOUNT || figure.kind() == Kind.SHARE;
    }

    private static Span before(Figure figure) {
        return new Span(figure.span().start(), figure.number().start());
    }

    private static boolean isAfterAuxiliary(List<Token> tokens, Span span) {
        return tokens.stream()
                .filter(token -> token.end() <= span.start())
                .reduce((one, two) -> two)
                .filter(token -> AUXILIARIES.contains(token.form()))
                .isPresent();
    }
}
