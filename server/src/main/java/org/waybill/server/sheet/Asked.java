package org.waybill.server.sheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waybill.model.BirthDate;
import org.waybill.model.ImoDigits;
import org.waybill.model.ListedNumber;
import org.waybill.model.Listing;
import org.waybill.model.Subject;
import org.waybill.screening.list.born.BirthText;
import org.waybill.screening.list.place.Countries;

/** Makes a subject of what somebody wrote about a party. What could not be understood is remembered. */
public final class Asked {
    private static final Pattern IMO = Pattern.compile("(?i)(?:imo)?[\\s:.#-]*(\\d{7})");
    private static final Pattern SEVERAL = Pattern.compile("[;|/]");

    private final Set<String> names = new LinkedHashSet<>();
    private final List<BirthDate> births = new ArrayList<>();
    private final Set<String> countries = new LinkedHashSet<>();
    private final List<ListedNumber> numbers = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private Listing.Kind kind = Listing.Kind.UNSTATED;
    private @Nullable String gender;

    /** A name has a letter or a digit; signs alone can be compared with nothing, and finding nothing would mean nothing. */
    public void name(String name) {
        String text = name.strip();
        if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
            names.add(text);
        } else if (!text.isEmpty()) {
            remarks.add("no letter and no digit in the name \"" + brief(text) + "\"");
        }
    }

    /** Several names in one cell. */
    void names(String cell) {
        SEVERAL.splitAsStream(cell).forEach(this::name);
    }

    public void type(String word) {
        Kinds.of(word)
                .ifPresentOrElse(found -> kind = found, () -> remarks.add("no type is called \"" + brief(word) + "\""));
    }

    public void birth(String text) {
        BirthText.read(text)
                .ifPresentOrElse(births::add, () -> remarks.add("no date of birth: \"" + brief(text) + "\""));
    }

    public void country(String text) {
        SEVERAL.splitAsStream(text)
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .forEach(one -> {
                    String code = Countries.code(one);
                    if (code.isEmpty()) {
                        remarks.add("no country is called \"" + brief(one) + "\"");
                    } else {
                        countries.add(code);
                    }
                });
    }

    public void gender(String word) {
        switch (word.strip().toLowerCase(Locale.ROOT)) {
            case "male", "m", "man" -> gender = "male";
            case "female", "f", "woman" -> gender = "female";
            default -> remarks.add("male and female are compared, not \"" + brief(word) + "\"");
        }
    }

    /** A hull's number, whose last digit must be that of the others. */
    public void imo(String text) {
        Matcher form = IMO.matcher(text.strip());
        if (!form.matches()) {
            remarks.add("no IMO number: \"" + brief(text) + "\"");
        } else if (!ImoDigits.fit(form.group(1))) {
            remarks.add("IMO number " + form.group(1) + " has a wrong check digit");
        } else {
            numbers.add(new ListedNumber(ListedNumber.Kind.IMO, form.group(1), ""));
            kind = kind == Listing.Kind.UNSTATED ? Listing.Kind.VESSEL : kind;
        }
    }

    public void number(ListedNumber number) {
        numbers.add(number);
    }

    /** What was written and could not be understood, and so is not compared. */
    public List<String> remarks() {
        return List.copyOf(remarks);
    }

    /** The subject; empty where there is neither a name nor a number. */
    public Optional<Subject> subject() {
        return names.isEmpty() && numbers.isEmpty()
                ? Optional.empty()
                : Optional.of(new Subject(
                        kind,
                        List.copyOf(names),
                        births,
                        List.copyOf(countries),
                        Optional.ofNullable(gender),
                        numbers));
    }

    /** What a row says under its headings. */
    public static Asked of(SheetRow row, Headings headings) {
        Asked asked = new Asked();
        headings.of(row, Headings.Column.NAME).forEach(asked::name);
        if (asked.names.isEmpty()) {
            asked.name(apart(row, headings));
        }
        headings.of(row, Headings.Column.ALIAS).forEach(asked::names);
        headings.of(row, Headings.Column.TYPE).forEach(asked::type);
        headings.of(row, Headings.Column.BIRTH).forEach(asked::birth);
        headings.of(row, Headings.Column.COUNTRY).forEach(asked::country);
        headings.of(row, Headings.Column.GENDER).forEach(asked::gender);
        headings.of(row, Headings.Column.IMO).forEach(asked::imo);
        return asked;
    }

    /** Given names and family name in columns of their own; empty where there is no family name. */
    private static String apart(SheetRow row, Headings headings) {
        String family = String.join(" ", headings.of(row, Headings.Column.FAMILY));
        String given = String.join(" ", headings.of(row, Headings.Column.GIVEN));
        return family.isEmpty() ? "" : given + " " + family;
    }

    private static String brief(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "\u2026";
    }
}
