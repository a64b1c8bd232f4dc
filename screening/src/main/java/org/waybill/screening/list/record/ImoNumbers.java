package org.waybill.screening.list.record;

import org.waybill.model.ImoDigits;
import org.waybill.model.ListedNumber;
import org.waybill.model.Listing;

/** Tells the numbers of hulls from those of companies, which lists print alike. */
public final class ImoNumbers {
    /** Company numbers have reached six million; hulls below seven million were built before 1970. */
    private static final char FIRST_OF_HULLS = '7';

    private ImoNumbers() {}

    /** The register of a number in a record that is a ship, or is not one. */
    public static ListedNumber.Kind of(Listing.Kind owner) {
        return owner == Listing.Kind.VESSEL ? ListedNumber.Kind.IMO : ListedNumber.Kind.COMPANY_IMO;
    }

    /** The register of a number in running text, which may be about the company or about its ship. */
    public static ListedNumber.Kind unsaid(String number) {
        boolean hull = ImoDigits.fit(number) && number.charAt(0) >= FIRST_OF_HULLS;
        return hull ? ListedNumber.Kind.IMO : ListedNumber.Kind.COMPANY_IMO;
    }
}
