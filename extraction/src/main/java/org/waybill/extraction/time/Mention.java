package org.waybill.extraction.time;

/**
 * The words of one date or stretch, not yet resolved.
 *
 * @param from its first token
 * @param to the token after its last
 * @param precision how finely it is told
 * @param rule the rule that read it
 * @param month the month it names, 0 for none
 * @param day the day of the month it names, 0 for none
 * @param yearless whether it names a month and leaves the year to be found
 * @param reading its meaning
 */
record Mention(
        int from, int to, Precision precision, String rule, int month, int day, boolean yearless, Reading reading) {

    static Mention of(int from, int to, Precision precision, String rule, Reading reading) {
        return new Mention(from, to, precision, rule, 0, 0, false, reading);
    }

    Mention startingAt(int other) {
        return new Mention(other, to, precision, rule, month, day, yearless, reading);
    }

    Mention endingAt(int other) {
        return new Mention(from, other, precision, rule, month, day, yearless, reading);
    }

    boolean calendar() {
        return month > 0;
    }
}
