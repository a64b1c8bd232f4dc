package org.waybill.bench.names;

import org.waybill.model.Listing;

/**
 * Two names, and whether somebody says that they name one party or ship.
 *
 * @param line where it stands in the file, from 2
 * @param group who made the case: {@code nk_checks}, {@code synth_people}
 * @param quality how sure the label is: STRONG, MEDIUM, WEAK
 * @param kind what is named
 * @param one a name
 * @param other another
 * @param same the label
 */
public record LabelledPair(
        int line, String group, String quality, Listing.Kind kind, String one, String other, boolean same) {

    String key() {
        return line + " " + one + " | " + other;
    }
}
