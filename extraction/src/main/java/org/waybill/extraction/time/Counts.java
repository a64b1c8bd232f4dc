package org.waybill.extraction.time;

import org.jspecify.annotations.Nullable;
import org.waybill.extraction.scan.Numeral;
import org.waybill.extraction.scan.Numerals;
import org.waybill.extraction.scan.Phrases;
import org.waybill.extraction.scan.TokenKind;
import org.waybill.extraction.scan.Tokens;
import org.waybill.extraction.table.Table;
import org.waybill.model.PartialDate;
import org.waybill.model.Period;

/** Stretches counted in units: "the past two years", "two weeks ago", "six months later", "the first four months of". */
final class Counts {
    /** A number of units. */
    private record Count(int to, int number, Units unit) {}

    private static final int MOST = 999;
    private static final Phrases<Integer> VAGUE = vague();

    private Counts() {}

    static @Nullable Mention at(Tokens tokens, int index) {
        Mention past = past(tokens, index);
        return past == null ? agoOrLater(tokens, index) : past;
    }

    /** "The past two years", "the last few weeks", "recent months", "the next 3 months", "the past year". */
    private static @Nullable Mention past(Tokens tokens, int index) {
        int offset = Offsets.of(tokens.word(index));
        if (tokens.is(index, "recent")) {
            return recent(tokens, index);
        }
        if (offset == Offsets.NONE || offset == 0) {
            return null;
        }
        Count count = count(tokens, index + 1);
        if (count == null) {
            count = single(tokens, index);
        }
        return count == null ? null : span(index, count, offset, "span.counted");
    }

    /** "The past month" rolls back from publication; "last month" is a month of the calendar. */
    private static @Nullable Count single(Tokens tokens, int index) {
        Units unit = Units.of(tokens.word(index + 1));
        boolean rolling = tokens.is(index, "past") || (tokens.is(index, "last") && tokens.is(index - 1, "the"));
        boolean one = rolling && unit != null && !tokens.word(index + 1).endsWith("s") && !tokens.is(index + 2, "of");
        return one && unit != null ? new Count(index + 2, 1, unit) : null;
    }

    private static @Nullable Mention recent(Tokens tokens, int index) {
        Units unit = tokens.word(index + 1).endsWith("s") ? Units.of(tokens.word(index + 1)) : null;
        return unit == null ? null : span(index, new Count(index + 2, 3, unit), -1, "span.recent");
    }

    private static Mention span(int from, Count count, int direction, String rule) {
        return Mention.of(from, count.to(), Precision.SPAN, rule, reference -> {
            PartialDate now = reference.published();
            PartialDate other = now == null ? null : count.unit().moved(now, (long) direction * count.number());
            if (now == null || other == null) {
                return null;
            }
            return direction < 0 ? Stretch.of(other, now) : Stretch.of(now, other);
        });
    }

    private static @Nullable Mention agoOrLater(Tokens tokens, int index) {
        Count count = count(tokens, index);
        if (count == null) {
            return null;
        }
        return switch (tokens.word(count.to())) {
            case "ago" -> ago(index, count);
            case "later", "after", "afterwards" -> bound(tokens, count) ? null : moved(index, count, 1);
            case "earlier", "before", "previously" -> bound(tokens, count) ? null : moved(index, count, -1);
            default -> null;
        };
    }

    /** "Two months before the invasion" counts from that, not from the last date. */
    private static boolean bound(Tokens tokens, Count count) {
        boolean open = tokens.is(count.to(), "before") || tokens.is(count.to(), "after");
        return open && tokens.is(count.to() + 1, TokenKind.WORD);
    }

    private static Mention ago(int from, Count count) {
        return Mention.of(from, count.to() + 1, count.unit().precision, "ago", reference -> {
            PartialDate date =
                    reference.published() == null ? null : count.unit().moved(reference.published(), -count.number());
            return date == null ? null : count.unit().around(date, 0);
        });
    }

    private static Mention moved(int from, Count count, int direction) {
        return Mention.of(from, count.to() + 1, count.unit().precision, "anchored.moved", reference -> {
            PartialDate date = reference.anchor() == null
                    ? null
                    : count.unit().moved(reference.anchor(), (long) direction * count.number());
            return date == null ? null : count.unit().around(date, 0);
        });
    }

    /** "Two weeks after the ceasefire of 2 March": so far from the event's date, where the count is one word. */
    static @Nullable Draft fromEvent(Tokens tokens, int index, Bond bond, Mention event) {
        Count count = count(tokens, index - 2);
        if (count == null || count.to() != index) {
            return null;
        }
        int direction = bond.relation() == Period.Relation.SINCE ? 1 : -1;
        Mention mention = Mention.of(index - 2, event.to(), count.unit().precision, "event.moved", reference -> {
            Stretch whole = event.reading().at(reference);
            PartialDate date =
                    whole == null ? null : count.unit().moved(whole.start(), (long) direction * count.number());
            return date == null ? null : Stretch.of(date);
        });
        return new Draft(index - 2, event.to(), Bond.NONE, mention, null);
    }

    /** "First four months of 2024", "last three weeks of October". */
    static @Nullable Mention ofWhole(Tokens tokens, int index) {
        boolean first = tokens.is(index, "first") || tokens.is(index, "opening");
        boolean last = tokens.is(index, "last") || tokens.is(index, "final") || tokens.is(index, "closing");
        Count count = first || last ? count(tokens, index + 1) : null;
        if (count == null || !(tokens.is(count.to(), "of") || tokens.is(count.to(), "in"))) {
            return null;
        }
        Mention whole = PartsOf.whole(tokens, count.to() + 1);
        return whole == null
                ? null
                : Mention.of(index, whole.to(), Precision.PART, "part.counted", reference -> {
                    Stretch all = whole.reading().at(reference);
                    return all == null ? null : edge(all, count, first);
                });
    }

    private static @Nullable Stretch edge(Stretch all, Count count, boolean first) {
        boolean months = count.unit() == Units.MONTH || count.unit() == Units.QUARTER;
        if (first) {
            PartialDate last = PartialDate.of(
                    count.unit().moved(all.start().first(), count.number()).minusDays(1));
            return Stretch.of(
                    months ? month(all.start()) : PartialDate.of(all.start().first()), months ? month(last) : last);
        }
        PartialDate start = PartialDate.of(count.unit().moved(all.end().last().plusDays(1), -count.number()));
        return Stretch.of(
                months ? month(start) : start,
                months
                        ? month(PartialDate.of(all.end().last()))
                        : PartialDate.of(all.end().last()));
    }

    private static PartialDate month(PartialDate date) {
        return Stretch.month(java.time.YearMonth.from(date.first()));
    }

    private static @Nullable Count count(Tokens tokens, int index) {
        Phrases.Hit<Integer> vague = VAGUE.startingAt(tokens, index);
        if (vague != null) {
            return unit(tokens, vague.to(), vague.meaning());
        }
        if (tokens.is(index, "a") || tokens.is(index, "an")) {
            return unit(tokens, index + 1, 1);
        }
        Numeral numeral = Numerals.at(tokens, index);
        boolean whole = numeral != null
                && numeral.value().scale() <= 0
                && numeral.value().intValue() <= MOST
                && numeral.value().intValue() > 0;
        return whole && numeral != null
                ? unit(tokens, numeral.to(), numeral.value().intValue())
                : null;
    }

    private static @Nullable Count unit(Tokens tokens, int index, int number) {
        Units unit = Units.of(tokens.word(index));
        return unit == null ? null : new Count(index + 1, number, unit);
    }

    private static Phrases<Integer> vague() {
        Phrases<Integer> words = new Phrases<>();
        for (Table.Row row : Table.read(Counts.class, "vague-spans.tsv").rows()) {
            words.add(row.get("phrase"), Integer.valueOf(row.get("units")));
        }
        return words;
    }
}
