package org.waybill.screening.list.uk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waybill.model.PartialDate;
import org.waybill.screening.list.born.BirthText;
import org.waybill.screening.list.csv.CsvTable;
import org.waybill.screening.list.record.Heading;
import org.waybill.screening.list.record.ListPart;
import org.waybill.screening.list.record.ListReader;
import org.waybill.screening.list.record.ListingDraft;
import org.waybill.screening.list.record.Records;
import org.waybill.screening.list.record.Words;

/**
 * The UK Sanctions List as CSV, and OFSI's closed {@code ConList.csv}.
 *
 * <p>A record has a row for each of its names and addresses.
 *
 * <p>The date stands above the head. A cell of several values numbers them, {@code (1) ... (2) ...}, or parts them by bars.
 */
public final class UkCsv implements ListReader {
    private static final Pattern DATE = Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{4}");
    private static final Pattern BETWEEN = Pattern.compile("\\||\\(\\d{1,2}\\)");

    private final String number;
    private final Map<String, ListingDraft> drafts = new LinkedHashMap<>();
    private Optional<PartialDate> published = Optional.empty();

    private UkCsv(String number) {
        this.number = number;
    }

    /** Of the list in force, whose records have a Unique ID. */
    public static UkCsv ofForeignOffice() {
        return new UkCsv("Unique ID");
    }

    /** Of the list that was closed, whose records have a Group ID. */
    public static UkCsv ofTreasury() {
        return new UkCsv("Group ID");
    }

    @Override
    public Heading read(List<ListPart> parts, Records records) {
        CsvTable.read(parts.get(0), ',', number, records, this::row);
        drafts.values().forEach(records::add);
        return Heading.of(published);
    }

    private void row(CsvTable.Row row) {
        if (published.isEmpty()) {
            Matcher date = DATE.matcher(row.above());
            published = date.find() ? BirthText.date(date.group()) : Optional.empty();
        }
        String id = Words.single(row.get(number));
        ListingDraft draft = drafts.computeIfAbsent(id, key -> new ListingDraft(key, row.place()));
        UkFields whole = names -> values(row, names);
        UkFields split =
                names -> whole.all(names).stream().flatMap(UkCsv::split).toList();
        draft.kind(UkSubject.kind(whole.one(
                "Designation Type", "Individual, Entity, Ship", "Individual/Entity/Ship", "Group Type", "Type")));
        UkSubject.name(draft, whole);
        UkSubject.address(draft, whole);
        UkSubject.rest(draft, split);
    }

    private static List<String> values(CsvTable.Row row, String... names) {
        return Stream.of(names)
                .map(row::get)
                .filter(value -> !value.isBlank())
                .limit(1)
                .toList();
    }

    private static Stream<String> split(String cell) {
        boolean several = cell.startsWith("(1)") || (cell.indexOf('|') >= 0 && cell.length() < 2000);
        return several
                ? BETWEEN.splitAsStream(cell).map(String::strip).filter(value -> !value.isEmpty())
                : Stream.of(cell);
    }
}
