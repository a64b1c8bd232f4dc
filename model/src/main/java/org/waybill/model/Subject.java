package org.waybill.model;

import java.util.List;
import java.util.Optional;

/**
 * Who or what is looked up.
 *
 * @param kind what it is, unstated where not known
 * @param names every name it is known by, as written; may be empty where a number is given
 * @param births when it may be born
 * @param countries ISO 3166-1 alpha-2 of nationality, seat or flag
 * @param gender {@code male} or {@code female}, where known
 * @param numbers registrations
 */
public record Subject(
        Listing.Kind kind,
        List<String> names,
        List<BirthDate> births,
        List<String> countries,
        Optional<String> gender,
        List<ListedNumber> numbers) {

    public Subject {
        names = List.copyOf(names);
        births = List.copyOf(births);
        countries = List.copyOf(countries);
        numbers = List.copyOf(numbers);
        if (names.isEmpty() && numbers.isEmpty()) {
            throw new IllegalArgumentException("whoever is looked up has a name or a number");
        }
    }

    /** Only a name is known. */
    public static Subject named(Listing.Kind kind, String name) {
        return new Subject(kind, List.of(name), List.of(), List.of(), Optional.empty(), List.of());
    }
}
