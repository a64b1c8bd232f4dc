package org.waybill.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.waybill.model.ListedNumber;
import org.waybill.model.Subject;
import org.waybill.server.sheet.Asked;
import picocli.CommandLine.Option;

/** What is known of a party besides its name. */
final class SubjectOptions {
    @Option(names = "--type", paramLabel = "TYPE", description = "person, company, vessel or aircraft.")
    private String type = "";

    @Option(
            names = "--born",
            paramLabel = "DATE",
            description = "A day (1962-03-17), a month, a year, or a span (\"1960 to 1963\").")
    private String born = "";

    @Option(
            names = "--country",
            paramLabel = "STATE",
            description = "Nationality, seat or flag, by code or English name; may be given again.")
    private List<String> countries = new ArrayList<>();

    @Option(names = "--gender", paramLabel = "WORD", description = "male or female.")
    private String gender = "";

    @Option(names = "--imo", paramLabel = "N", description = "The number of a ship's hull, seven digits.")
    private String imo = "";

    @Option(
            names = "--number",
            paramLabel = "KIND:VALUE",
            description = {
                "A registration: passport, national_id, tax, registration, lei, bic, mmsi, call_sign, crypto,",
                "company_imo, aircraft or other, a colon, and the number; may be given again."
            })
    private List<String> numbers = new ArrayList<>();

    /** The subject of that name. */
    Subject subject(String name) {
        Asked asked = new Asked();
        asked.name(name);
        given(type, asked::type);
        given(born, asked::birth);
        countries.forEach(asked::country);
        given(gender, asked::gender);
        given(imo, asked::imo);
        numbers.forEach(number -> asked.number(number(number)));
        refuse(asked.remarks());
        return asked.subject()
                .orElseThrow(() -> new UserError(
                        "WB-651", "there is neither a name nor a number to look up", "Give one, in quotes."));
    }

    /** None may stand beside a sheet, where each row says for itself. */
    boolean isEmpty() {
        return type.isEmpty()
                && born.isEmpty()
                && countries.isEmpty()
                && gender.isEmpty()
                && imo.isEmpty()
                && numbers.isEmpty();
    }

    /** A number alone can be looked up. */
    boolean hasNumber() {
        return !imo.isEmpty() || !numbers.isEmpty();
    }

    private static void given(String value, Consumer<String> taker) {
        if (!value.isBlank()) {
            taker.accept(value);
        }
    }

    private static void refuse(List<String> remarks) {
        if (!remarks.isEmpty()) {
            throw new UserError(
                    "WB-652",
                    "not understood: " + Plain.of(String.join("; ", remarks)),
                    "\"waybill screen --help\" says how each is written.");
        }
    }

    private static ListedNumber number(String text) {
        int colon = text.indexOf(':');
        String kind = colon < 0 ? "" : text.substring(0, colon).strip().toUpperCase(Locale.ROOT);
        String value = colon < 0 ? "" : text.substring(colon + 1).strip();
        boolean known = Arrays.stream(ListedNumber.Kind.values())
                .anyMatch(one -> one.name().equals(kind));
        if (!known || value.isEmpty()) {
            throw new UserError(
                    "WB-652",
                    "not understood: --number " + Plain.of(text),
                    "Write it as KIND:VALUE, such as passport:A1234567.");
        }
        return new ListedNumber(ListedNumber.Kind.valueOf(kind), value, "");
    }
}
