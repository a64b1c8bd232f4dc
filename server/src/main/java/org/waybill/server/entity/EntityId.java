package org.waybill.server.entity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waybill.model.ListingId;

/** The id of a listing as one part of an address: {@code us_ofac_sdn-4243}. */
public final class EntityId {
    /** No key of a list has a hyphen, so that the first one parts the two. */
    private static final Pattern FORM = Pattern.compile("([a-z0-9_]+)[-/](.+)");

    private EntityId() {}

    public static String of(ListingId id) {
        return id.list() + "-" + id.entry();
    }

    /** Reads that form, and {@code us_ofac_sdn/4243}, which the rest of the program prints. */
    public static Optional<ListingId> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ListingId(form.group(1), form.group(2)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
