package org.waybill.assessment.day;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waybill.model.Attribution;
import org.waybill.model.Claim;
import org.waybill.model.PartialDate;
import org.waybill.model.Period;

/**
 * The days that something leaves open, ends inclusive.
 *
 * @param from the first; null where open
 * @param to the last; null where open
 */
public record Days(@Nullable LocalDate from, @Nullable LocalDate to) {
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /** Nothing is told. */
    public static final Days OPEN = new Days(null, null);

    public Days {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("days run forward, not from " + from + " to " + to);
        }
    }

    /**
     * The days that a claim leaves for what it tells.
     *
     * <p>What is told since a day goes on until it was said; what is told without a time was over when it was said; and
     * nothing that is told as done ends after the telling was published.
     *
     * @param published when its document was; null where not known
     * @return open where the period lies wholly after the publication: one of the two is a slip
     */
    public static Days of(Claim claim, @Nullable PartialDate published) {
        Attribution attribution = claim.attribution().value().orElseGet(Attribution::author);
        PartialDate said = attribution.said() == null ? published : attribution.said();
        LocalDate told = earlier(said == null ? null : said.last(), published == null ? null : published.last());
        LocalDate printed = published == null ? null : published.last();
        return claim.slots()
                .period()
                .value()
                .map(period -> of(period, told, printed))
                .orElse(new Days(null, told));
    }

    private static Days of(Period period, @Nullable LocalDate told, @Nullable LocalDate printed) {
        LocalDate from = period.start() == null ? null : period.start().first();
        LocalDate to = period.end() == null ? told : earlier(period.end().last(), printed);
        return from != null && to != null && to.isBefore(from) ? OPEN : new Days(from, to);
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    /** Whether both ends are known. */
    public boolean isBounded() {
        return from != null && to != null;
    }

    /** Whether no day of theirs lies in a stretch. */
    public boolean missesAll(LocalDate first, @Nullable LocalDate last) {
        return (to != null && to.isBefore(first)) || (last != null && from != null && from.isAfter(last));
    }

    /** Whether no day is in both. */
    public boolean isApartFrom(Days other) {
        return (to != null && other.from != null && to.isBefore(other.from))
                || (from != null && other.to != null && other.to.isBefore(from));
    }

    /** Whether all their days lie in a stretch. */
    public boolean liesIn(LocalDate first, @Nullable LocalDate last) {
        return from != null && !from.isBefore(first) && (last == null || (to != null && !to.isAfter(last)));
    }

    /** The days from the first of any to the last of any; at least one must be given. */
    public static Days spanning(List<Days> all) {
        LocalDate from = all.stream().anyMatch(one -> one.from == null)
                ? null
                : all.stream()
                        .map(one -> Objects.requireNonNull(one.from))
                        .min(LocalDate::compareTo)
                        .orElse(null);
        LocalDate to = all.stream().anyMatch(one -> one.to == null)
                ? null
                : all.stream()
                        .map(one -> Objects.requireNonNull(one.to))
                        .max(LocalDate::compareTo)
                        .orElse(null);
        return new Days(from, to);
    }

    /** A day as it is printed: {@code 12 June 2009}. */
    public static String words(LocalDate day) {
        return FORM.format(day);
    }

    /** As they are printed. */
    public String words() {
        if (from == null) {
            return to == null ? "no day that is told" : "days up to " + words(to) + ", with no beginning told";
        }
        if (to == null) {
            return words(from) + " onwards, with no end told";
        }
        return from.equals(to) ? words(from) : words(from) + " to " + words(to);
    }
}
