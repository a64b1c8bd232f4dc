package org.waybill.screening.list.born;

import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waybill.model.BirthDate;
import org.waybill.model.PartialDate;

/**
 * Reads dates of birth in every form that a list prints.
 *
 * <p>Days come before months, as all lists but the American "March 5, 1960" write them; {@code 00}, {@code dd} and
 * {@code mm} stand for what is not known.
 */
public final class BirthText {
    private static final int MOST_CHARACTERS = 80;
    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern ABOUT =
            Pattern.compile("^(?:c\\.|ca\\.?|circa|approximately|approx\\.?|about|around|late|early|mid-?|in the)\\s*");
    private static final Pattern SPAN = Pattern.compile(
            "^(?:between\\s+)?(.{4,30}?)\\s*(?:\\bto\\b|\\band\\b|\\bor\\b|\\s[-–]\\s|–)\\s*(.{4,30})$");
    private static final Pattern YEARS = Pattern.compile("^(\\d{4})\\s*[-–/]\\s*(\\d{4})$");
    private static final Pattern DECADE = Pattern.compile("^(\\d{3})0s$");
    private static final Pattern ISO = Pattern.compile("^(\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:[t ]\\d\\d:.{0,30})?)?)?$");
    private static final Pattern WORDS = Pattern.compile("^(?:(\\d{1,2})\\.?\\s+)?" + MONTH + ",?\\s+(\\d{4})$");
    private static final Pattern AMERICAN = Pattern.compile("^" + MONTH + "\\s+(\\d{1,2}),?\\s+(\\d{4})$");
    private static final Pattern SLASHED =
            Pattern.compile("^(\\d{1,2}|dd)\\s?[/.]\\s?(\\d{1,2}|mm)\\s?[/.]\\s?(\\d{4})$");

    private BirthText() {}

    /** The date or span, empty where the text is no date that the calendar knows. */
    public static Optional<BirthDate> read(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        if (plain.isEmpty() || plain.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        String exact = ABOUT.matcher(plain).replaceFirst("");
        return span(exact, exact.length() < plain.length());
    }

    /** One date, empty where the text is none. */
    public static Optional<PartialDate> date(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        return plain.length() > MOST_CHARACTERS ? Optional.empty() : one(plain);
    }

    private static Optional<BirthDate> span(String text, boolean about) {
        Optional<PartialDate> one = one(text);
        if (one.isPresent()) {
            return between(one, one, about);
        }
        Matcher decade = DECADE.matcher(text);
        if (decade.matches()) {
            int first = Integer.parseInt(decade.group(1)) * 10;
            return between(year(first), year(first + 9), about);
        }
        Matcher years = YEARS.matcher(text);
        if (years.matches()) {
            return between(one(years.group(1)), one(years.group(2)), about);
        }
        Matcher span = SPAN.matcher(text);
        return span.matches()
                ? between(one(unsure(span.group(1))), one(unsure(span.group(2))), about)
                : Optional.empty();
    }

    private static String unsure(String text) {
        return ABOUT.matcher(text).replaceFirst("");
    }

    private static Optional<PartialDate> year(int year) {
        return year < 1 ? Optional.empty() : Optional.of(PartialDate.ofYear(year));
    }

    private static Optional<BirthDate> between(Optional<PartialDate> from, Optional<PartialDate> to, boolean about) {
        if (from.isEmpty()
                || to.isEmpty()
                || to.get().last().isBefore(from.get().first())) {
            return Optional.empty();
        }
        return Optional.of(new BirthDate(from.get(), to.get(), about));
    }

    private static Optional<PartialDate> one(String text) {
        return form(ISO, text, m -> date(m.group(1), m.group(2), m.group(3)))
                .or(() -> form(WORDS, text, m -> date(m.group(3), month(m.group(2)), m.group(1))))
                .or(() -> form(AMERICAN, text, m -> date(m.group(3), month(m.group(1)), m.group(2))))
                .or(() -> form(SLASHED, text, m -> date(m.group(3), m.group(2), m.group(1))));
    }

    private static Optional<PartialDate> form(
            Pattern pattern, String text, Function<Matcher, Optional<PartialDate>> read) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? read.apply(matcher) : Optional.empty();
    }

    private static String month(String name) {
        return String.valueOf(MONTHS.indexOf(name) + 1);
    }

    /** A day without its month says nothing more than the year. */
    private static Optional<PartialDate> date(String year, @Nullable String month, @Nullable String day) {
        int m = number(month);
        try {
            return Optional.of(new PartialDate(Integer.parseInt(year), m, m == 0 ? 0 : number(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(@Nullable String digits) {
        return digits == null || !Character.isDigit(digits.charAt(0)) ? 0 : Integer.parseInt(digits);
    }
}
