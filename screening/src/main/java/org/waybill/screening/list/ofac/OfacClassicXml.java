package org.waybill.screening.list.ofac;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waybill.model.ListedFact;
import org.waybill.model.ListedName;
import org.waybill.model.ListedNumber;
import org.waybill.model.Listing;
import org.waybill.model.PartialDate;
import org.waybill.screening.list.born.BirthText;
import org.waybill.screening.list.place.Countries;
import org.waybill.screening.list.record.Heading;
import org.waybill.screening.list.record.ListPart;
import org.waybill.screening.list.record.ListReader;
import org.waybill.screening.list.record.ListingDraft;
import org.waybill.screening.list.record.Records;
import org.waybill.screening.list.record.Words;
import org.waybill.screening.list.xml.XmlElement;
import org.waybill.screening.list.xml.XmlRecords;

/**
 * OFAC's classic XML, {@code SDN.XML} and {@code CONSOLIDATED.XML}.
 *
 * <p>The head counts the records. Days are printed month first. {@code publshInformation} is spelled so.
 */
public final class OfacClassicXml implements ListReader {
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

    private Heading heading = Heading.of(Optional.empty());
    private final List<ListingDraft> drafts = new ArrayList<>();

    @Override
    public Heading read(List<ListPart> parts, Records records) {
        XmlRecords.read(parts.get(0), records, root -> {}, Set.of("publshInformation", "sdnEntry"), this::take);
        OfacNames.link(drafts);
        drafts.forEach(records::add);
        return heading;
    }

    private void take(XmlElement element) {
        if (element.name().equals("sdnEntry")) {
            drafts.add(draft(element));
        } else {
            heading = new Heading(published(element.text("Publish_Date")), count(element.text("Record_Count")));
        }
    }

    private static Optional<PartialDate> published(String text) {
        Matcher date = MONTH_FIRST.matcher(text.strip());
        return date.matches()
                ? BirthText.date(date.group(2) + "/" + date.group(1) + "/" + date.group(3))
                : Optional.empty();
    }

    private static OptionalInt count(String text) {
        String digits = text.strip();
        return digits.matches("\\d{1,9}") ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
    }

    private static ListingDraft draft(XmlElement entry) {
        ListingDraft draft = new ListingDraft(entry.text("uid"), entry.place()).kind(kind(entry.text("sdnType")));
        OfacNames.add(
                draft,
                entry.text("lastName"),
                entry.text("firstName"),
                ListedName.Kind.PRIMARY,
                ListedName.Strength.STRONG);
        entry.all("akaList", "aka").forEach(aka -> alias(draft, aka));
        entry.all("dateOfBirthList", "dateOfBirthItem")
                .forEach(item -> OfacItems.value(draft, "DOB", item.text("dateOfBirth"), ""));
        entry.all("idList", "id")
                .forEach(id -> OfacItems.value(draft, id.text("idType"), id.text("idNumber"), id.text("idCountry")));
        draft.fact(ListedFact.Kind.TITLE, entry.text("title"));
        entry.all("programList", "program").forEach(one -> draft.fact(ListedFact.Kind.PROGRAM, one.text()));
        bonds(draft, entry);
        addresses(draft, entry);
        entry.first("vesselInfo").ifPresent(ship -> ship(draft, ship));
        OfacRemarks.read(draft, entry.text("remarks"));
        return draft;
    }

    static Listing.Kind kind(String type) {
        return switch (type.strip().toLowerCase(Locale.ROOT)) {
            case "individual" -> Listing.Kind.PERSON;
            case "vessel" -> Listing.Kind.VESSEL;
            case "aircraft" -> Listing.Kind.AIRCRAFT;
            case "entity", "", "-0-" -> Listing.Kind.ORGANISATION;
            default -> Listing.Kind.UNSTATED;
        };
    }

    private static void alias(ListingDraft draft, XmlElement aka) {
        boolean former = aka.text("type").strip().equals("f.k.a.");
        boolean weak = aka.text("category").strip().equals("weak");
        OfacNames.add(
                draft,
                aka.text("lastName"),
                aka.text("firstName"),
                former ? ListedName.Kind.FORMER : ListedName.Kind.ALIAS,
                weak ? ListedName.Strength.WEAK : ListedName.Strength.STRONG);
    }

    private static void bonds(ListingDraft draft, XmlElement entry) {
        entry.all("nationalityList", "nationality")
                .forEach(one -> OfacItems.value(draft, "nationality", one.text("country"), ""));
        entry.all("citizenshipList", "citizenship")
                .forEach(one -> OfacItems.value(draft, "citizen", one.text("country"), ""));
        entry.all("placeOfBirthList", "placeOfBirthItem")
                .forEach(one -> OfacItems.value(draft, "POB", one.text("placeOfBirth"), ""));
    }

    private static void addresses(ListingDraft draft, XmlElement entry) {
        for (XmlElement address : entry.all("addressList", "address")) {
            String whole = Words.join(
                    ", ",
                    address.text("address1"),
                    address.text("address2"),
                    address.text("address3"),
                    address.text("city"),
                    address.text("stateOrProvince"),
                    address.text("postalCode"),
                    address.text("country"));
            draft.fact(ListedFact.Kind.ADDRESS, whole);
            draft.fact(ListedFact.Kind.COUNTRY, address.text("country"), Countries.code(address.text("country")));
        }
    }

    private static void ship(ListingDraft draft, XmlElement ship) {
        draft.number(ListedNumber.Kind.CALL_SIGN, ship.text("callSign"), "");
        draft.fact(ListedFact.Kind.VESSEL_TYPE, ship.text("vesselType"));
        draft.fact(ListedFact.Kind.FLAG, ship.text("vesselFlag"), Countries.code(ship.text("vesselFlag")));
        draft.fact(ListedFact.Kind.OWNER, ship.text("vesselOwner"));
        draft.fact(ListedFact.Kind.TONNAGE, ship.text("tonnage"));
        draft.fact(ListedFact.Kind.GROSS_TONNAGE, ship.text("grossRegisteredTonnage"));
    }
}
