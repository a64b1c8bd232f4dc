package org.waybill.extraction.time;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waybill.extraction.scan.Phrases;
import org.waybill.extraction.scan.Tokens;
import org.waybill.extraction.table.Table;
import org.waybill.model.PartialDate;

/** What early, mid, late, the end of, a half and a quarter cover of what they stand before. */
final class Parts {
    /** A row of {@code parts.tsv}, counted in months of a year or season, or in days of a month or week. */
    record Part(int from, int to, int opens, int closes) {}

    private static final Map<String, Part> TABLE = table();
    private static final Phrases<String> WORDS = words();

    private Parts() {}

    static Phrases.@Nullable Hit<String> startingAt(Tokens tokens, int index) {
        return WORDS.startingAt(tokens, index);
    }

    /** The part of a stretch, or null where the conventions have none: the late of a day. */
    static @Nullable Stretch of(String name, Stretch whole, Precision precision) {
        return switch (precision) {
            case YEAR -> monthsOf(name, whole, "year");
            case PART -> monthsOf(name, whole, "season");
            case MONTH -> daysOf(name, whole, "month");
            case WEEK -> daysOf(name, whole, "week");
            case DAY, SPAN -> null;
        };
    }

    private static @Nullable Stretch monthsOf(String name, Stretch whole, String scope) {
        Part part = TABLE.get(name + " of " + scope);
        if (part == null) {
            return null;
        }
        YearMonth before = YearMonth.from(whole.start().first()).minusMonths(1);
        return new Stretch(
                Stretch.month(before.plusMonths(part.from())),
                Stretch.month(before.plusMonths(part.to())),
                Stretch.month(before.plusMonths(part.opens())),
                Stretch.month(before.plusMonths(part.closes())));
    }

    private static @Nullable Stretch daysOf(String name, Stretch whole, String scope) {
        Part part = TABLE.get(name + " of " + scope);
        return part == null
                ? null
                : new Stretch(
                        day(whole, part.from()),
                        day(whole, part.to()),
                        day(whole, part.opens()),
                        day(whole, part.closes()));
    }

    /** The numbered day of a stretch, its last where it has no more. */
    private static PartialDate day(Stretch whole, int number) {
        PartialDate day = PartialDate.of(whole.start().first().plusDays(number - 1L));
        return day.first().isAfter(whole.end().last())
                ? PartialDate.of(whole.end().last())
                : day;
    }

    private static Map<String, Part> table() {
        Map<String, Part> parts = new HashMap<>();
        for (Table.Row row : Table.read(Parts.class, "parts.tsv").rows()) {
            parts.put(
                    row.get("part") + " of " + row.get("of"),
                    new Part(number(row, "from"), number(row, "to"), number(row, "opens"), number(row, "closes")));
        }
        return parts;
    }

    private static int number(Table.Row row, String column) {
        return Integer.parseInt(row.get(column));
    }

    private static Phrases<String> words() {
        Phrases<String> words = new Phrases<>();
        Table.read(Parts.class, "part-words.tsv").rows().forEach(row -> words.add(row.get("phrase"), row.get("part")));
        return words;
    }
}
