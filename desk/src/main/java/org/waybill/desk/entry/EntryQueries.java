package org.waybill.desk.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.waybill.desk.sheet.Choice;
import org.waybill.desk.sheet.EntryRow;
import org.waybill.desk.sheet.FigureLine;
import org.waybill.desk.sheet.Page;
import org.waybill.desk.store.DeskFile;
import org.waybill.desk.store.SheetJson;

/** Questions about the ledger. */
public final class EntryQueries {
    /** Up to here a list is counted exactly; of a longer one the total is this and one. */
    public static final int MOST_COUNTED = 10_000;

    private final DeskFile file;

    public EntryQueries(DeskFile file) {
        this.file = file;
    }

    /** Some of the ledger, most documents first. */
    public Page<EntryRow> page(long from, int most) {
        return page(LedgerWish.ALL, from, most);
    }

    /** Some of the entries that are wanted. */
    public Page<EntryRow> page(LedgerWish wish, long from, int most) {
        LedgerCondition condition = LedgerCondition.of(wish);
        return file.ask(handle -> {
            List<EntryRow> rows = condition
                    .bound(handle.createQuery("SELECT line FROM (SELECT key AS place FROM entry WHERE " + condition.words()
                            + " ORDER BY " + condition.order() + " LIMIT " + most + " OFFSET " + from
                            + ") JOIN entry_line ON entry_line.key = place"))
                    .mapTo(String.class)
                    .map(line -> SheetJson.sheet(line, EntryRow.class))
                    .list();
            return new Page<>(rows, Math.max(total(handle, condition), from + rows.size()), from, most);
        });
    }

    private static long total(Handle handle, LedgerCondition condition) {
        return condition
                .bound(handle.createQuery("SELECT COUNT(*) FROM (SELECT 1 FROM entry WHERE " + condition.words() + " LIMIT "
                        + (MOST_COUNTED + 1) + ")"))
                .mapTo(Long.class)
                .one();
    }

    /** One line of the ledger. */
    public Optional<EntryRow> row(String id) {
        return file.ask(handle -> handle.createQuery("SELECT line FROM entry JOIN entry_line USING (key) WHERE id = ?")
                .bind(0, id)
                .mapTo(String.class)
                .map(line -> SheetJson.sheet(line, EntryRow.class))
                .findOne());
    }

    /** Who said each thing first, entry by entry: of the matter, then of its figures. */
    public Map<String, List<FigureLine>> figures(List<String> entries) {
        Map<String, List<FigureLine>> all = new LinkedHashMap<>();
        file.ask(handle -> {
            entries.forEach(entry -> all.put(entry, figures(handle, entry)));
            return all;
        });
        return all;
    }

    private static List<FigureLine> figures(Handle handle, String entry) {
        return handle.createQuery("SELECT line FROM entry_figure WHERE entry = ? ORDER BY place")
                .bind(0, entry)
                .mapTo(String.class)
                .map(line -> SheetJson.sheet(line, FigureLine.class))
                .list();
    }

    /** What the ledger can be narrowed to: values by the name of their parameter, with how many entries each. */
    public Map<String, List<Choice>> choices() {
        Map<String, List<Choice>> all = new LinkedHashMap<>();
        file.ask(handle -> handle.createQuery("SELECT name, value, words, entries FROM entry_choice ORDER BY place")
                .map((row, context) -> {
                    String name = row.getString(1);
                    Choice choice = new Choice(row.getString(2), row.getString(3), row.getLong(4));
                    return all.computeIfAbsent(name, any -> new ArrayList<>()).add(choice);
                })
                .list());
        return all;
    }
}
