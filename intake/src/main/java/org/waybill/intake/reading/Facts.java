package org.waybill.intake.reading;

import org.jspecify.annotations.Nullable;
import org.waybill.model.PartialDate;

/**
 * What a source says of itself; every part may be missing.
 *
 * @param id the name it gives itself; empty where it gives none
 * @param address its public address; empty where unknown
 * @param publisher empty where unknown
 * @param title empty where unknown
 * @param published null where unknown
 * @param language ISO 639-1 code as declared; empty where not declared
 */
public record Facts(
        String id,
        String address,
        String publisher,
        String title,
        @Nullable PartialDate published,
        String language) {
    public static final Facts NONE = new Facts("", "", "", "", null, "");

    public Facts {
        address = line(address);
        publisher = line(publisher);
        title = line(title);
    }

    public static Facts of(String publisher, String title, @Nullable PartialDate published) {
        return new Facts("", "", publisher, title, published, "");
    }

    public Facts at(String where) {
        return new Facts(id, where, publisher, title, published, language);
    }

    public Facts in(String code) {
        return new Facts(id, address, publisher, title, published, code);
    }

    /** These facts, and those of the other where these have none. */
    public Facts or(Facts other) {
        return new Facts(
                first(id, other.id),
                first(address, other.address),
                first(publisher, other.publisher),
                first(title, other.title),
                published == null ? other.published : published,
                first(language, other.language));
    }

    /** One line without control characters; empty where it is too long to be a name. */
    public static String line(String text) {
        String joined = text.replaceAll("[\\p{Cf}\\p{Cs}]", "")
                .replaceAll("[\\p{Cc}\\s\\p{Z}]+", " ")
                .strip();
        return Ceiling.TITLE_CHARACTERS.exceededBy(joined.length()) ? "" : joined;
    }

    private static String first(String one, String two) {
        return one.isEmpty() ? two : one;
    }
}
