package org.waybill.model;

/**
 * The check digit of ships' numbers.
 *
 * <p>Six digits weigh 7 to 2; the last digit of the sum is the seventh. IMO Resolution A.1117(30).
 */
public final class ImoDigits {
    private static final int DIGITS = 7;

    private ImoDigits() {}

    /** Whether the text is seven digits, the last of which checks the others. */
    public static boolean fit(String number) {
        if (number.length() != DIGITS || number.chars().anyMatch(digit -> digit < '0' || digit > '9')) {
            return false;
        }
        int sum = 0;
        for (int at = 0; at < DIGITS - 1; at++) {
            sum += (number.charAt(at) - '0') * (DIGITS - at);
        }
        return sum > 0 && sum % 10 == number.charAt(DIGITS - 1) - '0';
    }
}
