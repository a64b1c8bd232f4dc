package org.waybill.screening.list.eu;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waybill.model.ListedFact;
import org.waybill.model.ListedName;
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
 * The European Union's list as semicolon-separated rows. Each is a name, an address, a date of birth or a document of a
 * record.
 */
public final class EuCsv implements ListReader {
    private final Map<String, ListingDraft> drafts = new LinkedHashMap<>();
    private Optional<PartialDate> published = Optional.empty();

    @Override
    public Heading read(List<ListPart> parts, Records records) {
        CsvTable.read(parts.get(0), ';', "Entity_LogicalId", records, this::row);
        drafts.values().forEach(records::add);
        return Heading.of(published);
    }

    private void row(CsvTable.Row row) {
        if (published.isEmpty()) {
            published = BirthText.date(row.get("fileGenerationDate"));
        }
        String reference = Words.single(row.get("Entity_EU_ReferenceNumber"));
        String id = reference.isEmpty() ? Words.single(row.get("Entity_LogicalId")) : reference;
        ListingDraft draft = drafts.computeIfAbsent(id, key -> new ListingDraft(key, row.place()));
        String code = row.get("Entity_SubjectType_ClassificationCode");
        draft.kind(EuSubject.kind(code.isBlank() ? row.get("Entity_SubjectType") : code));
        name(draft, row);
        EuSubject.birth(draft, field -> row.get("BirthDate_" + csv(field)));
        EuSubject.citizenship(draft, field -> row.get("Citizenship_" + csv(field)));
        EuSubject.address(draft, field -> row.get("Address_" + csv(field)));
        EuSubject.identification(draft, field -> row.get("Identification_" + csv(field)));
        facts(draft, row);
    }

    private static void name(ListingDraft draft, CsvTable.Row row) {
        String family = row.get("NameAlias_LastName");
        String given = Words.join(" ", row.get("NameAlias_FirstName"), row.get("NameAlias_MiddleName"));
        String whole = Words.single(row.get("NameAlias_WholeName"));
        boolean parts = !family.isBlank() && !given.isEmpty();
        boolean weak = row.get("NameAlias_Strong").equals("false");
        draft.name(
                whole.isEmpty() ? Words.join(" ", given, family) : whole,
                draft.hasPrimary() || weak ? ListedName.Kind.ALIAS : ListedName.Kind.PRIMARY,
                weak ? ListedName.Strength.WEAK : ListedName.Strength.STRONG,
                parts ? family : "",
                parts ? given : "");
        EuSubject.gender(draft, row.get("NameAlias_Gender"));
        draft.fact(ListedFact.Kind.TITLE, row.get("NameAlias_Title"));
        draft.fact(ListedFact.Kind.POSITION, row.get("NameAlias_Function"));
    }

    private static void facts(ListingDraft draft, CsvTable.Row row) {
        draft.fact(ListedFact.Kind.OTHER_LIST, row.get("Entity_UnitedNationId"));
        draft.fact(ListedFact.Kind.REMARK, row.get("Entity_Remark"));
        draft.fact(ListedFact.Kind.PROGRAM, row.get("Entity_Regulation_Programme"));
        draft.fact(ListedFact.Kind.LEGAL_BASIS, row.get("Entity_Regulation_NumberTitle"));
        draft.listedOn(EuXml.day(row.get("Entity_DesignationDate")));
        draft.changedOn(EuXml.day(row.get("Entity_Regulation_EntryIntoForceDate")));
    }

    /** The CSV names its fields as the XML does, with a capital, but for a few. */
    private static String csv(String field) {
        return switch (field) {
            case "birthdate" -> "BirthDate";
            case "dayOfMonth" -> "Day";
            case "monthOfYear" -> "Month";
            case "identificationTypeCode" -> "TypeCode";
            default -> Character.toUpperCase(field.charAt(0)) + field.substring(1);
        };
    }
}
