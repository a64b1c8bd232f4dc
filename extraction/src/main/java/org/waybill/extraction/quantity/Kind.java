package org.waybill.extraction.quantity;

/** What a figure is a figure of. */
public enum Kind {
    /** Things or people counted; the noun comes from the parse. */
    COUNT,
    /** Goods by weight or volume. */
    AMOUNT,
    MONEY,
    /** A part of a whole, in percent. */
    SHARE,
    /** So many times another figure. */
    MULTIPLE,
    /** The bore of a gun, which belongs to the item's name. */
    CALIBRE,
    /** Length, area, speed, angle or heat. */
    MEASURE,
    DURATION,
    AGE,
    /** A size inside a compound: "29-page", "11-member". */
    ATTRIBUTE
}
