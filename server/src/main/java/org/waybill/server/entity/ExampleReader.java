package org.waybill.server.entity;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waybill.model.BirthDate;
import org.waybill.model.ListedNumber;
import org.waybill.model.Listing;
import org.waybill.model.PartialDate;
import org.waybill.model.Subject;
import org.waybill.screening.list.place.Countries;

/** Reads the values of a question one property after the other. */
final class ExampleReader {
    /** The day and what follows it; a time of day says nothing of a birth. */
    private static final int DAY = 10;

    private static final List<String> PARTS =
            List.of("firstName", "secondName", "middleName", "fatherName", "lastName");

    private final Schema schema;
    private final Listing.Kind kind;
    private final Set<String> names = new LinkedHashSet<>();
    private final Map<String, String> parts = new LinkedHashMap<>();
    private final Set<BirthDate> births = new LinkedHashSet<>();
    private final Set<String> countries = new LinkedHashSet<>();
    private final Set<ListedNumber> numbers = new LinkedHashSet<>();
    private final Map<String, List<String>> understood = new LinkedHashMap<>();
    private final List<String> ignored = new ArrayList<>();
    private @Nullable String gender;

    ExampleReader(Schema schema, Listing.Kind kind) {
        this.schema = schema;
        this.kind = kind;
    }

    void read(String property, List<String> values) {
        List<Property> meant = Schemata.all().meant(schema, property);
        if (meant.isEmpty()) {
            ignored.add(property + ": " + schema.name() + " has no such property here");
        } else {
            values.stream().map(String::strip).filter(value -> !value.isEmpty()).forEach(value -> take(meant, value));
        }
    }

    /** Empty where neither a name nor a number was given: then there is nothing to look up. */
    Optional<Subject> subject() {
        putTogether();
        if (names.isEmpty() && numbers.isEmpty()) {
            ignored.add("nothing was looked up: the question has neither a name nor a number");
            return Optional.empty();
        }
        return Optional.of(new Subject(
                kind,
                List.copyOf(names),
                List.copyOf(births),
                List.copyOf(countries),
                Optional.ofNullable(gender),
                List.copyOf(numbers)));
    }

    Map<String, List<String>> understood() {
        return understood;
    }

    List<String> ignored() {
        return ignored;
    }

    private void take(List<Property> meant, String value) {
        Property first = meant.get(0);
        switch (first.asks()) {
            case NAME -> keep(first, value, names.add(value));
            case PART -> keep(first, value, parts.putIfAbsent(first.name(), value) == null);
            case BIRTH -> birth(first, value);
            case COUNTRY -> country(first, value);
            case GENDER -> gender(first, value);
            case NUMBER -> meant.forEach(property -> number(property, value));
            case NOTHING -> ignored.add(first.name() + ": not compared");
        }
    }

    private void birth(Property property, String value) {
        try {
            PartialDate date = PartialDate.parse(value.length() > DAY ? value.substring(0, DAY) : value);
            keep(property, date.toString(), births.add(BirthDate.of(date)));
        } catch (DateTimeException e) {
            ignored.add(property.name() + ": a date reads YYYY, YYYY-MM or YYYY-MM-DD, not: " + brief(value));
        }
    }

    private void country(Property property, String value) {
        String code = Countries.code(value);
        if (code.isEmpty()) {
            ignored.add(property.name() + ": no country is called " + brief(value));
        } else {
            keep(property, code.toLowerCase(Locale.ROOT), countries.add(code));
        }
    }

    private void gender(Property property, String value) {
        switch (value.toLowerCase(Locale.ROOT)) {
            case "male", "m" -> gender = "male";
            case "female", "f" -> gender = "female";
            default -> {
                ignored.add(property.name() + ": male and female are compared, not " + brief(value));
                return;
            }
        }
        keep(property, String.valueOf(gender), true);
    }

    private void number(Property property, String value) {
        ListedNumber.Kind register = property.number().orElse(ListedNumber.Kind.OTHER);
        keep(property, value, numbers.add(new ListedNumber(register, value, "")));
    }

    private void keep(Property property, String value, boolean isNew) {
        List<String> values = understood.computeIfAbsent(property.name(), unused -> new ArrayList<>());
        if (isNew || !values.contains(value)) {
            values.add(value);
        }
    }

    /** Given names and family name alone name nobody; together they do. */
    private void putTogether() {
        String whole = String.join(
                " ",
                PARTS.stream()
                        .map(part -> parts.getOrDefault(part, ""))
                        .filter(part -> !part.isEmpty())
                        .toList());
        if (!whole.isEmpty()) {
            names.add(whole);
        }
    }

    private static String brief(String value) {
        return value.length() <= 40 ? value : value.substring(0, 40) + "\u2026";
    }
}
