package org.waybill.extraction.sentence;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waybill.extraction.quantity.Figure;
import org.waybill.extraction.quantity.Kind;
import org.waybill.model.Span;

/**
 * Counts put in behind their noun: "drones (about 400)", "workers, 15,000 in all,", "troops, numbering about 5,000".
 *
 * <p>The parser hangs what follows such an aside on it, so it does not see them.
 */
public final class Asides {
    private static final Pattern OPENING =
            Pattern.compile("(?:\\s*\\(\\s*(?:or )?|,\\s*(?:numbering |totall?ing |amounting to |a total of |or )?)$");
    private static final Pattern CLOSING = Pattern.compile(
            "(?:\\s[\\p{L}-]{3,}){0,2}?(\\s(?:in all|in total|in number|altogether|all told|of them|strong))?\\s*([),.;])");

    /** "shells running into the hundreds of thousands". */
    private static final Pattern RUNNING =
            Pattern.compile("\\s(?:running in(?:to)?|numbering(?: in)?|totall?ing|amounting to)\\s(?:the )?$");

    private static final int LONGEST = 40;
    private static final int LONGEST_OPENING = 16;

    private Asides() {}

    /** What to hide from the parser around the figures. */
    static List<Span> of(String text, List<Figure> figures) {
        return figures.stream()
                .filter(figure -> figure.kind() == Kind.COUNT || figure.kind() == Kind.AMOUNT)
                .flatMap(figure -> around(text, figure).stream())
                .toList();
    }

    /** Whether a figure stands as such an aside right behind a place in the text. */
    public static boolean isBehind(String text, int end, Figure figure) {
        return around(text, figure)
                .filter(aside -> aside.start() >= end
                        && text.substring(end, aside.start()).isBlank())
                .isPresent();
    }

    /** Without a comma: "shells running into the hundreds of thousands", "shells by the million". */
    private static Optional<Span> running(String text, Figure figure) {
        Span number = figure.span();
        Matcher running = RUNNING.matcher(text).region(Math.max(0, number.start() - LONGEST), number.start());
        boolean bare = figure.vague().startsWith("by the ") || figure.vague().startsWith("in the");
        return running.find()
                ? Optional.of(new Span(running.start(), number.end()))
                : bare ? Optional.of(number) : Optional.empty();
    }

    private static Optional<Span> around(String text, Figure figure) {
        int from = Math.max(0, figure.span().start() - LONGEST_OPENING);
        Matcher opening = OPENING.matcher(text).region(from, figure.span().start());
        Matcher closing = CLOSING.matcher(text)
                .region(
                        figure.span().end(),
                        Math.min(text.length(), figure.span().end() + LONGEST));
        if (!opening.find() || !closing.lookingAt()) {
            return running(text, figure);
        }
        boolean bracket = opening.group().contains("(");
        boolean told = bracket || opening.group().strip().length() > 1 || closing.group(1) != null;
        boolean paired = bracket == closing.group(2).equals(")");
        boolean mark = closing.group(2).equals(".") || closing.group(2).equals(";");
        return told && paired
                ? Optional.of(new Span(opening.start(), mark ? closing.start(2) : closing.end(2)))
                : Optional.empty();
    }
}
