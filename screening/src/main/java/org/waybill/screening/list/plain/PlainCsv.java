package org.waybill.screening.list.plain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waybill.model.ListedFact;
import org.waybill.model.ListedName;
import org.waybill.model.ListedNumber;
import org.waybill.model.Listing;
import org.waybill.screening.list.born.BirthText;
import org.waybill.screening.list.csv.CsvTable;
import org.waybill.screening.list.place.Countries;
import org.waybill.screening.list.record.Heading;
import org.waybill.screening.list.record.ListPart;
import org.waybill.screening.list.record.ListReader;
import org.waybill.screening.list.record.ListingDraft;
import org.waybill.screening.list.record.Records;

/**
 * Anybody's own list: a table with a column {@code name}.
 *
 * <p>What else it may have: {@code id, schema} or {@code type, aliases, former_names, weak_aliases, birth_date, countries,
 * nationality, gender, imo, flag, passport, registration, identifiers, addresses, program} and {@code remark}. Several values of a
 * cell are parted by semicolons or bars. OpenSanctions' simple tables are of this form.
 */
public final class PlainCsv implements ListReader {
    private static final Pattern BETWEEN = Pattern.compile("[;|]");

    private final char separator;
    private int rows;

    public PlainCsv(char separator) {
        this.separator = separator;
    }

    @Override
    public Heading read(List<ListPart> parts, Records records) {
        CsvTable.read(parts.get(0), separator, "name", records, row -> records.add(draft(row)));
        return Heading.of(Optional.empty());
    }

    private ListingDraft draft(CsvTable.Row row) {
        rows++;
        String id = row.get("id");
        ListingDraft draft = new ListingDraft(id.isEmpty() ? String.valueOf(rows) : id, row.place());
        draft.kind(kind(row.get("schema") + row.get("type")));
        draft.name(row.get("name"), ListedName.Kind.PRIMARY, ListedName.Strength.STRONG);
        names(draft, row, ListedName.Kind.ALIAS, ListedName.Strength.STRONG, "aliases", "alias");
        names(draft, row, ListedName.Kind.FORMER, ListedName.Strength.STRONG, "former_names", "former_name");
        names(draft, row, ListedName.Kind.ALIAS, ListedName.Strength.WEAK, "weak_aliases", "weak_alias");
        births(draft, row);
        numbers(draft, row);
        facts(draft, row);
        return draft;
    }

    private static Listing.Kind kind(String said) {
        return switch (said.toLowerCase(Locale.ROOT)) {
            case "person", "individual" -> Listing.Kind.PERSON;
            case "company", "organization", "organisation", "publicbody", "entity" -> Listing.Kind.ORGANISATION;
            case "vessel", "ship" -> Listing.Kind.VESSEL;
            case "airplane", "aircraft" -> Listing.Kind.AIRCRAFT;
            default -> Listing.Kind.UNSTATED;
        };
    }

    private static Stream<String> all(CsvTable.Row row, String... columns) {
        return Stream.of(columns)
                .flatMap(column -> BETWEEN.splitAsStream(row.get(column)))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    private static void names(
            ListingDraft draft,
            CsvTable.Row row,
            ListedName.Kind sort,
            ListedName.Strength strength,
            String... columns) {
        all(row, columns).forEach(name -> draft.name(name, sort, strength));
    }

    private static void births(ListingDraft draft, CsvTable.Row row) {
        all(row, "birth_date", "date_of_birth", "dob", "born").forEach(date -> BirthText.read(date)
                .ifPresentOrElse(draft::birth, () -> draft.fact(ListedFact.Kind.REMARK, "Date of birth: " + date)));
    }

    private static void numbers(ListingDraft draft, CsvTable.Row row) {
        all(row, "imo", "imo_number")
                .forEach(value -> draft.number(
                        draft.kind() == Listing.Kind.ORGANISATION
                                ? ListedNumber.Kind.COMPANY_IMO
                                : ListedNumber.Kind.IMO,
                        value.toUpperCase(Locale.ROOT).replace("IMO", ""),
                        ""));
        all(row, "passport").forEach(value -> draft.number(ListedNumber.Kind.PASSPORT, value, ""));
        all(row, "registration").forEach(value -> draft.number(ListedNumber.Kind.REGISTRATION, value, ""));
        all(row, "identifiers").forEach(value -> draft.number(ListedNumber.Kind.OTHER, value, ""));
    }

    private static void facts(ListingDraft draft, CsvTable.Row row) {
        all(row, "countries", "country").forEach(one -> state(draft, ListedFact.Kind.COUNTRY, one));
        all(row, "nationality").forEach(one -> state(draft, ListedFact.Kind.NATIONALITY, one));
        all(row, "flag").forEach(one -> state(draft, ListedFact.Kind.FLAG, one));
        all(row, "gender").forEach(one -> draft.fact(ListedFact.Kind.GENDER, one, gender(one)));
        all(row, "addresses", "address").forEach(one -> draft.fact(ListedFact.Kind.ADDRESS, one));
        all(row, "program").forEach(one -> draft.fact(ListedFact.Kind.PROGRAM, one));
        draft.fact(ListedFact.Kind.MEASURE, row.get("sanctions"));
        draft.fact(ListedFact.Kind.REMARK, row.get("remark"));
    }

    private static String gender(String said) {
        String lower = said.toLowerCase(Locale.ROOT);
        return lower.equals("male") || lower.equals("female") ? lower : "";
    }

    private static void state(ListingDraft draft, ListedFact.Kind about, String name) {
        draft.fact(about, name, Countries.code(name));
    }
}
