package org.waybill.screening.list.ofac;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waybill.model.ListedFact;
import org.waybill.model.ListedName;
import org.waybill.model.ListedNumber;
import org.waybill.screening.list.csv.CsvFile;
import org.waybill.screening.list.csv.CsvRow;
import org.waybill.screening.list.place.Countries;
import org.waybill.screening.list.record.Heading;
import org.waybill.screening.list.record.ListPart;
import org.waybill.screening.list.record.ListReader;
import org.waybill.screening.list.record.ListingDraft;
import org.waybill.screening.list.record.Records;
import org.waybill.screening.list.record.Words;
import org.waybill.screening.list.trouble.ListFault;

/**
 * OFAC's four CSV files, joined by the number of the record.
 *
 * <p>They are called {@code SDN.CSV}, {@code ALT.CSV}, {@code ADD.CSV} and {@code SDN_COMMENTS.CSV}.
 *
 * <p>They have no head and no date; what is not known reads {@code -0-}. Weak aliases, dates of birth, ship numbers and
 * links stand in the remarks, and what does not fit there goes on in the comments.
 */
public final class OfacCsv implements ListReader {
    private static final String NOTHING = "-0-";
    private static final Pattern BETWEEN_PROGRAMS = Pattern.compile("\\]\\s*\\[");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final int COLUMNS = 12;
    private static final int REMARKS = 11;

    private final Map<String, ListingDraft> drafts = new LinkedHashMap<>();
    private final Map<String, StringBuilder> remarks = new LinkedHashMap<>();

    @Override
    public Heading read(List<ListPart> parts, Records records) {
        parts.stream().filter(part -> part.role() == ListPart.Role.MAIN).forEach(part -> main(part, records));
        joined(parts, ListPart.Role.ALIASES, records, 5, this::alias);
        joined(parts, ListPart.Role.ADDRESSES, records, 6, this::address);
        joined(parts, ListPart.Role.COMMENTS, records, 2, this::comment);
        remarks.forEach((number, text) ->
                Optional.ofNullable(drafts.get(number)).ifPresent(draft -> OfacRemarks.read(draft, text.toString())));
        List<ListingDraft> all = new ArrayList<>(drafts.values());
        OfacNames.link(all);
        all.forEach(records::add);
        return Heading.of(Optional.empty());
    }

    private void main(ListPart part, Records records) {
        ShortRows broken = new ShortRows(part, COLUMNS, records);
        CsvFile.read(part, ',', row -> {
            if (broken.isWhole(row)) {
                drafts.putIfAbsent(number(row), draft(row, part.name()));
            }
        });
        broken.tell();
    }

    private ListingDraft draft(CsvRow row, String file) {
        ListingDraft draft =
                new ListingDraft(number(row), file + ", line " + row.line()).kind(OfacClassicXml.kind(said(row, 2)));
        OfacNames.add(draft, said(row, 1), ListedName.Kind.PRIMARY, ListedName.Strength.STRONG);
        BETWEEN_PROGRAMS.splitAsStream(said(row, 3)).forEach(one -> draft.fact(ListedFact.Kind.PROGRAM, one));
        draft.fact(ListedFact.Kind.TITLE, said(row, 4));
        draft.number(ListedNumber.Kind.CALL_SIGN, said(row, 5), "");
        draft.fact(ListedFact.Kind.VESSEL_TYPE, said(row, 6));
        draft.fact(ListedFact.Kind.TONNAGE, said(row, 7));
        draft.fact(ListedFact.Kind.GROSS_TONNAGE, said(row, 8));
        draft.fact(ListedFact.Kind.FLAG, said(row, 9), Countries.code(said(row, 9)));
        draft.fact(ListedFact.Kind.OWNER, said(row, 10));
        if (!said(row, REMARKS).isEmpty()) {
            remarks.put(number(row), new StringBuilder(row.cell(REMARKS)));
        }
        return draft;
    }

    private void alias(ListingDraft draft, CsvRow row) {
        ListedName.Kind sort = said(row, 2).equals("fka") ? ListedName.Kind.FORMER : ListedName.Kind.ALIAS;
        OfacNames.add(draft, said(row, 3), sort, ListedName.Strength.STRONG);
    }

    private void address(ListingDraft draft, CsvRow row) {
        draft.fact(ListedFact.Kind.ADDRESS, Words.join(", ", said(row, 2), said(row, 3), said(row, 4), said(row, 5)));
        draft.fact(ListedFact.Kind.COUNTRY, said(row, 4), Countries.code(said(row, 4)));
    }

    private void comment(ListingDraft draft, CsvRow row) {
        remarks.computeIfAbsent(number(row), number -> new StringBuilder()).append(row.cell(1));
    }

    /** What a row of one file adds to a record of another. */
    private interface Addition {
        void to(ListingDraft draft, CsvRow row);
    }

    private void joined(List<ListPart> parts, ListPart.Role role, Records records, int columns, Addition addition) {
        for (ListPart part : parts.stream().filter(one -> one.role() == role).toList()) {
            ShortRows broken = new ShortRows(part, columns, records);
            int[] strangers = new int[1];
            CsvFile.read(part, ',', row -> {
                ListingDraft draft = drafts.get(number(row));
                if (broken.isWhole(row) && draft != null) {
                    addition.to(draft, row);
                } else if (broken.isWhole(row)) {
                    strangers[0]++;
                }
            });
            broken.tell();
            if (strangers[0] > 0) {
                records.unread(part.name(), "they belong to records that the main file does not hold", strangers[0]);
            }
        }
    }

    private static String number(CsvRow row) {
        return row.cell(0).strip();
    }

    private static String said(CsvRow row, int column) {
        String cell = row.cell(column).strip();
        return cell.equals(NOTHING) ? "" : cell;
    }

    /** Notes rows that are not as long as they should be; a short last row is the mark of a file that was cut. */
    private static final class ShortRows {
        private final ListPart part;
        private final int columns;
        private final Records records;
        private int last;

        ShortRows(ListPart part, int columns, Records records) {
            this.part = part;
            this.columns = columns;
            this.records = records;
        }

        boolean isWhole(CsvRow row) {
            if (last > 0 && last != row.line()) {
                note();
            }
            boolean whole =
                    row.cells().size() == columns && NUMBER.matcher(number(row)).matches();
            last = whole ? 0 : row.line();
            return whole;
        }

        private void note() {
            records.unread(part.name() + ", line " + last, "the row does not have " + columns + " cells", 1);
            last = 0;
        }

        void tell() {
            if (last > 0) {
                throw ListFault.CUT_SHORT.met(part.name() + " breaks off at line " + last);
            }
        }
    }
}
