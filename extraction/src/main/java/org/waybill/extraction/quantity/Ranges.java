package org.waybill.extraction.quantity;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.waybill.extraction.scan.Numeral;
import org.waybill.extraction.scan.Phrases;
import org.waybill.extraction.scan.Tokens;

/** Joins two numbers into a range: "800 and 1,200" after between, "25,000-30,000", "4.2 to 5.8 million". */
final class Ranges {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal LARGEST_CARRIER = BigDecimal.valueOf(1000);

    private final Tokens tokens;
    private final boolean[] dates;

    Ranges(Tokens tokens, boolean[] dates) {
        this.tokens = tokens;
        this.dates = dates;
    }

    /** The range this number opens, or the number itself. */
    Core from(Core first) {
        int link = link(first);
        if (link < 0 || !first.vague().isEmpty() || moved(first)) {
            return first;
        }
        int at = tokens.is(link + 1, "-") ? link + 2 : link + 1;
        at = filler(at) ? at + 1 : at;
        Core second = Cores.end(tokens, at);
        Core range = second == null || dated(second) || !second.vague().isEmpty() || second.range()
                ? null
                : joined(first, second, tokens.word(link));
        return range == null ? first : range;
    }

    /** Whether a date has one of its tokens: 30 of "two - $30 February". */
    private boolean dated(Core core) {
        return IntStream.range(core.from(), core.to()).anyMatch(token -> dates[token]);
    }

    private boolean filler(int index) {
        return tokens.is(index, "about")
                || tokens.is(index, "some")
                || tokens.is(index, "as")
                || tokens.is(index, "around");
    }

    private int link(Core first) {
        int at = first.to();
        boolean dash = tokens.is(at, "-");
        if (dash && tokens.is(at + 1, "to")) {
            return at + 1;
        }
        boolean even = tokens.glued(at) == tokens.glued(at + 1);
        return switch (tokens.word(at)) {
            case "to", "~", "through" -> at;
            case "-" -> even ? at : -1;
            case "and" -> opened(first, "between") ? at : -1;
            case "or" -> at;
            default -> -1;
        };
    }

    private @Nullable Core joined(Core first, Core second, String link) {
        if (!sameKind(first, second)) {
            return null;
        }
        BigDecimal low = low(first, second);
        boolean up = low.compareTo(second.low()) < 0;
        boolean near = second.low().compareTo(low.multiply(TWO)) <= 0;
        boolean fits = up && (near || !link.equals("or"));
        return fits ? first.upTo(second, low, link) : null;
    }

    private static boolean sameKind(Core first, Core second) {
        boolean plain = first.kind() == Kind.COUNT || second.kind() == Kind.COUNT;
        return plain
                ? first.unit().isEmpty()
                        || second.unit().isEmpty()
                        || first.unit().equals(second.unit())
                : first.kind() == second.kind();
    }

    /** 4.2 of "4.2 to 5.8 million" is millions too; 500,000 of "500,000 to 1 million" is not. */
    private static BigDecimal low(Core first, Core second) {
        Numeral small = first.numeral();
        Numeral large = second.numeral();
        boolean carried = small != null
                && large != null
                && !small.hasScale()
                && large.hasScale()
                && small.value().compareTo(large.mantissa()) < 0
                && small.value().compareTo(LARGEST_CARRIER) < 0;
        return carried && small != null && large != null
                ? small.scaled(large.scale()).value()
                : first.low();
    }

    /** "Rose from 4,000 to 6,000" names two counts, not the ends of one. */
    private boolean moved(Core first) {
        int before = first.from() - 1;
        if (!tokens.is(before, "from")) {
            return false;
        }
        Phrases.Hit<Cue.Kind> verb = Words.CUES_BEFORE.endingAt(tokens, before - 1);
        return verb != null && verb.meaning() == Cue.Kind.CHANGE;
    }

    private boolean opened(Core first, String word) {
        int before = first.from() - 1;
        return tokens.is(before, word) || (filler(before) && tokens.is(before - 1, word));
    }
}
