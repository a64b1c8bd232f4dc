package org.waybill.extraction.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waybill.extraction.scan.TokenKind;
import org.waybill.extraction.scan.Tokens;
import org.waybill.model.Qualifier;
import org.waybill.model.Span;

/** Reads the figures of one text from left to right. */
final class FigureReader {
    private static final int YOUNGEST = 15;
    private static final int OLDEST = 99;

    private final Tokens tokens;
    private final boolean[] dates;
    private final Ranges ranges;
    private final List<Figure> figures = new ArrayList<>();
    private @Nullable Cue capacity;
    private int lastEnd;

    FigureReader(Tokens tokens, List<Span> dateSpans) {
        this.tokens = tokens;
        this.dates = inside(tokens, dateSpans);
        this.ranges = new Ranges(tokens, dates);
    }

    List<Figure> figures() {
        int index = 0;
        while (index < tokens.size()) {
            index = step(index);
        }
        return List.copyOf(figures);
    }

    private int step(int index) {
        if (dates[index] || !Words.opens(tokens.word(index))) {
            return index + 1;
        }
        int name = Names.afterDesignator(tokens, index);
        if (name > index) {
            return name;
        }
        Core core = Cores.at(tokens, index);
        return core == null || dated(core) ? afterNothing(index) : add(ranges.from(aged(core)));
    }

    /** Past a number that is a name, so that its tail is not read as a number of its own. */
    private int afterNothing(int index) {
        int next = index + 1;
        boolean hyphened = tokens.is(index, TokenKind.NUMBER) && tokens.is(next, "/") && tokens.glued(next);
        return hyphened ? next + 2 : next;
    }

    private boolean dated(Core core) {
        for (int at = core.from(); at < core.to(); at++) {
            if (dates[at]) {
                return true;
            }
        }
        return false;
    }

    /** "Kim Jong Un, 40, said"; "aged 23", "the age of 18". */
    private Core aged(Core core) {
        boolean commas = tokens.is(core.from() - 1, ",") && tokens.is(core.to(), ",");
        int value = tokens.small(core.from());
        boolean stated = tokens.is(core.from() - 1, "aged")
                || (tokens.is(core.from() - 1, "of") && tokens.is(core.from() - 2, "age"));
        if (stated && core.kind() == Kind.COUNT) {
            return core.withUnit(core.to(), Kind.AGE, "years");
        }
        boolean age = commas
                && value >= YOUNGEST
                && value <= OLDEST
                && tokens.titled(core.from() - 2)
                && core.kind() == Kind.COUNT;
        return age ? core.withUnit(core.to(), Kind.AGE, "years") : core;
    }

    private int add(Core core) {
        Surroundings around = new Surroundings(tokens, core);
        around.inherit(capacity, lastEnd);
        if (core.kind() != Kind.CALIBRE) {
            capacity = around.capacity();
            lastEnd = around.end();
        }
        Qualifier qualifier = around.qualifier();
        Span span = around.span();
        Span number = tokens.span(core.numberFrom(), core.numberTo());
        String rule = "quantity:" + core.rule() + around.words();
        figures.add(new Figure(
                span,
                number,
                low(core, qualifier),
                high(core, qualifier),
                qualifier,
                core.kind(),
                core.vague(),
                core.unit(),
                around.cues(),
                around.masks(),
                rule));
        return around.end();
    }

    /** A bounded band keeps only its near end: "several million at the least" has no upper one. */
    private static @Nullable BigDecimal low(Core core, Qualifier qualifier) {
        boolean open = qualifier == Qualifier.UP_TO || qualifier == Qualifier.LESS_THAN;
        return open && !core.vague().isEmpty() ? null : core.low();
    }

    private static @Nullable BigDecimal high(Core core, Qualifier qualifier) {
        boolean open = qualifier == Qualifier.AT_LEAST || qualifier == Qualifier.MORE_THAN;
        return open && !core.vague().isEmpty() ? null : core.high();
    }

    private static boolean[] inside(Tokens tokens, List<Span> spans) {
        boolean[] inside = new boolean[tokens.size()];
        int index = 0;
        for (Span span : spans) {
            while (index < tokens.size() && tokens.start(index) < span.start()) {
                index++;
            }
            while (index < tokens.size() && tokens.end(index) <= span.end()) {
                inside[index++] = true;
            }
        }
        return inside;
    }
}
