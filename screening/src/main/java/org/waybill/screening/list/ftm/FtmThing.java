package org.waybill.screening.list.ftm;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waybill.model.ListedFact;
import org.waybill.model.ListedName;
import org.waybill.model.ListedNumber;
import org.waybill.model.Listing;
import org.waybill.screening.list.born.BirthText;
import org.waybill.screening.list.place.Countries;
import org.waybill.screening.list.record.ListingDraft;
import org.waybill.screening.list.record.Words;

/** Persons, bodies, ships and aircraft among FollowTheMoney's entities. */
final class FtmThing {
    /** Source: FollowTheMoney's model, the descendants of LegalEntity and Vehicle. */
    private static final Map<String, Listing.Kind> KINDS = Map.of(
            "Person", Listing.Kind.PERSON,
            "Organization", Listing.Kind.ORGANISATION,
            "Company", Listing.Kind.ORGANISATION,
            "PublicBody", Listing.Kind.ORGANISATION,
            "LegalEntity", Listing.Kind.UNSTATED,
            "Vessel", Listing.Kind.VESSEL,
            "Airplane", Listing.Kind.AIRCRAFT,
            "Vehicle", Listing.Kind.UNSTATED,
            "Asset", Listing.Kind.UNSTATED,
            "Thing", Listing.Kind.UNSTATED);

    private static final Map<String, ListedNumber.Kind> NUMBERS = Map.ofEntries(
            Map.entry("imoNumber", ListedNumber.Kind.IMO),
            Map.entry("mmsi", ListedNumber.Kind.MMSI),
            Map.entry("callSign", ListedNumber.Kind.CALL_SIGN),
            Map.entry("passportNumber", ListedNumber.Kind.PASSPORT),
            Map.entry("idNumber", ListedNumber.Kind.NATIONAL_ID),
            Map.entry("taxNumber", ListedNumber.Kind.TAX),
            Map.entry("vatCode", ListedNumber.Kind.TAX),
            Map.entry("innCode", ListedNumber.Kind.TAX),
            Map.entry("registrationNumber", ListedNumber.Kind.REGISTRATION),
            Map.entry("ogrnCode", ListedNumber.Kind.REGISTRATION),
            Map.entry("leiCode", ListedNumber.Kind.LEI),
            Map.entry("swiftBic", ListedNumber.Kind.BIC),
            Map.entry("serialNumber", ListedNumber.Kind.AIRCRAFT));

    private static final List<Map.Entry<String, ListedFact.Kind>> FACTS = List.of(
            Map.entry("nationality", ListedFact.Kind.NATIONALITY),
            Map.entry("citizenship", ListedFact.Kind.NATIONALITY),
            Map.entry("country", ListedFact.Kind.COUNTRY),
            Map.entry("jurisdiction", ListedFact.Kind.COUNTRY),
            Map.entry("mainCountry", ListedFact.Kind.COUNTRY),
            Map.entry("flag", ListedFact.Kind.FLAG),
            Map.entry("pastFlags", ListedFact.Kind.FORMER_FLAG),
            Map.entry("gender", ListedFact.Kind.GENDER),
            Map.entry("title", ListedFact.Kind.TITLE),
            Map.entry("position", ListedFact.Kind.POSITION),
            Map.entry("birthPlace", ListedFact.Kind.BIRTH_PLACE),
            Map.entry("address", ListedFact.Kind.ADDRESS),
            Map.entry("type", ListedFact.Kind.VESSEL_TYPE),
            Map.entry("tonnage", ListedFact.Kind.TONNAGE),
            Map.entry("grossRegisteredTonnage", ListedFact.Kind.GROSS_TONNAGE),
            Map.entry("buildDate", ListedFact.Kind.YEAR_BUILT),
            Map.entry("owner", ListedFact.Kind.OWNER),
            Map.entry("program", ListedFact.Kind.PROGRAM),
            Map.entry("website", ListedFact.Kind.CONTACT),
            Map.entry("email", ListedFact.Kind.CONTACT),
            Map.entry("phone", ListedFact.Kind.CONTACT),
            Map.entry("notes", ListedFact.Kind.REMARK));

    private FtmThing() {}

    static boolean is(String schema) {
        return KINDS.containsKey(schema);
    }

    static ListingDraft draft(FtmEntity entity) {
        ListingDraft draft = new ListingDraft(entity.id(), entity.place());
        draft.kind(KINDS.getOrDefault(entity.schema(), Listing.Kind.UNSTATED));
        names(draft, entity);
        entity.all("birthDate").forEach(date -> BirthText.read(date)
                .ifPresentOrElse(draft::birth, () -> draft.fact(ListedFact.Kind.REMARK, "Date of birth: " + date)));
        NUMBERS.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(number -> entity.all(number.getKey())
                .forEach(value -> number(draft, number.getValue(), value)));
        entity.all("cryptoWallets").forEach(value -> draft.number(ListedNumber.Kind.CRYPTO, value, ""));
        FACTS.forEach(fact -> entity.all(fact.getKey()).forEach(value -> fact(draft, fact.getValue(), value)));
        return draft;
    }

    private static void names(ListingDraft draft, FtmEntity entity) {
        String family = entity.one("lastName");
        String given = Words.join(" ", entity.one("firstName"), entity.one("secondName"), entity.one("middleName"));
        boolean parts = entity.all("lastName").size() == 1
                && !given.isEmpty()
                && entity.all("name").size() == 1;
        for (String name : entity.all("name")) {
            draft.name(
                    name,
                    draft.hasPrimary() ? ListedName.Kind.ALIAS : ListedName.Kind.PRIMARY,
                    ListedName.Strength.STRONG,
                    parts ? family : "",
                    parts ? given : "");
        }
        entity.all("alias").forEach(name -> draft.name(name, ListedName.Kind.ALIAS, ListedName.Strength.STRONG));
        entity.all("previousName")
                .forEach(name -> draft.name(name, ListedName.Kind.FORMER, ListedName.Strength.STRONG));
        entity.all("pastNames").forEach(name -> draft.name(name, ListedName.Kind.FORMER, ListedName.Strength.STRONG));
        entity.all("abbreviation").forEach(name -> draft.name(name, ListedName.Kind.ALIAS, ListedName.Strength.WEAK));
        entity.all("weakAlias").forEach(name -> draft.name(name, ListedName.Kind.ALIAS, ListedName.Strength.WEAK));
    }

    private static void number(ListingDraft draft, ListedNumber.Kind register, String value) {
        boolean imo = register == ListedNumber.Kind.IMO;
        String bare = imo && value.toUpperCase(Locale.ROOT).startsWith("IMO")
                ? value.substring(3).strip()
                : value;
        boolean company = imo && draft.kind() == Listing.Kind.ORGANISATION;
        draft.number(company ? ListedNumber.Kind.COMPANY_IMO : register, bare, "");
    }

    private static void fact(ListingDraft draft, ListedFact.Kind about, String value) {
        switch (about) {
            case NATIONALITY, COUNTRY, FLAG, FORMER_FLAG -> draft.fact(about, value, Countries.code(value));
            case GENDER -> draft.fact(about, value, value.equals("male") || value.equals("female") ? value : "");
            default -> draft.fact(about, value);
        }
    }
}
