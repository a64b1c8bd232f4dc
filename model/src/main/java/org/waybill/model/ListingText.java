package org.waybill.model;

import java.util.Optional;

/** A listing as one text, by which its wording is named. Fields are set apart by characters that no list prints. */
final class ListingText {
    private static final char FIELD = '\u001f';
    private static final char ROW = '\u001e';

    private ListingText() {}

    static Sha256 digest(Listing listing) {
        StringBuilder text = new StringBuilder();
        row(text, listing.id(), listing.kind(), optional(listing.listedOn()), optional(listing.changedOn()));
        listing.names()
                .forEach(name ->
                        row(text, "name", name.text(), name.kind(), name.strength(), name.family(), name.given()));
        listing.births().forEach(birth -> row(text, "birth", birth.from(), birth.to(), birth.approximate()));
        listing.numbers().forEach(number -> row(text, "number", number.kind(), number.value(), number.country()));
        listing.facts()
                .forEach(fact -> row(
                        text,
                        "fact",
                        fact.kind(),
                        fact.value(),
                        fact.code(),
                        optional(fact.from()),
                        optional(fact.to())));
        return Sha256.of(text.toString());
    }

    private static void row(StringBuilder text, Object... fields) {
        for (Object field : fields) {
            text.append(field).append(FIELD);
        }
        text.append(ROW);
    }

    private static String optional(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
