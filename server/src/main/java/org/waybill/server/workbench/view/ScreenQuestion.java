package org.waybill.server.workbench.view;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waybill.model.ListedNumber;
import org.waybill.model.Subject;
import org.waybill.screening.Screener;
import org.waybill.server.sheet.Asked;

/**
 * Whom an address asks the lists for. Whatever of it is not understood is told, and then nobody is asked.
 *
 * @param name as it was typed
 * @param type person, company, vessel or aircraft, in words
 * @param born a day, month, year or span
 * @param country by code or English name
 * @param imo a hull's number
 * @param kind of the other number
 * @param number the other number
 * @param lists keys of the lists to ask; empty for all
 * @param threshold as it was typed
 */
public record ScreenQuestion(
        String name,
        String type,
        String born,
        String country,
        String imo,
        String kind,
        String number,
        List<String> lists,
        String threshold) {
    private static final int LIMIT = 20;

    public ScreenQuestion {
        lists = List.copyOf(lists);
    }

    static ScreenQuestion of(Context context) {
        Wished wished = new Wished(context);
        return new ScreenQuestion(
                wished.text("name"),
                wished.text("type"),
                wished.text("born"),
                wished.text("country"),
                wished.text("imo"),
                wished.text("number_kind"),
                wished.text("number"),
                context.queryParams("list").stream()
                        .filter(key -> !key.isBlank())
                        .toList(),
                wished.text("threshold"));
    }

    /** Whether anybody is asked for. */
    public boolean isAsked() {
        return !(name + imo + number).isBlank();
    }

    /** What could not be understood, a clause each. */
    public List<String> faults() {
        List<String> faults = new ArrayList<>(asked().remarks());
        if (!number.isEmpty() && numberKind().isEmpty()) {
            faults.add("a number needs its kind, such as passport");
        }
        if (wish().isEmpty()) {
            faults.add("a threshold lies between 0 and 1, not at \"" + threshold + "\"");
        }
        return faults;
    }

    /** The party; empty where neither a name nor a number is given. */
    Optional<Subject> subject() {
        return asked().subject();
    }

    /** How the lists are to be asked; empty where the threshold is none. */
    Optional<Screener.Wish> wish() {
        if (threshold.isEmpty()) {
            return Optional.of(new Screener.Wish(Screener.Wish.THRESHOLD, LIMIT, lists));
        }
        return threshold.matches("0(\\.\\d{1,4})?|1(\\.0{1,4})?")
                ? Optional.of(new Screener.Wish(Double.parseDouble(threshold), LIMIT, lists))
                : Optional.empty();
    }

    private Asked asked() {
        Asked asked = new Asked();
        asked.name(name);
        if (!type.isEmpty()) {
            asked.type(type);
        }
        if (!born.isEmpty()) {
            asked.birth(born);
        }
        if (!country.isEmpty()) {
            asked.country(country);
        }
        if (!imo.isEmpty()) {
            asked.imo(imo);
        }
        numberKind().filter(any -> !number.isEmpty()).ifPresent(one -> asked.number(new ListedNumber(one, number, "")));
        return asked;
    }

    private Optional<ListedNumber.Kind> numberKind() {
        return Arrays.stream(ListedNumber.Kind.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(kind))
                .findFirst();
    }

    /** The kinds of numbers that can be asked for beside a hull's, by key. */
    public static List<String> numberKinds() {
        return Arrays.stream(ListedNumber.Kind.values())
                .filter(kind -> kind != ListedNumber.Kind.IMO)
                .map(ListedNumber.Kind::key)
                .toList();
    }
}
