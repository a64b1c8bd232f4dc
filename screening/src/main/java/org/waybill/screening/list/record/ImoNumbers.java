package org.waybill.screening.list.record;

import java.util.regex.Pattern;
import org.waybill.model.ListedNumber;
import org.waybill.model.Listing;

/**
 * Tells the numbers of hulls from those of companies, which lists print alike.
 *
 * <p>Source of the check digit: IMO Resolution A.1117(30): the first six digits times 7, 6, 5, 4, 3, 2, added up, end in
 * the seventh.
 */
public final class ImoNumbers {
    private static final Pattern SEVEN = Pattern.compile("[0-9]{7}");
    private static final int WEIGHED = 6;
    /** Company numbers have reached six million; hulls below seven million were built before 1970. */
    private static final char FIRST_OF_HULLS = '7';

    private ImoNumbers() {}

    /** Whether it is a hull's number by its check digit. */
    public static boolean isHull(String number) {
        if (!SEVEN.matcher(number).matches()) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHED; i++) {
            sum += (number.charAt(i) - '0') * (WEIGHED + 1 - i);
        }
        return sum % 10 == number.charAt(WEIGHED) - '0';
    }

    /** The register of a number in a record that is a ship, or is not one. */
    public static ListedNumber.Kind of(Listing.Kind owner) {
        return owner == Listing.Kind.VESSEL ? ListedNumber.Kind.IMO : ListedNumber.Kind.COMPANY_IMO;
    }

    /** The register of a number in running text, which may be about the company or about its ship. */
    public static ListedNumber.Kind unsaid(String number) {
        boolean hull = isHull(number) && number.charAt(0) >= FIRST_OF_HULLS;
        return hull ? ListedNumber.Kind.IMO : ListedNumber.Kind.COMPANY_IMO;
    }
}
