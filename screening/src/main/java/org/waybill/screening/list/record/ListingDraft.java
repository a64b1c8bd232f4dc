package org.waybill.screening.list.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waybill.model.BirthDate;
import org.waybill.model.ListedFact;
import org.waybill.model.ListedName;
import org.waybill.model.ListedNumber;
import org.waybill.model.Listing;
import org.waybill.model.ListingId;
import org.waybill.model.PartialDate;

/**
 * A record of a list while it is put together.
 *
 * <p>White space is made single, what is empty is left out, and what a list says twice is kept once: several lists
 * repeat a record for each of its addresses.
 */
public final class ListingDraft {
    private final String entry;
    private final String place;
    private final Set<ListedName> names = new LinkedHashSet<>();
    private final Set<BirthDate> births = new LinkedHashSet<>();
    private final Set<ListedNumber> numbers = new LinkedHashSet<>();
    private final Set<ListedFact> facts = new LinkedHashSet<>();
    private Listing.Kind kind = Listing.Kind.UNSTATED;
    private Optional<LocalDate> listedOn = Optional.empty();
    private Optional<LocalDate> changedOn = Optional.empty();

    /**
     * Begins a record.
     *
     * @param entry what the list calls it; may be empty, in which case it is not read
     * @param place where it stands in the file
     */
    public ListingDraft(String entry, String place) {
        this.entry = Words.joined(entry);
        this.place = place;
    }

    public String entry() {
        return entry;
    }

    public String place() {
        return place;
    }

    public Listing.Kind kind() {
        return kind;
    }

    public ListingDraft kind(Listing.Kind what) {
        kind = what;
        return this;
    }

    /** Adds a name whose parts are not told apart. */
    public void name(String text, ListedName.Kind sort, ListedName.Strength strength) {
        name(text, sort, strength, "", "");
    }

    /** Adds a name. */
    public void name(String text, ListedName.Kind sort, ListedName.Strength strength, String family, String given) {
        String whole = Words.single(text);
        if (!whole.isEmpty()) {
            names.add(new ListedName(whole, sort, strength, Words.single(family), Words.single(given)));
        }
    }

    /** Every name so far. */
    public List<ListedName> names() {
        return List.copyOf(names);
    }

    public boolean hasPrimary() {
        return names.stream().anyMatch(name -> name.kind() == ListedName.Kind.PRIMARY);
    }

    public void birth(BirthDate birth) {
        births.add(birth);
    }

    /** Adds a number. An unknown country is left out. */
    public void number(ListedNumber.Kind register, String value, String country) {
        String printed = Words.single(value);
        if (!printed.isEmpty()) {
            numbers.add(new ListedNumber(register, printed, country));
        }
    }

    public void fact(ListedFact.Kind about, String value) {
        fact(about, value, "");
    }

    public void fact(ListedFact.Kind about, String value, String code) {
        fact(about, value, code, Optional.empty(), Optional.empty());
    }

    /** Adds a fact with its time. */
    public void fact(
            ListedFact.Kind about, String value, String code, Optional<PartialDate> from, Optional<PartialDate> to) {
        String printed = Words.single(value);
        if (!printed.isEmpty()) {
            facts.add(new ListedFact(about, printed, code, from, to));
        }
    }

    /** The facts of one kind so far. */
    public List<ListedFact> facts(ListedFact.Kind about) {
        return facts.stream().filter(fact -> fact.kind() == about).toList();
    }

    /** Puts a fact in another's place. */
    public void replace(ListedFact old, ListedFact now) {
        List<ListedFact> all = new ArrayList<>(facts);
        all.replaceAll(fact -> fact.equals(old) ? now : fact);
        facts.clear();
        facts.addAll(all);
    }

    /** The earliest day of listing that the list gives. */
    public void listedOn(Optional<LocalDate> day) {
        listedOn = chosen(listedOn, day, false);
    }

    /** The latest day of change that the list gives. */
    public void changedOn(Optional<LocalDate> day) {
        changedOn = chosen(changedOn, day, true);
    }

    private static Optional<LocalDate> chosen(Optional<LocalDate> known, Optional<LocalDate> more, boolean later) {
        if (known.isEmpty() || more.isEmpty()) {
            return known.isEmpty() ? more : known;
        }
        return more.get().isAfter(known.get()) == later ? more : known;
    }

    /** The record, the name it stands under first; none where it has no name or no number of its own. */
    public Optional<Listing> listing(String list, String id) {
        if (names.isEmpty() || id.isEmpty()) {
            return Optional.empty();
        }
        List<ListedName> ordered = new ArrayList<>(names);
        ordered.sort(Comparator.comparing(name -> name.kind() != ListedName.Kind.PRIMARY));
        return Optional.of(new Listing(
                new ListingId(list, id),
                kind,
                ordered,
                List.copyOf(births),
                List.copyOf(numbers),
                List.copyOf(facts),
                listedOn,
                changedOn));
    }
}
