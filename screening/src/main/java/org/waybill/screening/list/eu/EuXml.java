package org.waybill.screening.list.eu;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waybill.model.ListedFact;
import org.waybill.model.ListedName;
import org.waybill.model.PartialDate;
import org.waybill.screening.list.born.BirthText;
import org.waybill.screening.list.record.Heading;
import org.waybill.screening.list.record.ListPart;
import org.waybill.screening.list.record.ListReader;
import org.waybill.screening.list.record.ListingDraft;
import org.waybill.screening.list.record.Records;
import org.waybill.screening.list.record.Words;
import org.waybill.screening.list.xml.XmlElement;
import org.waybill.screening.list.xml.XmlRecords;

/**
 * The European Union's list in XML, version 1.1. Nearly everything in it is an attribute.
 *
 * <p>A name may stand only in its parts, or only as a whole; the first strong one is that under which the record stands.
 */
public final class EuXml implements ListReader {
    private Optional<PartialDate> published = Optional.empty();

    @Override
    public Heading read(List<ListPart> parts, Records records) {
        XmlRecords.read(
                parts.get(0),
                records,
                root -> published = BirthText.date(root.attribute("generationDate")),
                Set.of("sanctionEntity"),
                entity -> records.add(draft(entity)));
        return Heading.of(published);
    }

    private static ListingDraft draft(XmlElement entity) {
        String reference = entity.attribute("euReferenceNumber").strip();
        ListingDraft draft =
                new ListingDraft(reference.isEmpty() ? entity.attribute("logicalId") : reference, entity.place());
        entity.first("subjectType").ifPresent(type -> draft.kind(EuSubject.kind(type.attribute("code"))));
        entity.all("nameAlias").forEach(alias -> name(draft, alias));
        entity.all("birthdate").forEach(date -> EuSubject.birth(draft, date::attribute));
        entity.all("citizenship").forEach(one -> EuSubject.citizenship(draft, one::attribute));
        entity.all("address").forEach(one -> EuSubject.address(draft, one::attribute));
        entity.all("identification").forEach(one -> EuSubject.identification(draft, one::attribute));
        facts(draft, entity);
        return draft;
    }

    private static void name(ListingDraft draft, XmlElement alias) {
        String whole = Words.single(alias.attribute("wholeName"));
        String family = alias.attribute("lastName");
        String given = Words.join(" ", alias.attribute("firstName"), alias.attribute("middleName"));
        boolean weak = alias.attribute("strong").equals("false");
        boolean parts = !family.isBlank() && !given.isEmpty();
        draft.name(
                whole.isEmpty() ? Words.join(" ", given, family) : whole,
                draft.hasPrimary() || weak ? ListedName.Kind.ALIAS : ListedName.Kind.PRIMARY,
                weak ? ListedName.Strength.WEAK : ListedName.Strength.STRONG,
                parts ? family : "",
                parts ? given : "");
        EuSubject.gender(draft, alias.attribute("gender"));
        draft.fact(ListedFact.Kind.TITLE, alias.attribute("title"));
        draft.fact(ListedFact.Kind.POSITION, alias.attribute("function"));
        alias.all("remark").forEach(remark -> draft.fact(ListedFact.Kind.REMARK, remark.text()));
    }

    private static void facts(ListingDraft draft, XmlElement entity) {
        draft.fact(ListedFact.Kind.OTHER_LIST, entity.attribute("unitedNationId"));
        entity.all("remark").forEach(remark -> draft.fact(ListedFact.Kind.REMARK, remark.text()));
        draft.fact(ListedFact.Kind.REMARK, entity.attribute("designationDetails"));
        draft.listedOn(day(entity.attribute("designationDate")));
        for (XmlElement regulation : entity.all("regulation")) {
            draft.fact(ListedFact.Kind.PROGRAM, regulation.attribute("programme"));
            draft.fact(ListedFact.Kind.LEGAL_BASIS, regulation.attribute("numberTitle"));
            draft.changedOn(day(regulation.attribute("entryIntoForceDate")));
        }
        entity.all("contactInfo").forEach(contact -> draft.fact(ListedFact.Kind.CONTACT, contact.attribute("value")));
    }

    static Optional<LocalDate> day(String text) {
        return BirthText.date(text).filter(PartialDate::hasDay).map(PartialDate::first);
    }
}
