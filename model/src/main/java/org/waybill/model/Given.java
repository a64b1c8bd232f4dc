package org.waybill.model;

import org.jspecify.annotations.Nullable;

/**
 * What the user says of a source; it goes before what the source says of itself.
 *
 * @param publisher empty where not given
 * @param title empty where not given
 * @param published null where not given
 */
public record Given(
        String publisher, String title, @Nullable PartialDate published) {
    public static final Given NOTHING = new Given("", "", null);
}
