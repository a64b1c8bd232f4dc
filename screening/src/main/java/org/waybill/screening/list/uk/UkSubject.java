package org.waybill.screening.list.uk;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waybill.model.ListedFact;
import org.waybill.model.ListedName;
import org.waybill.model.ListedNumber;
import org.waybill.model.Listing;
import org.waybill.model.PartialDate;
import org.waybill.screening.list.born.BirthText;
import org.waybill.screening.list.place.Countries;
import org.waybill.screening.list.record.ImoNumbers;
import org.waybill.screening.list.record.ListingDraft;
import org.waybill.screening.list.record.Words;

/** What the lists of the United Kingdom say of a person, a body or a ship, in whichever form. */
final class UkSubject {
    private static final Pattern IMO = Pattern.compile("(?:^|\\D)([0-9]{7})(?!\\d)");

    private UkSubject() {}

    static Listing.Kind kind(String type) {
        return switch (type.strip().toLowerCase(Locale.ROOT)) {
            case "individual" -> Listing.Kind.PERSON;
            case "entity" -> Listing.Kind.ORGANISATION;
            case "ship" -> Listing.Kind.VESSEL;
            default -> Listing.Kind.UNSTATED;
        };
    }

    /** Name 6 is the family name, or the whole name of a body or a ship; Names 1 to 5 are the others, as spoken. */
    static void name(ListingDraft draft, UkFields fields) {
        String family = fields.one("Name 6", "Name6");
        String given = Words.join(
                " ",
                fields.one("Name 1", "Name1"),
                fields.one("Name 2", "Name2"),
                fields.one("Name 3", "Name3"),
                fields.one("Name 4", "Name4"),
                fields.one("Name 5", "Name5"));
        boolean parts = !given.isEmpty() && !family.isEmpty() && draft.kind() == Listing.Kind.PERSON;
        draft.name(
                Words.join(" ", given, family),
                sort(fields.one("Name type", "NameType", "Alias Type").toLowerCase(Locale.ROOT)),
                strength(fields.one("Alias strength", "AliasStrength", "Alias Quality")),
                parts ? family : "",
                parts ? given : "");
    }

    private static ListedName.Kind sort(String type) {
        if (type.equals("primary name")) {
            return ListedName.Kind.PRIMARY;
        }
        return type.startsWith("fka") || type.startsWith("f.k.a") || type.contains("former")
                ? ListedName.Kind.FORMER
                : ListedName.Kind.ALIAS;
    }

    private static ListedName.Strength strength(String said) {
        return said.toLowerCase(Locale.ROOT).startsWith("low") ? ListedName.Strength.WEAK : ListedName.Strength.STRONG;
    }

    static void address(ListingDraft draft, UkFields fields) {
        String country = fields.one("Address Country", "AddressCountry", "Country");
        String whole = Words.join(
                ", ",
                fields.one("Address Line 1", "AddressLine1", "Address 1"),
                fields.one("Address Line 2", "AddressLine2", "Address 2"),
                fields.one("Address Line 3", "AddressLine3", "Address 3"),
                fields.one("Address Line 4", "AddressLine4", "Address 4"),
                fields.one("Address Line 5", "AddressLine5", "Address 5"),
                fields.one("Address Line 6", "AddressLine6", "Address 6"),
                fields.one("Address Postal Code", "AddressPostalCode", "Post/Zip Code"),
                country);
        draft.fact(ListedFact.Kind.ADDRESS, whole);
        draft.fact(ListedFact.Kind.COUNTRY, country, Countries.code(country));
    }

    /** All but names and addresses. */
    static void rest(ListingDraft draft, UkFields fields) {
        fields.all("Name non-latin script", "NameNonLatinScript")
                .forEach(name -> draft.name(name, ListedName.Kind.ALIAS, ListedName.Strength.STRONG));
        person(draft, fields);
        papers(draft, fields);
        UkShip.ship(draft, fields);
        listing(draft, fields);
    }

    private static void person(ListingDraft draft, UkFields fields) {
        fields.all("DOB", "D.O.B", "Date of birth").forEach(date -> birth(draft, date));
        fields.all("Nationality", "Nationality(/ies)", "Nationalities")
                .forEach(name -> draft.fact(ListedFact.Kind.NATIONALITY, name, Countries.code(name)));
        fields.all("Gender").forEach(gender -> draft.fact(ListedFact.Kind.GENDER, gender, gender(gender)));
        fields.all("Title").forEach(title -> draft.fact(ListedFact.Kind.TITLE, title));
        fields.all("Position").forEach(position -> draft.fact(ListedFact.Kind.POSITION, position));
        String country = fields.one("Country of birth", "CountryOfBirth");
        String place = Words.join(", ", fields.one("Town of birth", "TownOfBirth"), country);
        draft.fact(ListedFact.Kind.BIRTH_PLACE, place, Countries.code(country));
    }

    private static void birth(ListingDraft draft, String date) {
        BirthText.read(date)
                .ifPresentOrElse(draft::birth, () -> draft.fact(ListedFact.Kind.REMARK, "Date of birth: " + date));
    }

    private static String gender(String said) {
        String lower = said.strip().toLowerCase(Locale.ROOT);
        return lower.equals("male") || lower.equals("female") ? lower : "";
    }

    private static void papers(ListingDraft draft, UkFields fields) {
        numbers(draft, ListedNumber.Kind.PASSPORT, fields, "Passport number", "PassportNumber");
        numbers(
                draft,
                ListedNumber.Kind.NATIONAL_ID,
                fields,
                "National Identifier number",
                "NationalIdentifierNumber",
                "National Identification Number");
        numbers(
                draft,
                ListedNumber.Kind.REGISTRATION,
                fields,
                "Business registration number (s)",
                "Business registration number",
                "BusinessRegistrationNumber");
        fields.all("Phone number", "PhoneNumber").forEach(one -> draft.fact(ListedFact.Kind.CONTACT, one));
        fields.all("Website").forEach(one -> draft.fact(ListedFact.Kind.CONTACT, one));
        fields.all("Email address", "EmailAddress").forEach(one -> draft.fact(ListedFact.Kind.CONTACT, one));
        fields.all("Parent company", "ParentCompany").forEach(one -> draft.fact(ListedFact.Kind.LINKED_TO, one));
        fields.all("Subsidiaries", "Subsidiary").forEach(one -> draft.fact(ListedFact.Kind.LINKED_TO, one));
    }

    private static void numbers(ListingDraft draft, ListedNumber.Kind register, UkFields fields, String... names) {
        for (String number : fields.all(names)) {
            // A company's number with the organisation that also numbers ships stands among its registrations.
            Matcher imo = IMO.matcher(number);
            boolean ships = number.toUpperCase(Locale.ROOT).contains("IMO") && imo.find();
            draft.number(ships ? ImoNumbers.of(draft.kind()) : register, ships ? imo.group(1) : number, "");
        }
    }

    private static void listing(ListingDraft draft, UkFields fields) {
        fields.all("Regime Name", "RegimeName", "Regime").forEach(one -> draft.fact(ListedFact.Kind.PROGRAM, one));
        fields.all("Sanctions Imposed", "SanctionsImposed").forEach(one -> draft.fact(ListedFact.Kind.MEASURE, one));
        fields.all("UN Reference Number", "UNReferenceNumber")
                .forEach(one -> draft.fact(ListedFact.Kind.OTHER_LIST, one));
        fields.all("Other Information", "OtherInformation").forEach(one -> draft.fact(ListedFact.Kind.REMARK, one));
        fields.all("UK Statement of Reasons", "UKStatementofReasons")
                .forEach(one -> draft.fact(ListedFact.Kind.REMARK, one));
        draft.listedOn(day(fields.one("Date Designated", "DateDesignated", "Listed On")));
        draft.changedOn(day(fields.one("Last Updated", "LastUpdated")));
    }

    static Optional<LocalDate> day(String text) {
        return BirthText.date(text).filter(PartialDate::hasDay).map(PartialDate::first);
    }
}
