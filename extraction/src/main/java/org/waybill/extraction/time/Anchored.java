package org.waybill.extraction.time;

import org.jspecify.annotations.Nullable;
import org.waybill.extraction.scan.TokenKind;
import org.waybill.extraction.scan.Tokens;
import org.waybill.model.PartialDate;

/** Words that point back to the last date of the text: "that year", "the same month", "the next day", "the 8th". */
final class Anchored {
    private Anchored() {}

    static @Nullable Mention at(Tokens tokens, int index) {
        int at = tokens.is(index, "the") ? index + 1 : index;
        if (at > index && tokens.is(at, TokenKind.ORDINAL)) {
            return dayOfMonth(tokens, index);
        }
        int offset = offset(tokens, at, at > index);
        Units unit = offset == Offsets.NONE ? null : Units.of(tokens.word(at + 1));
        if (unit == null || tokens.word(at + 1).endsWith("s")) {
            return null;
        }
        return Mention.of(
                index,
                at + 2,
                unit.precision,
                "anchored.unit",
                reference -> reference.anchor() == null ? null : unit.around(reference.anchor(), offset));
    }

    private static int offset(Tokens tokens, int index, boolean definite) {
        return switch (tokens.word(index)) {
            case "that" -> definite ? Offsets.NONE : 0;
            case "same" -> 0;
            case "following" -> 1;
            case "next" -> definite ? 1 : Offsets.NONE;
            case "previous", "preceding" -> definite ? -1 : Offsets.NONE;
            default -> Offsets.NONE;
        };
    }

    /** "On the 8th": the latest one before publication. */
    private static @Nullable Mention dayOfMonth(Tokens tokens, int index) {
        int day = tokens.ordinal(index + 1);
        boolean bare = tokens.is(index - 1, "on") || tokens.is(index - 1, "since") || tokens.is(index - 1, "until");
        boolean fits = day >= 1 && day <= 31 && bare && !noun(tokens, index + 2);
        return fits ? dayAlone(index, index + 2, day) : null;
    }

    /** The latest such day of a month. */
    static Mention dayAlone(int from, int to, int day) {
        return Mention.of(from, to, Precision.DAY, "day.alone", reference -> {
            PartialDate date = latest(reference, day);
            return date == null ? null : Stretch.of(date);
        });
    }

    private static boolean noun(Tokens tokens, int index) {
        return tokens.is(index, TokenKind.WORD)
                && !tokens.is(index, "of")
                && !tokens.is(index, "and")
                && !tokens.is(index, "in");
    }

    private static @Nullable PartialDate latest(Reference reference, int day) {
        if (reference.today() == null) {
            return null;
        }
        PartialDate same =
                Stretch.date(reference.today().getYear(), reference.today().getMonthValue(), day);
        if (same != null && !same.first().isAfter(reference.today())) {
            return same;
        }
        Stretch before = Units.MONTH.shifted(reference, -1);
        return before == null
                ? null
                : Stretch.date(before.start().year(), before.start().month(), day);
    }
}
