package org.waybill.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import org.waybill.model.Attribution;
import org.waybill.model.Basis;
import org.waybill.model.Modality;
import org.waybill.model.PartialDate;
import org.waybill.model.Party;
import org.waybill.model.Period;
import org.waybill.model.Qualifier;
import org.waybill.model.Quantity;
import org.waybill.model.Status;

/** Any value of the model that stands apart from a text, for properties. */
public final class ArbitraryValues {
    /** What goes wrong first: pairs, combining marks, quotes, control characters, line ends of other systems. */
    private static final String[] PIECES = {
        "a",
        "Z",
        "7",
        " ",
        "containers ",
        "\u00E9",
        "e\u0301",
        "\uD55C\uAD6D",
        "\uD83D\uDE80",
        "\uDBFF\uDFFF",
        "\"",
        "\\",
        "/",
        "\n",
        "\r",
        "\t",
        "\u0000",
        "\u001F",
        "\u007F",
        "\u2028",
        "\uFEFF",
        "\uFFFD",
        "\uE000",
        "<"
    };

    private ArbitraryValues() {}

    /** Any text that UTF-8 can hold, the empty one too. */
    public static Arbitrary<String> texts() {
        return texts(12);
    }

    /** As {@link #texts()}, of at most so many pieces. */
    public static Arbitrary<String> texts(int most) {
        Arbitrary<String> anywhere = Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .filter(each -> each < Character.MIN_SURROGATE || each > Character.MAX_SURROGATE)
                .map(Character::toString);
        return Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.of(PIECES)), Tuple.of(1, anywhere))
                .list()
                .ofMaxSize(most)
                .map(pieces -> String.join("", pieces));
    }

    /** As {@link #texts()}, but with something to see. */
    public static Arbitrary<String> names() {
        return texts().map(text -> text.isBlank() ? text + "x" : text);
    }

    public static Arbitrary<List<String>> lists() {
        return texts().list().ofMaxSize(3);
    }

    /** Days, months and years from 1 to 9999. */
    public static Arbitrary<PartialDate> dates() {
        Arbitrary<PartialDate> days = Arbitraries.longs()
                .between(
                        LocalDate.of(1, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(day -> PartialDate.of(LocalDate.ofEpochDay(day)));
        return Combinators.combine(days, Arbitraries.of(1, 2, 3))
                .as((day, precision) ->
                        new PartialDate(day.year(), precision > 1 ? day.month() : 0, precision > 2 ? day.day() : 0));
    }

    /** With either end open, not both. */
    public static Arbitrary<Period> periods() {
        return Combinators.combine(Arbitraries.of(Period.Relation.class), dates(), dates(), Arbitraries.of(0, 1, 2))
                .as(ArbitraryValues::period);
    }

    private static Period period(Period.Relation relation, PartialDate one, PartialDate two, int open) {
        boolean swap = two.last().isBefore(one.first());
        PartialDate start = swap ? two : one;
        PartialDate end = swap ? one : two;
        return new Period(relation, open == 1 ? null : start, open == 2 ? null : end);
    }

    /** Single, bands, and open on either side. */
    public static Arbitrary<Quantity> quantities() {
        return Combinators.combine(
                        figures().injectNull(0.2),
                        figures().injectNull(0.2),
                        texts(),
                        Arbitraries.of(Qualifier.class),
                        Arbitraries.of(Basis.class),
                        texts())
                .as(ArbitraryValues::quantity);
    }

    private static Arbitrary<BigDecimal> figures() {
        Arbitrary<BigDecimal> any = Combinators.combine(
                        Arbitraries.bigIntegers(), Arbitraries.integers().between(-9, 30))
                .as(BigDecimal::new);
        return Arbitraries.oneOf(any, Arbitraries.integers().between(-9, 9).map(BigDecimal::valueOf));
    }

    private static Quantity quantity(
            @Nullable BigDecimal one,
            @Nullable BigDecimal two,
            String unit,
            Qualifier qualifier,
            Basis basis,
            String vague) {
        if (one == null && two == null) {
            return new Quantity(BigDecimal.ONE, null, unit, qualifier, basis, vague);
        }
        boolean swap = one != null && two != null && one.compareTo(two) > 0;
        return new Quantity(swap ? two : one, swap ? one : two, unit, qualifier, basis, vague);
    }

    /** States by a code of two letters, others by any name. */
    public static Arbitrary<Party> parties() {
        Arbitrary<String> codes = Arbitraries.strings().withCharRange('A', 'Z').ofLength(2);
        Arbitrary<Party> states = codes.map(Party::state);
        Arbitrary<Party> others = Combinators.combine(
                        names(), Arbitraries.of(Party.Kind.class).filter(kind -> kind != Party.Kind.STATE))
                .as(Party::new);
        return Arbitraries.oneOf(states, others);
    }

    /** The author, or anybody with relays. */
    public static Arbitrary<Attribution> attributions() {
        Arbitrary<Attribution> others =
                Combinators.combine(names(), lists(), dates().injectNull(0.5)).as(Attribution::new);
        return Arbitraries.oneOf(Arbitraries.just(Attribution.author()), others);
    }

    public static Arbitrary<Status> statuses() {
        return Combinators.combine(Arbitraries.of(Modality.class), Arbitraries.of(true, false), texts())
                .as(Status::new);
    }
}
