package org.waybill.screening.list.eu;

import java.time.DateTimeException;
import java.util.Locale;
import java.util.Optional;
import org.waybill.model.BirthDate;
import org.waybill.model.ListedFact;
import org.waybill.model.ListedNumber;
import org.waybill.model.Listing;
import org.waybill.model.PartialDate;
import org.waybill.screening.list.born.BirthText;
import org.waybill.screening.list.place.Countries;
import org.waybill.screening.list.record.ImoNumbers;
import org.waybill.screening.list.record.ListingDraft;
import org.waybill.screening.list.record.Words;

/** What the XML and the CSV of the European Union's list say alike, under names of fields that are alike. */
final class EuSubject {
    private static final String NO_COUNTRY = "00";

    private EuSubject() {}

    /** Fields by name; empty where not given. */
    @FunctionalInterface
    interface Fields {
        String get(String name);
    }

    static Listing.Kind kind(String code) {
        return switch (code.strip().toLowerCase(Locale.ROOT)) {
            case "person", "p" -> Listing.Kind.PERSON;
            case "enterprise", "e" -> Listing.Kind.ORGANISATION;
            case "vessel", "v", "ship" -> Listing.Kind.VESSEL;
            default -> Listing.Kind.UNSTATED;
        };
    }

    static void gender(ListingDraft draft, String gender) {
        switch (gender.strip()) {
            case "M" -> draft.fact(ListedFact.Kind.GENDER, "M", "male");
            case "F" -> draft.fact(ListedFact.Kind.GENDER, "F", "female");
            default -> draft.fact(ListedFact.Kind.GENDER, gender);
        }
    }

    static void birth(ListingDraft draft, Fields date) {
        boolean about = date.get("circa").equals("true");
        exact(date)
                .or(() -> span(date))
                .map(birth -> new BirthDate(birth.from(), birth.to(), about || birth.approximate()))
                .ifPresentOrElse(draft::birth, () -> unread(draft, date));
        String place = Words.join(", ", date.get("place"), date.get("city"), date.get("region"), country(date));
        draft.fact(ListedFact.Kind.BIRTH_PLACE, place, code(date));
    }

    /** Dates of another calendar are not turned into ours: their words are kept. */
    private static Optional<BirthDate> exact(Fields date) {
        String calendar = date.get("calendarType").strip();
        if (!calendar.isEmpty() && !calendar.equals("GREGORIAN")) {
            return Optional.empty();
        }
        return BirthText.date(date.get("birthdate")).or(() -> parts(date)).map(BirthDate::of);
    }

    private static Optional<PartialDate> parts(Fields date) {
        try {
            int month = number(date.get("monthOfYear"));
            int year = number(date.get("year"));
            return year == 0
                    ? Optional.empty()
                    : Optional.of(new PartialDate(year, month, month == 0 ? 0 : number(date.get("dayOfMonth"))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return digits.strip().matches("\\d{1,4}") ? Integer.parseInt(digits.strip()) : 0;
    }

    private static Optional<BirthDate> span(Fields date) {
        String from = date.get("yearRangeFrom").strip();
        String to = date.get("yearRangeTo").strip();
        boolean none = from.isEmpty() && to.isEmpty();
        return none
                ? Optional.empty()
                : BirthText.read((from.isEmpty() ? to : from) + " to " + (to.isEmpty() ? from : to));
    }

    private static void unread(ListingDraft draft, Fields date) {
        String words = Words.join(" ", date.get("birthdate"), date.get("year"), date.get("calendarType"));
        if (!words.isEmpty() && !words.equals("GREGORIAN")) {
            draft.fact(ListedFact.Kind.REMARK, "Date of birth: " + words);
        }
    }

    static void citizenship(ListingDraft draft, Fields one) {
        draft.fact(ListedFact.Kind.NATIONALITY, country(one), code(one));
    }

    static void address(ListingDraft draft, Fields one) {
        String whole = Words.join(
                ", ",
                one.get("street"),
                one.get("poBox"),
                one.get("zipCode"),
                one.get("city"),
                one.get("region"),
                one.get("place"),
                country(one));
        draft.fact(ListedFact.Kind.ADDRESS, whole);
        draft.fact(ListedFact.Kind.COUNTRY, country(one), code(one));
    }

    static void identification(ListingDraft draft, Fields one) {
        String number = Words.single(one.get("number"));
        ListedNumber.Kind register = register(one.get("identificationTypeCode"), draft.kind());
        boolean imo = number.toUpperCase(Locale.ROOT).startsWith("IMO");
        draft.number(imo ? ImoNumbers.of(draft.kind()) : register, imo ? digits(number) : number, code(one));
    }

    private static String digits(String number) {
        String digits = number.replaceAll("\\D", "");
        return digits.isEmpty() ? number : digits;
    }

    /** The codes of the list; {@code id} is the card of a person, {@code other} whatever is explained in words. */
    private static ListedNumber.Kind register(String code, Listing.Kind owner) {
        return switch (code.strip().toLowerCase(Locale.ROOT)) {
            case "passport", "diplomatic-passport", "servicepassport", "travelcard", "laissezpasser" ->
                ListedNumber.Kind.PASSPORT;
            case "id", "ssn", "residentperm", "birthcert", "electoral" -> ListedNumber.Kind.NATIONAL_ID;
            case "fiscalcode", "tax", "vat" -> ListedNumber.Kind.TAX;
            case "regnumber", "traderegister", "companyregister" -> ListedNumber.Kind.REGISTRATION;
            case "swiftbic", "bic" -> ListedNumber.Kind.BIC;
            case "imo" -> ImoNumbers.of(owner);
            default -> ListedNumber.Kind.OTHER;
        };
    }

    private static String country(Fields one) {
        String name = one.get("countryDescription").strip();
        return name.equals("UNKNOWN") ? "" : name;
    }

    private static String code(Fields one) {
        String code = one.get("countryIso2Code").strip();
        return code.equals(NO_COUNTRY) ? "" : code.matches("[A-Z]{2}") ? code : Countries.code(country(one));
    }
}
