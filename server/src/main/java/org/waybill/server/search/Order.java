package org.waybill.server.search;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Function;
import org.waybill.model.Listing;
import org.waybill.server.exchange.Refused;
import org.waybill.server.exchange.Trouble;
import org.waybill.server.search.Directory.Found;

/**
 * An order of results: {@code caption:asc}, {@code first_seen:desc}.
 *
 * @param field one of those that can be compared
 * @param descending whether the largest comes first
 */
record Order(String field, boolean descending) {
    static Order parse(String text) {
        int colon = text.indexOf(':');
        String field = colon < 0 ? text : text.substring(0, colon);
        return new Order(field, colon >= 0 && text.substring(colon + 1).equals("desc"));
    }

    Comparator<Found> comparator() {
        Comparator<Found> ascending =
                switch (field) {
                    case "caption", "name" -> by(listing -> listing.primary().text());
                    case "first_seen" -> by(listing -> listing.listedOn().orElse(LocalDate.MIN));
                    case "last_change" ->
                        by(listing -> listing.changedOn().or(listing::listedOn).orElse(LocalDate.MIN));
                    case "id" -> by(Listing::id);
                    default ->
                        throw new Refused(
                                Trouble.NOT_UNDERSTOOD,
                                "Invalid sort: " + field + " (caption, first_seen, last_change and id can be sorted)");
                };
        return descending ? ascending.reversed() : ascending;
    }

    private static <T extends Comparable<? super T>> Comparator<Found> by(Function<Listing, T> part) {
        return Comparator.comparing(found -> part.apply(found.listing()));
    }
}
