package org.waybill.report.words;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waybill.model.BestFigure;

/** Figures shown as low, best and high, brackets where the convention marks them as uncertain. */
public final class Ranges {
    private static final String BETWEEN = " – ";

    private Ranges() {}

    /** "6,700 – 10,000 – open"; one number where all three are the same. */
    public static String words(BestFigure figure) {
        String words = ends(figure);
        return figure.bracketed() ? "[" + words + "]" : words;
    }

    /** The same with what is counted: "6,700 – 10,000 – open containers". */
    public static String withMeasure(BestFigure figure) {
        return words(figure) + " " + Shown.phrase(figure.measure());
    }

    /** How rough figures behind the ends were read, as a sentence; empty where every end was given by somebody. */
    public static String readAs(BestFigure figure) {
        return figure.readAs().isEmpty() ? "" : Counted.capital(String.join("; ", figure.readAs())) + ".";
    }

    private static String ends(BestFigure figure) {
        if (isOneNumber(figure)) {
            return value(figure.best());
        }
        Stream<String> middle = figure.best() == null ? Stream.empty() : Stream.of(value(figure.best()));
        return String.join(
                BETWEEN,
                Stream.of(Stream.of(value(figure.low())), middle, Stream.of(value(figure.high())))
                        .flatMap(parts -> parts)
                        .toList());
    }

    /** Whether nothing is left to say beside the figure itself. */
    public static boolean isOneNumber(BestFigure figure) {
        List<BigDecimal> values = Stream.of(figure.low(), figure.best(), figure.high())
                .filter(Objects::nonNull)
                .toList();
        return values.size() == 3 && values.stream().allMatch(value -> value.compareTo(values.get(0)) == 0);
    }

    /** "10,000", or that there is no bound on this side. */
    public static String value(@Nullable BigDecimal value) {
        return value == null ? "open" : Counted.figure(value);
    }
}
