package org.waybill.bench.screening;

import java.util.List;
import java.util.Optional;
import org.waybill.model.BirthDate;
import org.waybill.model.Listing;
import org.waybill.model.Subject;

/**
 * Somebody to be looked up, and what is known of him.
 *
 * @param key names the row, the same in every run
 * @param name as written
 * @param births when he may be born; empty where not said
 */
public record Asked(String key, String name, List<BirthDate> births) {
    public Asked {
        births = List.copyOf(births);
    }

    /** By nothing but the name. */
    public Subject byName() {
        return Subject.named(Listing.Kind.PERSON, name);
    }

    /** With the years of birth; days are left out, since most askers do not know them. */
    public Subject byNameAndYear() {
        return new Subject(
                Listing.Kind.PERSON, List.of(name), Years.only(births), List.of(), Optional.empty(), List.of());
    }
}
