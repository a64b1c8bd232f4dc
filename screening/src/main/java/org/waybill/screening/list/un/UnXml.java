package org.waybill.screening.list.un;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.waybill.model.ListedFact;
import org.waybill.model.ListedName;
import org.waybill.model.Listing;
import org.waybill.model.PartialDate;
import org.waybill.screening.list.born.BirthText;
import org.waybill.screening.list.place.Countries;
import org.waybill.screening.list.record.Heading;
import org.waybill.screening.list.record.ImoNumbers;
import org.waybill.screening.list.record.ListPart;
import org.waybill.screening.list.record.ListReader;
import org.waybill.screening.list.record.ListingDraft;
import org.waybill.screening.list.record.Records;
import org.waybill.screening.list.record.Words;
import org.waybill.screening.list.xml.XmlElement;
import org.waybill.screening.list.xml.XmlRecords;

/**
 * The United Nations' consolidated list in XML.
 *
 * <p>The four parts of a person's name are in the order in which they are spoken, not family and given names. Elements
 * for aliases, documents and dates stand there empty where there are none. The list type {@code GB} is Guinea-Bissau.
 */
public final class UnXml implements ListReader {
    private static final Set<String> RECORDS = Set.of("INDIVIDUAL", "ENTITY");
    /** Some peoples write their own names in Latin letters; what is left of Arabic has digits and signs in it. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z .'-]+|.*[^\\x00-\u00FF].*");

    private static final Pattern IMO = Pattern.compile("\\bIMO(?:\\s+[Nn]umber)?[:\\s#.]*([0-9]{7})\\b");

    @Override
    public Heading read(List<ListPart> parts, Records records) {
        UnHead head = new UnHead();
        XmlRecords.read(parts.get(0), records, head::take, RECORDS, record -> records.add(draft(record, records)));
        return Heading.of(head.published());
    }

    private static ListingDraft draft(XmlElement record, Records records) {
        boolean person = record.name().equals("INDIVIDUAL");
        String reference = record.text("REFERENCE_NUMBER").strip();
        ListingDraft draft = new ListingDraft(reference.isEmpty() ? record.text("DATAID") : reference, record.place());
        draft.kind(person ? Listing.Kind.PERSON : Listing.Kind.ORGANISATION);
        names(record, draft, records);
        UnPerson.births(record, draft);
        record.all("NATIONALITY", "VALUE").forEach(value -> country(draft, ListedFact.Kind.NATIONALITY, value.text()));
        addresses(record, draft);
        documents(record, draft);
        facts(record, draft);
        days(record, draft);
        return draft;
    }

    private static void names(XmlElement record, ListingDraft draft, Records records) {
        String name = Words.join(
                " ",
                record.text("FIRST_NAME"),
                record.text("SECOND_NAME"),
                record.text("THIRD_NAME"),
                record.text("FOURTH_NAME"));
        draft.name(name, ListedName.Kind.PRIMARY, ListedName.Strength.STRONG);
        original(Words.single(record.text("NAME_ORIGINAL_SCRIPT")), draft, records);
        record.all("INDIVIDUAL_ALIAS").forEach(alias -> alias(alias, draft));
        record.all("ENTITY_ALIAS").forEach(alias -> alias(alias, draft));
    }

    /** In an edition whose characters were broken, what is left of another script is no name. */
    private static void original(String name, ListingDraft draft, Records records) {
        if (name.isEmpty() || NAME.matcher(name).matches()) {
            draft.name(name, ListedName.Kind.ALIAS, ListedName.Strength.STRONG);
        } else {
            records.unread(draft.place(), "the name of " + draft.entry() + " in its own script is broken", 1);
        }
    }

    private static void alias(XmlElement alias, ListingDraft draft) {
        String quality = alias.text("QUALITY").strip();
        draft.name(
                alias.text("ALIAS_NAME"),
                quality.equals("f.k.a.") ? ListedName.Kind.FORMER : ListedName.Kind.ALIAS,
                quality.equals("Low") ? ListedName.Strength.WEAK : ListedName.Strength.STRONG);
    }

    private static void addresses(XmlElement record, ListingDraft draft) {
        for (XmlElement child : record.children()) {
            if (child.name().endsWith("_ADDRESS")) {
                draft.fact(ListedFact.Kind.ADDRESS, spot(child));
                country(draft, ListedFact.Kind.COUNTRY, child.text("COUNTRY"));
            } else if (child.name().equals("INDIVIDUAL_PLACE_OF_BIRTH")) {
                draft.fact(ListedFact.Kind.BIRTH_PLACE, spot(child), Countries.code(child.text("COUNTRY")));
            }
        }
    }

    private static String spot(XmlElement place) {
        return Words.join(
                ", ",
                place.text("STREET"),
                place.text("CITY"),
                place.text("STATE_PROVINCE"),
                place.text("ZIP_CODE"),
                place.text("COUNTRY"),
                place.text("NOTE"));
    }

    private static void country(ListingDraft draft, ListedFact.Kind about, String name) {
        draft.fact(about, name, Countries.code(name));
    }

    private static void documents(XmlElement record, ListingDraft draft) {
        for (XmlElement document : record.all("INDIVIDUAL_DOCUMENT")) {
            String issuer = Words.single(document.text("ISSUING_COUNTRY"));
            String country = Countries.code(issuer.isEmpty() ? document.text("COUNTRY_OF_ISSUE") : issuer);
            draft.number(UnPerson.register(document), document.text("NUMBER"), country);
        }
    }

    private static void facts(XmlElement record, ListingDraft draft) {
        draft.fact(ListedFact.Kind.PROGRAM, regime(record.text("UN_LIST_TYPE").strip()));
        String gender = record.text("GENDER").strip();
        draft.fact(ListedFact.Kind.GENDER, gender, UnPerson.gender(gender));
        record.all("TITLE", "VALUE").forEach(value -> draft.fact(ListedFact.Kind.TITLE, value.text()));
        record.all("DESIGNATION", "VALUE").forEach(value -> draft.fact(ListedFact.Kind.POSITION, value.text()));
        String comments = record.text("COMMENTS1");
        draft.fact(ListedFact.Kind.REMARK, comments);
        IMO.matcher(comments).results().forEach(imo -> draft.number(ImoNumbers.unsaid(imo.group(1)), imo.group(1), ""));
    }

    /** The list's own short word, which is no country code. */
    private static String regime(String type) {
        return type.equals("GB") ? "Guinea-Bissau" : type;
    }

    private static void days(XmlElement record, ListingDraft draft) {
        draft.listedOn(day(record.text("LISTED_ON")));
        record.all("LAST_DAY_UPDATED", "VALUE").forEach(value -> draft.changedOn(day(value.text())));
    }

    private static Optional<LocalDate> day(String text) {
        return BirthText.date(text).filter(PartialDate::hasDay).map(PartialDate::first);
    }

    /** Takes the list's date from the outermost element. */
    private static final class UnHead {
        private Optional<PartialDate> published = Optional.empty();

        void take(XmlElement root) {
            published = BirthText.date(root.attribute("dateGenerated"));
        }

        Optional<PartialDate> published() {
            return published;
        }
    }
}
