package org.waybill.desk.sheet;

import java.util.List;

/**
 * Whom the case's parties and ships were looked up in.
 *
 * @param policy the version of the policy that scored; empty where no list was at hand
 * @param threshold the score from which a match is shown, 0 to 1
 * @param editions every list that was asked; empty where nobody was looked up
 * @param missing keys of lists that should have been asked and were not at hand
 * @param notice what must be read before anything else; may be empty
 * @param lookedUp how many parties and ships
 */
public record ScreeningSheet(
        String policy, double threshold, List<Edition> editions, List<String> missing, String notice, int lookedUp) {
    /** Of a case that nobody held against lists. */
    public static final ScreeningSheet NONE = new ScreeningSheet("", 0, List.of(), List.of(), "", 0);

    /**
     * One version of a list.
     *
     * @param list its key
     * @param title what its publisher calls it
     * @param published ISO 8601 as far as known; empty where it prints none
     * @param sha256 of the bytes it was read from
     * @param records how many were read
     */
    public record Edition(String list, String title, String published, String sha256, int records) {}

    /** Whether any list was asked. */
    public boolean wasAsked() {
        return !editions.isEmpty();
    }
}
