package org.waybill.assessment.pack;

/**
 * Something that provisions and positions were held against.
 *
 * @param key what they call it
 * @param title what it is
 * @param address where it is published; may be empty
 * @param usedFor what was taken from it; may be empty
 */
public record Source(String key, String title, String address, String usedFor) {
    /** Title and address, as a footnote has them. */
    public String words() {
        return address.isEmpty() ? title : title + ", " + address;
    }
}
