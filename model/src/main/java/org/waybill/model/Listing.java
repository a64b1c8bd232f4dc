package org.waybill.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One record of a sanctions list, as the list publishes it.
 *
 * @param id which record of which list
 * @param kind what is listed
 * @param names the name it stands under first, then the others in the list's order; at least one
 * @param births every date or span of birth the list gives
 * @param numbers registrations, in the list's order
 * @param facts everything else, in the list's order
 * @param listedOn the day of listing, where the list gives it
 * @param changedOn the day of the last change, where the list gives it
 */
public record Listing(
        ListingId id,
        Kind kind,
        List<ListedName> names,
        List<BirthDate> births,
        List<ListedNumber> numbers,
        List<ListedFact> facts,
        Optional<LocalDate> listedOn,
        Optional<LocalDate> changedOn) {

    /** What a record, or a question, is about. */
    public enum Kind {
        PERSON,
        /** A company, body, group or any other entity. */
        ORGANISATION,
        VESSEL,
        AIRCRAFT,
        /** The list or the question does not say. */
        UNSTATED;

        /** The name on the wire: {@code organisation}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether both could be one thing; what is unstated could be anything. */
        public boolean fits(Kind other) {
            return this == other || this == UNSTATED || other == UNSTATED;
        }
    }

    public Listing {
        names = List.copyOf(names);
        births = List.copyOf(births);
        numbers = List.copyOf(numbers);
        facts = List.copyOf(facts);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a listing has a name: " + id);
        }
    }

    /** The name it stands under. */
    public ListedName primary() {
        return names.get(0);
    }

    /** The values of the facts of one kind, in the list's order. */
    public List<ListedFact> facts(ListedFact.Kind kind) {
        return facts.stream().filter(fact -> fact.kind() == kind).toList();
    }

    /** The numbers of one kind, in the list's order. */
    public List<ListedNumber> numbers(ListedNumber.Kind kind) {
        return numbers.stream().filter(number -> number.kind() == kind).toList();
    }

    /** The same record under these names only. */
    public Listing withNames(List<ListedName> others) {
        return new Listing(id, kind, others, births, numbers, facts, listedOn, changedOn);
    }

    /** Whether it changed on that day or later; one whose list gives no day may have changed at any time. */
    public boolean mayHaveChangedSince(LocalDate day) {
        return changedOn.or(() -> listedOn).map(last -> !last.isBefore(day)).orElse(true);
    }

    /** Names this very wording of the record: anything the list changes in it gives another. */
    public Sha256 version() {
        return ListingText.digest(this);
    }
}
