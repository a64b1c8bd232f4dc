package org.waybill.screening.list.ofac;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waybill.model.ListedFact;
import org.waybill.model.ListedName;
import org.waybill.model.ListedNumber;
import org.waybill.screening.list.born.BirthText;
import org.waybill.screening.list.place.Countries;
import org.waybill.screening.list.record.ImoNumbers;
import org.waybill.screening.list.record.ListingDraft;

/** Puts what OFAC says under a label where it belongs. */
final class OfacItems {
    private static final Pattern LEAD = Pattern.compile("^[\\s:#-]+");
    private static final Pattern ISSUE = Pattern.compile("\\s(?:issued|expires)\\s.{0,60}$");
    private static final Pattern COUNTRY = Pattern.compile("^(.+?)\\s*\\(([^()]{2,60})\\)$");
    private static final Pattern IMO = Pattern.compile("^(?:IMO\\s*)?([0-9]{7})$");
    private static final int LONGEST_NUMBER = 200;

    private OfacItems() {}

    /** An item as the remarks print it: label, value, and perhaps a country in brackets. */
    static void item(ListingDraft draft, String text) {
        String item = text.startsWith("alt. ") ? text.substring("alt. ".length()) : text;
        Optional<OfacLabels.Label> label = OfacLabels.of(item);
        if (label.isEmpty()) {
            draft.fact(ListedFact.Kind.REMARK, text);
            return;
        }
        String value = LEAD.matcher(item.substring(label.get().text().length())).replaceFirst("");
        put(draft, label.get(), text, value, "");
    }

    /** A value under a label, with the country of the register where the list sets it apart. */
    static void value(ListingDraft draft, String label, String value, String country) {
        String item = label.endsWith(":") ? label.substring(0, label.length() - 1) : label;
        String whole = (label + " " + value).strip();
        OfacLabels.of(item)
                .filter(known -> !value.isBlank())
                .ifPresentOrElse(
                        known -> put(draft, known, whole, value.strip(), country),
                        () -> draft.fact(ListedFact.Kind.REMARK, whole));
    }

    private static void put(ListingDraft draft, OfacLabels.Label label, String whole, String value, String country) {
        switch (label.becomes()) {
            case "birth" ->
                BirthText.read(value).ifPresentOrElse(draft::birth, () -> draft.fact(ListedFact.Kind.REMARK, whole));
            case "alias" -> draft.name(unquoted(value), ListedName.Kind.ALIAS, ListedName.Strength.WEAK);
            case "former" -> draft.name(unquoted(value), ListedName.Kind.FORMER, ListedName.Strength.WEAK);
            case "imo" -> imo(draft, value, country);
            case "crypto" -> crypto(draft, value);
            default -> plain(draft, label, whole, value, country);
        }
    }

    private static void plain(ListingDraft draft, OfacLabels.Label label, String whole, String value, String country) {
        if (label.becomes().startsWith("number:")) {
            number(draft, ListedNumber.Kind.valueOf(OfacLabels.kind(label)), value, country);
        } else {
            fact(draft, ListedFact.Kind.valueOf(OfacLabels.kind(label)), whole, value);
        }
    }

    private static void fact(ListingDraft draft, ListedFact.Kind about, String whole, String value) {
        switch (about) {
            case NATIONALITY, COUNTRY, FLAG, FORMER_FLAG -> draft.fact(about, value, Countries.code(value));
            case BIRTH_PLACE -> draft.fact(about, value, Countries.code(value.substring(value.lastIndexOf(',') + 1)));
            case GENDER -> draft.fact(about, value, gender(value));
            case REMARK, MEASURE -> draft.fact(about, whole);
            default -> draft.fact(about, value);
        }
    }

    private static String gender(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        return lower.equals("male") || lower.equals("female") ? lower : "";
    }

    private static void imo(ListingDraft draft, String value, String country) {
        Matcher imo = IMO.matcher(value);
        if (imo.matches()) {
            draft.number(ImoNumbers.of(draft.kind()), imo.group(1), "");
        } else {
            number(draft, ListedNumber.Kind.REGISTRATION, value, country);
        }
    }

    /** The currency is kept before the address: the same address may be of two. */
    private static void crypto(ListingDraft draft, String value) {
        draft.number(ListedNumber.Kind.CRYPTO, value.substring(value.lastIndexOf(' ') + 1), "");
    }

    /** A text that is far too long to be a number is kept as it is: looking for brackets in it would take too long. */
    private static void number(ListingDraft draft, ListedNumber.Kind register, String value, String country) {
        if (value.length() > LONGEST_NUMBER) {
            draft.number(register, value, Countries.code(country));
            return;
        }
        String dated = ISSUE.matcher(value).replaceFirst("");
        Matcher placed = COUNTRY.matcher(dated);
        String code = country.isEmpty() && placed.matches() ? Countries.code(placed.group(2)) : Countries.code(country);
        draft.number(register, placed.matches() && !code.isEmpty() ? placed.group(1) : dated, code);
    }

    private static String unquoted(String value) {
        String bare = value.endsWith(".") ? value.substring(0, value.length() - 1) : value;
        boolean quoted = bare.length() > 2 && bare.startsWith("'") && bare.endsWith("'");
        return quoted ? bare.substring(1, bare.length() - 1) : bare;
    }
}
