package org.waybill.screening.list.ofac;

import java.time.DateTimeException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waybill.model.BirthDate;
import org.waybill.model.ListedFact;
import org.waybill.model.PartialDate;
import org.waybill.screening.list.place.Countries;
import org.waybill.screening.list.record.ListingDraft;
import org.waybill.screening.list.record.Words;
import org.waybill.screening.list.xml.XmlElement;

/** Features of the advanced form: births as periods, places by number, everything else as words or texts. */
final class AdvancedFeatures {
    private final ReferenceSets words;
    private final Map<String, Place> places = new HashMap<>();

    AdvancedFeatures(ReferenceSets words) {
        this.words = words;
    }

    /** A location: its text and the name of its state. */
    private record Place(String text, String country) {}

    void place(XmlElement location) {
        String country = location.all("LocationCountry").stream()
                .map(one -> words.country(one.attribute("CountryID")))
                .findFirst()
                .orElse("");
        String parts = location.all("LocationPart", "LocationPartValue", "Value").stream()
                .map(XmlElement::text)
                .map(Words::single)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        places.put(location.attribute("ID"), new Place(Words.join(", ", parts, country), country));
    }

    void feature(ListingDraft draft, XmlElement feature) {
        String type = words.word("FeatureType", feature.attribute("FeatureTypeID"));
        for (XmlElement version : feature.all("FeatureVersion")) {
            if (type.equals("Birthdate")) {
                birth(draft, version);
            } else {
                located(draft, type, version);
                version.all("VersionDetail").forEach(detail -> OfacItems.value(draft, label(type), text(detail), ""));
            }
        }
    }

    /** A feature of unknown number still says what it says. */
    private static String label(String type) {
        return type.isEmpty() ? "Feature" : type;
    }

    private String text(XmlElement detail) {
        String own = detail.text().strip();
        return own.isEmpty() ? words.word("DetailReference", detail.attribute("DetailReferenceID")) : own;
    }

    private void located(ListingDraft draft, String type, XmlElement version) {
        for (XmlElement location : version.all("VersionLocation")) {
            Place place = places.getOrDefault(location.attribute("LocationID"), new Place("", ""));
            if (type.equals("Location")) {
                draft.fact(ListedFact.Kind.ADDRESS, place.text());
                draft.fact(ListedFact.Kind.COUNTRY, place.country(), Countries.code(place.country()));
            } else {
                OfacItems.value(draft, label(type), place.text(), "");
            }
        }
    }

    private static void birth(ListingDraft draft, XmlElement version) {
        for (XmlElement period : version.all("DatePeriod")) {
            Optional<PartialDate> from = bound(period, "Start", "From");
            Optional<PartialDate> to = bound(period, "End", "To");
            boolean about = period.all("Start").stream()
                    .anyMatch(start -> start.attribute("Approximate").equals("true"));
            if (from.isPresent() && to.isPresent()) {
                span(from.get(), to.get(), about).ifPresent(draft::birth);
            }
        }
    }

    /** A year is given as its first and last day, a month likewise. */
    private static Optional<BirthDate> span(PartialDate from, PartialDate to, boolean about) {
        PartialDate year = PartialDate.ofYear(from.year());
        if (from.first().equals(year.first()) && to.last().equals(year.last())) {
            return Optional.of(new BirthDate(year, year, about));
        }
        PartialDate month = PartialDate.ofMonth(from.year(), from.month());
        if (from.first().equals(month.first()) && to.last().equals(month.last())) {
            return Optional.of(new BirthDate(month, month, about));
        }
        boolean years = from.month() == 1 && from.day() == 1 && to.month() == 12 && to.day() == 31;
        PartialDate first = years ? year : from;
        PartialDate last = years ? PartialDate.ofYear(to.year()) : to;
        return last.last().isBefore(first.first()) ? Optional.empty() : Optional.of(new BirthDate(first, last, about));
    }

    private static Optional<PartialDate> bound(XmlElement period, String end, String side) {
        return period.all(end, side).stream()
                .findFirst()
                .or(() -> period.all(end).stream()
                        .flatMap(one -> one.children().stream())
                        .findFirst())
                .flatMap(AdvancedFeatures::date);
    }

    /** A date in elements of its own, or, in the file's head, in attributes. */
    static Optional<PartialDate> date(XmlElement date) {
        try {
            int year = number(date, "Year");
            return year == 0
                    ? Optional.empty()
                    : Optional.of(new PartialDate(year, number(date, "Month"), number(date, "Day")));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(XmlElement date, String part) {
        String digits = (date.text(part) + date.attribute(part)).strip();
        return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 0;
    }
}
