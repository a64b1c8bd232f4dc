package org.waybill.screening.list.ofac;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waybill.model.ListedFact;
import org.waybill.model.PartialDate;
import org.waybill.screening.list.record.Heading;
import org.waybill.screening.list.record.ListPart;
import org.waybill.screening.list.record.ListReader;
import org.waybill.screening.list.record.ListingDraft;
import org.waybill.screening.list.record.Records;
import org.waybill.screening.list.xml.XmlElement;
import org.waybill.screening.list.xml.XmlRecords;

/**
 * OFAC's advanced XML, {@code SDN_ADVANCED.XML} and {@code CONS_ADVANCED.XML}.
 *
 * <p>Of OFAC's forms it alone has names in other scripts and the days of listing.
 *
 * <p>It goes from the general to the single: words, places, documents, parties, ties between them, entries. A party is
 * whole only when the file has been read to its end.
 */
public final class OfacAdvancedXml implements ListReader {
    private static final Set<String> TAKEN = Set.of(
            "DateOfIssue",
            "ReferenceValueSets",
            "Location",
            "IDRegDocument",
            "DistinctParty",
            "ProfileRelationship",
            "SanctionsEntry");

    private final ReferenceSets words = new ReferenceSets();
    private final AdvancedFeatures features = new AdvancedFeatures(words);
    private final Map<String, List<XmlElement>> documents = new HashMap<>();
    private final Map<String, ListingDraft> profiles = new LinkedHashMap<>();
    private Optional<PartialDate> published = Optional.empty();
    private int blocked;
    private int other;

    @Override
    public Heading read(List<ListPart> parts, Records records) {
        XmlRecords.read(parts.get(0), records, root -> {}, TAKEN, this::take);
        if (blocked == 0 && other > 0) {
            records.isOf("us_ofac_cons");
        }
        profiles.values().forEach(records::add);
        return Heading.of(published);
    }

    private void take(XmlElement element) {
        switch (element.name()) {
            case "DateOfIssue" -> published = AdvancedFeatures.date(element);
            case "ReferenceValueSets" -> words.take(element);
            case "Location" -> features.place(element);
            case "IDRegDocument" ->
                documents
                        .computeIfAbsent(element.attribute("IdentityID"), id -> new ArrayList<>())
                        .add(element);
            case "DistinctParty" -> party(element);
            case "ProfileRelationship" -> tie(element);
            default -> entry(element);
        }
    }

    private void party(XmlElement party) {
        for (XmlElement profile : party.all("Profile")) {
            ListingDraft draft = new ListingDraft(party.attribute("FixedRef"), party.place());
            draft.kind(OfacClassicXml.kind(words.party(profile.attribute("PartySubTypeID"))));
            for (XmlElement identity : profile.all("Identity")) {
                AdvancedNames.read(words, draft, identity);
                documents.getOrDefault(identity.attribute("ID"), List.of()).forEach(one -> document(draft, one));
            }
            profile.all("Feature").forEach(feature -> features.feature(draft, feature));
            party.all("Comment").forEach(comment -> draft.fact(ListedFact.Kind.REMARK, comment.text()));
            String id = profile.attribute("ID");
            profiles.putIfAbsent(id.isEmpty() ? party.attribute("FixedRef") : id, draft);
        }
    }

    private void document(ListingDraft draft, XmlElement document) {
        OfacItems.value(
                draft,
                words.word("IDRegDocType", document.attribute("IDRegDocTypeID")),
                document.text("IDRegistrationNo"),
                words.country(document.attribute("IssuedBy-CountryID")));
    }

    private void tie(XmlElement tie) {
        ListingDraft from = profiles.get(tie.attribute("From-ProfileID"));
        ListingDraft to = profiles.get(tie.attribute("To-ProfileID"));
        if (from != null && to != null && !to.names().isEmpty()) {
            from.fact(ListedFact.Kind.LINKED_TO, to.names().get(0).text(), to.entry());
        }
    }

    private void entry(XmlElement entry) {
        ListingDraft draft = profiles.get(entry.attribute("ProfileID"));
        if (draft == null) {
            return;
        }
        count(words.word("List", entry.attribute("ListID")));
        for (XmlElement event : entry.all("EntryEvent")) {
            draft.fact(ListedFact.Kind.LEGAL_BASIS, words.word("LegalBasis", event.attribute("LegalBasisID")));
            event.first("Date")
                    .flatMap(AdvancedFeatures::date)
                    .filter(PartialDate::hasDay)
                    .ifPresent(day -> draft.listedOn(Optional.of(day.first())));
        }
        entry.all("SanctionsMeasure").forEach(measure -> measure(draft, measure));
    }

    /** Both lists have one form; which of them it is, the entries say. */
    private void count(String list) {
        if (list.equals("SDN List")) {
            blocked++;
        } else if (!list.isEmpty()) {
            other++;
        }
    }

    /** The programme is given as a measure of the type Program, its name in the comment. */
    private void measure(ListingDraft draft, XmlElement measure) {
        String type = words.word("SanctionsType", measure.attribute("SanctionsTypeID"));
        String comment = measure.text("Comment");
        draft.fact(
                comment.isBlank() || (!type.isEmpty() && !type.equals("Program"))
                        ? ListedFact.Kind.MEASURE
                        : ListedFact.Kind.PROGRAM,
                comment.isBlank() ? type : comment);
    }
}
