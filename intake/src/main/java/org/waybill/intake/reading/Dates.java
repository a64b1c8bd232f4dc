package org.waybill.intake.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waybill.model.PartialDate;

/**
 * Dates as pages, mails and files write them.
 *
 * <p>The day is taken as written, in the publisher's own time zone. {@code 03/04/2024} is no date here: half the world
 * reads it as March and half as April.
 */
public final class Dates {
    private static final int LONGEST = 60;
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));
    private static final String MONTH =
            "(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\\.?";
    private static final String YEAR = "(?<year>(?:19|20)\\d\\d)(?!\\d)";
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("^" + YEAR + "-(?<month>\\d\\d)(?:-(?<day>\\d\\d))?(?!\\d)"),
            Pattern.compile("^" + YEAR + "[/.](?<month>\\d\\d?)[/.](?<day>\\d\\d?)(?!\\d)"),
            Pattern.compile("^(?<year>(?:19|20)\\d\\d)(?<month>\\d\\d)(?<day>\\d\\d)(?:\\D|$)"),
            Pattern.compile("^" + YEAR + "\\s*[년年]\\s*(?<month>\\d\\d?)\\s*[월月]\\s*(?:(?<day>\\d\\d?)\\s*[일日])?"),
            Pattern.compile("\\b(?<day>\\d\\d?)(?:st|nd|rd|th)?[\\s-]+" + MONTH + ",?[\\s-]+" + YEAR),
            Pattern.compile("\\b" + MONTH + "\\s+(?<day>\\d\\d?)(?:st|nd|rd|th)?,?\\s+" + YEAR),
            Pattern.compile("^" + MONTH + "\\s+" + YEAR),
            Pattern.compile("^(?<day>\\d\\d?)\\.(?<month>\\d\\d?)\\." + YEAR),
            Pattern.compile("^" + YEAR + "$"));

    private Dates() {}

    /** The date a text gives, as precise as it is; null where it gives none that is certain. */
    public static @Nullable PartialDate read(@Nullable String text) {
        if (text == null || text.isBlank() || text.length() > LONGEST) {
            return null;
        }
        String plain = text.strip().toLowerCase(Locale.ROOT);
        for (Pattern form : FORMS) {
            Matcher found = form.matcher(plain);
            if (found.find()) {
                return dateOf(found);
            }
        }
        return null;
    }

    private static @Nullable PartialDate dateOf(Matcher found) {
        try {
            int month = monthOf(found);
            int day = number(found, "day");
            return checked(number(found, "year"), month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static PartialDate checked(int year, int month, int day) {
        if (day != 0) {
            return PartialDate.of(LocalDate.of(year, month, day));
        }
        if (month != 0) {
            YearMonth whole = YearMonth.of(year, month);
            return PartialDate.ofMonth(whole.getYear(), whole.getMonthValue());
        }
        return PartialDate.ofYear(year);
    }

    private static int monthOf(Matcher found) {
        String name = group(found, "name");
        return name == null ? number(found, "month") : MONTHS.getOrDefault(name, 0);
    }

    private static int number(Matcher found, String group) {
        String digits = group(found, group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static @Nullable String group(Matcher found, String name) {
        return found.pattern().pattern().contains("(?<" + name + ">") ? found.group(name) : null;
    }
}
