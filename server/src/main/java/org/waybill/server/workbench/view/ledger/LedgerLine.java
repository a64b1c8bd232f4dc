package org.waybill.server.workbench.view.ledger;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waybill.desk.sheet.EntryRow;
import org.waybill.desk.sheet.FigureLine;
import org.waybill.report.words.Counted;
import org.waybill.report.words.Shown;
import org.waybill.server.workbench.view.Days;

/**
 * A line of the ledger as it is shown.
 *
 * @param row what the desk has
 * @param found who said first what was looked for; empty where nothing was
 */
public record LedgerLine(EntryRow row, Optional<FigureLine> found) {
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,.]*");

    /** The line, with the figure that the text asks for, else the matter's own first word. */
    static LedgerLine of(EntryRow row, String text, List<FigureLine> figures) {
        List<String> numbers = numbers(text);
        Optional<FigureLine> named = numbers.isEmpty()
                ? Optional.empty()
                : figures.stream()
                        .filter(line -> numbers(line.figure()).containsAll(numbers))
                        .findFirst();
        return new LedgerLine(row, named.or(() -> figures.stream().findFirst()));
    }

    private static List<String> numbers(String text) {
        Matcher matcher = NUMBER.matcher(text);
        return matcher.results()
                .map(result -> result.group().replaceAll("\\D", ""))
                .toList();
    }

    public boolean hasFigure() {
        return row.low() != null || row.best() != null || row.high() != null;
    }

    /** Whether the three are one number. */
    public boolean isOneFigure() {
        return row.best() != null && same(row.low(), row.best()) && same(row.high(), row.best());
    }

    private static boolean same(@Nullable BigDecimal one, BigDecimal other) {
        return one != null && one.compareTo(other) == 0;
    }

    public String low() {
        return value(row.low());
    }

    public String best() {
        BigDecimal best = row.best();
        return best == null ? "" : Counted.figure(best);
    }

    public String high() {
        return value(row.high());
    }

    private static String value(@Nullable BigDecimal end) {
        return end == null ? "open" : Counted.figure(end);
    }

    public String measure() {
        return Shown.phrase(row.measure());
    }

    /** "13 Oct 2023 – 2 Jun 2025". */
    public String dates() {
        return row.first().equals(row.last())
                ? Days.brief(row.first())
                : Days.brief(row.first()) + " – " + Days.brief(row.last());
    }
}
