package org.waybill.screening.list.uk;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waybill.model.ListedFact;
import org.waybill.model.ListedNumber;
import org.waybill.screening.list.place.Countries;
import org.waybill.screening.list.record.ImoNumbers;
import org.waybill.screening.list.record.ListingDraft;

/** What the lists of the United Kingdom say of ships. */
final class UkShip {
    private static final Pattern IMO = Pattern.compile("^(?:IMO)?[\\s:]*([0-9]{7})$");

    private UkShip() {}

    static void ship(ListingDraft draft, UkFields fields) {
        fields.all("IMO number", "IMONumber").forEach(number -> imo(draft, number.strip()));
        fields.all("Current owner/operator (s)", "Current owner/operator", "CurrentOwnerOperator")
                .forEach(one -> draft.fact(ListedFact.Kind.OWNER, one));
        fields.all("Current believed flag of ship", "CurrentBelievedFlagOfShip", "Flag of ship")
                .forEach(flag -> draft.fact(ListedFact.Kind.FLAG, flag, Countries.code(flag)));
        fields.all("Previous flags", "PreviousFlag")
                .forEach(flag -> draft.fact(ListedFact.Kind.FORMER_FLAG, flag, Countries.code(flag)));
        fact(draft, ListedFact.Kind.VESSEL_TYPE, fields, "Type of ship", "TypeOfShip");
        fact(draft, ListedFact.Kind.TONNAGE, fields, "Tonnage of ship", "TonnageOfShip");
        fact(draft, ListedFact.Kind.LENGTH, fields, "Length of ship", "LengthOfShip");
        fact(draft, ListedFact.Kind.YEAR_BUILT, fields, "Year Built", "YearBuilt");
        fields.all("Hull identification number (HIN)", "Hull identification number", "HullIdentificationNumber")
                .forEach(hull -> draft.number(ListedNumber.Kind.OTHER, hull, ""));
    }

    private static void imo(ListingDraft draft, String number) {
        Matcher imo = IMO.matcher(number);
        boolean known = imo.matches();
        draft.number(known ? ImoNumbers.of(draft.kind()) : ListedNumber.Kind.OTHER, known ? imo.group(1) : number, "");
    }

    private static void fact(ListingDraft draft, ListedFact.Kind about, UkFields fields, String... names) {
        fields.all(names).forEach(value -> draft.fact(about, value));
    }
}
