package org.waybill.server.workbench.view.ledger;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybill.desk.entry.EntryQueries;
import org.waybill.desk.entry.LedgerReading;
import org.waybill.desk.entry.LedgerWish;
import org.waybill.desk.sheet.Choice;
import org.waybill.desk.sheet.EntryRow;
import org.waybill.desk.sheet.FigureLine;
import org.waybill.desk.sheet.Page;
import org.waybill.server.workbench.view.PageLink;
import org.waybill.server.workbench.view.Pager;
import org.waybill.server.workbench.view.Sorted;

/**
 * All that the ledger's page shows.
 *
 * @param here its address
 * @param wish what it is narrowed to
 * @param troubles one sentence for each parameter that could not be read
 * @param choices what it can be narrowed to, by parameter
 * @param chips what it is narrowed to, in words
 * @param lines one for each entry
 * @param pager to the others
 * @param by how it is sorted
 */
public record LedgerPage(
        PageLink here,
        LedgerWish wish,
        List<String> troubles,
        Map<String, List<Choice>> choices,
        List<Chip> chips,
        List<LedgerLine> lines,
        Pager pager,
        Sorted by) {
    static final int LINES = 50;
    /** Lines that tell who said it first: those a reader sees without scrolling. */
    private static final int FOUND = 10;

    /** Asks the desk for what an address wants. */
    public static LedgerPage of(EntryQueries entries, PageLink here, long from) {
        LedgerReading reading = LedgerReading.of(here.values());
        LedgerWish wish = reading.wish();
        Page<EntryRow> page = entries.page(wish, from, LINES);
        Map<String, List<Choice>> choices = entries.choices();
        return new LedgerPage(
                here,
                wish,
                reading.sentences(),
                choices,
                Chip.of(here, reading, choices),
                lines(entries, wish, page.rows()),
                Pager.of(page, here, "entry", "entries"),
                new Sorted(here, wish.order().key(), wish.descending(), downFirst()));
    }

    private static Set<String> downFirst() {
        return Stream.of(LedgerWish.Order.values())
                .filter(LedgerWish.Order::downFirst)
                .map(LedgerWish.Order::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<LedgerLine> lines(EntryQueries entries, LedgerWish wish, List<EntryRow> rows) {
        List<String> asked = wish.text().isEmpty()
                ? List.of()
                : rows.stream().limit(FOUND).map(EntryRow::id).toList();
        Map<String, List<FigureLine>> figures = entries.figures(asked);
        return rows.stream()
                .map(row -> LedgerLine.of(row, wish.text(), figures.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /** What a parameter can be; none where the case has none. */
    public List<Choice> choices(String name) {
        return choices.getOrDefault(name, List.of());
    }

    /** The value of a parameter; empty where it is not given. */
    public String value(String name) {
        return here.value(name);
    }

    /** Whether any of the filters behind the fold is on. */
    public boolean hasMore() {
        return Stream.of(
                        "standing",
                        "regime",
                        "dated_from",
                        "dated_to",
                        "origins_from",
                        "origins_to",
                        "conflicts",
                        "unreviewed")
                .anyMatch(here.values()::containsKey);
    }

    /** The address of what is shown in another form. */
    public String export(String form) {
        return new PageLink("/export/ledger." + form, here.values()).without("from");
    }
}
