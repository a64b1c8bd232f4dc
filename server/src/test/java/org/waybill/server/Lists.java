package org.waybill.server;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waybill.model.BirthDate;
import org.waybill.model.ListEdition;
import org.waybill.model.ListedFact;
import org.waybill.model.ListedName;
import org.waybill.model.ListedNumber;
import org.waybill.model.Listing;
import org.waybill.model.ListingId;
import org.waybill.model.PartialDate;
import org.waybill.model.Sha256;
import org.waybill.screening.list.LoadedList;

/** Two made-up lists, small enough to be known by heart. */
final class Lists {
    static final ListEdition UN = new ListEdition(
            "un_sc", "UN Security Council", Optional.of(PartialDate.parse("2026-02-27")), Sha256.of("un"), 2);
    static final ListEdition OFAC = new ListEdition("us_ofac_sdn", "OFAC SDN", Optional.empty(), Sha256.of("ofac"), 3);

    static final Listing KHALIL = new Listing(
            new ListingId("un_sc", "QDi.001"),
            Listing.Kind.PERSON,
            List.of(
                    new ListedName(
                            "Samir Khalil", ListedName.Kind.PRIMARY, ListedName.Strength.STRONG, "Khalil", "Samir"),
                    name("Abu Samir", ListedName.Kind.ALIAS, ListedName.Strength.WEAK)),
            List.of(new BirthDate(PartialDate.parse("1960"), PartialDate.parse("1963"), false)),
            List.of(new ListedNumber(ListedNumber.Kind.PASSPORT, "A1234567", "IQ")),
            List.of(
                    ListedFact.coded(ListedFact.Kind.NATIONALITY, "Iraq", "IQ"),
                    ListedFact.coded(ListedFact.Kind.GENDER, "Male", "male"),
                    ListedFact.of(ListedFact.Kind.PROGRAM, "Al-Qaida")),
            Optional.of(LocalDate.of(2019, 5, 4)),
            Optional.of(LocalDate.of(2024, 1, 2)));

    static final Listing BANK = new Listing(
            new ListingId("un_sc", "QDe.002"),
            Listing.Kind.ORGANISATION,
            List.of(name("Harbour Trading Bank", ListedName.Kind.PRIMARY, ListedName.Strength.STRONG)),
            List.of(),
            List.of(),
            List.of(ListedFact.coded(ListedFact.Kind.COUNTRY, "Syria", "SY")),
            Optional.of(LocalDate.of(2012, 3, 4)),
            Optional.empty());

    static final Listing SHIP = new Listing(
            new ListingId("us_ofac_sdn", "15036"),
            Listing.Kind.VESSEL,
            List.of(
                    name("OCEAN MARIA", ListedName.Kind.PRIMARY, ListedName.Strength.STRONG),
                    name("PIONEER <b>STAR</b>", ListedName.Kind.FORMER, ListedName.Strength.STRONG)),
            List.of(),
            List.of(new ListedNumber(ListedNumber.Kind.IMO, "9187629", "")),
            List.of(
                    ListedFact.coded(ListedFact.Kind.FLAG, "Iran", "IR"),
                    ListedFact.coded(ListedFact.Kind.LINKED_TO, "GULF LINES", "15037")),
            Optional.empty(),
            Optional.empty());

    static final Listing OWNER = new Listing(
            new ListingId("us_ofac_sdn", "15037"),
            Listing.Kind.ORGANISATION,
            List.of(name("GULF LINES", ListedName.Kind.PRIMARY, ListedName.Strength.STRONG)),
            List.of(),
            List.of(),
            List.of(ListedFact.coded(ListedFact.Kind.COUNTRY, "Iran", "IR")),
            Optional.empty(),
            Optional.empty());

    /** The same name as the person of the other list. */
    static final Listing NAMESAKE = new Listing(
            new ListingId("us_ofac_sdn", "20001"),
            Listing.Kind.PERSON,
            List.of(name("KHALIL, Samir", ListedName.Kind.PRIMARY, ListedName.Strength.STRONG)),
            List.of(BirthDate.of(PartialDate.parse("1985-07-01"))),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty());

    static final List<LoadedList> BOTH =
            List.of(new LoadedList(UN, List.of(KHALIL, BANK)), new LoadedList(OFAC, List.of(SHIP, OWNER, NAMESAKE)));

    private Lists() {}

    private static ListedName name(String text, ListedName.Kind kind, ListedName.Strength strength) {
        return ListedName.of(text, kind, strength);
    }
}
