package org.waybill.screening.evidence;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.waybill.model.ImoDigits;
import org.waybill.model.ListedNumber;
import org.waybill.model.ListedNumber.Kind;
import org.waybill.screening.policy.Rule;

/**
 * Registrations side by side, each register by itself.
 *
 * <p>The number of a company by the IMO has the form of a hull's and is never compared with one.
 */
final class Numbers {
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]");

    /** Each is given once and never again. */
    private static final Set<Kind> ONCE =
            EnumSet.of(Kind.IMO, Kind.COMPANY_IMO, Kind.LEI, Kind.CRYPTO, Kind.BIC, Kind.AIRCRAFT);

    private static final Set<Kind> FREE = EnumSet.of(Kind.CALL_SIGN, Kind.OTHER);

    /** Whoever has another one is another. */
    private static final Set<Kind> FOR_LIFE = EnumSet.of(Kind.IMO, Kind.COMPANY_IMO, Kind.LEI);

    private static final Set<Kind> MAY_CHANGE = EnumSet.of(Kind.MMSI, Kind.CALL_SIGN, Kind.REGISTRATION);

    private final Findings findings;

    private Numbers(Findings findings) {
        this.findings = findings;
    }

    static void compare(List<ListedNumber> asked, List<ListedNumber> listed, Findings findings) {
        Numbers numbers = new Numbers(findings);
        for (Kind kind : Kind.values()) {
            numbers.compare(kind, of(kind, asked), of(kind, listed));
        }
    }

    private static List<ListedNumber> of(Kind kind, List<ListedNumber> numbers) {
        return numbers.stream().filter(number -> number.kind() == kind).toList();
    }

    private void compare(Kind kind, List<ListedNumber> asked, List<ListedNumber> listed) {
        List<ListedNumber> sound =
                asked.stream().filter(number -> readable(kind, number.value())).toList();
        if (sound.size() < asked.size()) {
            findings.add(
                    Rule.NUMBER_UNREADABLE, shown(asked), shown(listed), "the check digit of its IMO number is wrong");
        }
        for (ListedNumber one : sound) {
            for (ListedNumber other : listed) {
                if (same(one, other)) {
                    agree(kind, one, other);
                    return;
                }
            }
        }
        if (!sound.isEmpty() && !listed.isEmpty()) {
            differ(kind, sound, listed);
        }
    }

    private static boolean same(ListedNumber one, ListedNumber other) {
        boolean places = one.country().isEmpty()
                || other.country().isEmpty()
                || one.country().equals(other.country())
                || ONCE.contains(one.kind());
        return places && plain(one.value()).equals(plain(other.value()));
    }

    private static String plain(String number) {
        String plain = SIGNS.matcher(number).replaceAll("").toUpperCase(Locale.ROOT);
        return plain.startsWith("IMO") ? plain.substring(3) : plain;
    }

    /** Of hulls the check digit must be right. */
    private static boolean readable(Kind kind, String value) {
        return kind != Kind.IMO || ImoDigits.fit(plain(value));
    }

    private void agree(Kind kind, ListedNumber one, ListedNumber other) {
        String reason = "the same " + name(kind) + ", " + other.value();
        if (FREE.contains(kind)) {
            findings.add(Rule.NUMBER_HINTS, one.value(), other.value(), reason);
        } else {
            findings.lift(
                    ONCE.contains(kind) ? Rule.NUMBER_DECIDES : Rule.NUMBER_SUPPORTS,
                    one.value(),
                    other.value(),
                    reason);
        }
    }

    private void differ(Kind kind, List<ListedNumber> asked, List<ListedNumber> listed) {
        String reason = "another " + name(kind) + ", " + shown(asked) + " and " + shown(listed);
        if (FOR_LIFE.contains(kind)) {
            findings.add(Rule.NUMBER_CONTRADICTS, shown(asked), shown(listed), reason);
        } else if (MAY_CHANGE.contains(kind)) {
            findings.add(Rule.NUMBER_WEAKENS, shown(asked), shown(listed), reason);
        }
    }

    private static String shown(List<ListedNumber> numbers) {
        return String.join(", ", numbers.stream().map(ListedNumber::value).toList());
    }

    private static String name(Kind kind) {
        return switch (kind) {
            case IMO -> "IMO number";
            case COMPANY_IMO -> "IMO company number";
            case MMSI, LEI, BIC -> kind.name();
            case CALL_SIGN -> "call sign";
            case PASSPORT -> "passport number";
            case NATIONAL_ID -> "identity number";
            case TAX -> "tax number";
            case REGISTRATION -> "registration number";
            case CRYPTO -> "address of a crypto account";
            case AIRCRAFT -> "aircraft registration";
            case OTHER -> "number";
        };
    }
}
