package org.waybill.server.workbench.api.declared;

import java.util.regex.Pattern;

/**
 * One parameter of an operation.
 *
 * @param name as it stands in the address
 * @param place where it stands
 * @param form what it may be
 * @param about what it does, in a sentence
 * @param repeats whether it may be given several times
 */
public record Parameter(String name, Place place, Form form, String about, boolean repeats) {
    /** Where a parameter stands. */
    public enum Place {
        PATH,
        QUERY
    }

    /** Rows that one page may have. */
    public static final int MOST = 500;

    private static final int USUAL = 50;

    /** Where a page begins. */
    public static final Parameter FROM =
            query("from", new Form.Whole(0, Integer.MAX_VALUE, 0), "Place of the first row in the whole list, from 0.");

    /** How long a page is. */
    public static final Parameter MOST_ROWS =
            query("most", new Form.Whole(1, MOST, USUAL), "How many rows the page has at most.");

    public static Parameter query(String name, Form form, String about) {
        return new Parameter(name, Place.QUERY, form, about, false);
    }

    /** Part of the path: a digest of 64 hexadecimal digits. */
    public static Parameter digest(String name, String about) {
        return path(name, new Form.Shaped(Pattern.compile("[0-9a-f]{64}"), "64 lower-case hexadecimal digits"), about);
    }

    public static Parameter path(String name, Form form, String about) {
        return new Parameter(name, Place.PATH, form, about, false);
    }

    /** The same, but to be given any number of times. */
    public Parameter repeated() {
        return new Parameter(name, place, form, about, true);
    }
}
