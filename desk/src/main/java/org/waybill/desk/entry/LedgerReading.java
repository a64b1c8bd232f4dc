package org.waybill.desk.entry;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.waybill.model.ClaimType;
import org.waybill.model.Corroboration;
import org.waybill.model.PartialDate;
import org.waybill.report.outline.Standing;

/**
 * A wish as it was read from an address, and what in the address could not be read.
 *
 * @param wish of what could be read
 * @param faults one for each value that could not
 */
public record LedgerReading(LedgerWish wish, List<Fault> faults) {
    /** The parameters that are read here. */
    public static final Set<String> PARAMETERS = Set.of(
            "q",
            "kind",
            "party",
            "dated_from",
            "dated_to",
            "standing",
            "grade",
            "rules",
            "regime",
            "origins_from",
            "origins_to",
            "conflicts",
            "unreviewed",
            "since",
            "sort",
            "direction");

    /** What entries come to under the rules, as an address names it. */
    public static final List<String> RULES = List.of("engaged", "cannot_say", "not_engaged", "none");

    private static final int LONGEST_TEXT = 200;
    private static final int MOST_ORIGINS = 1_000_000;
    private static final Pattern CODE = Pattern.compile("[0-9a-f]{1,64}");
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}");

    /**
     * A value that could not be read.
     *
     * @param parameter its name
     * @param words what it has to be, after "has to be "
     */
    public record Fault(String parameter, String words) {}

    public LedgerReading {
        faults = List.copyOf(faults);
    }

    /** Reads parameters; those not in {@link #PARAMETERS} are somebody else's. */
    public static LedgerReading of(Map<String, List<String>> parameters) {
        return new Reader(parameters).read();
    }

    /** The kinds of entry, as an address names them. */
    public static List<String> kinds() {
        return keys(ClaimType.values(), ClaimType::key);
    }

    /** The grades, as an address names them. */
    public static List<String> grades() {
        return keys(Corroboration.Grade.values(), Corroboration.Grade::key);
    }

    /** How entries are put, as an address names it. */
    public static List<String> standings() {
        return keys(Standing.values(), Standing::key);
    }

    /** What entries can be sorted by. */
    public static List<String> orders() {
        return keys(LedgerWish.Order.values(), LedgerWish.Order::key);
    }

    private static <T> List<String> keys(T[] values, Function<T, String> key) {
        return Arrays.stream(values).map(key).toList();
    }

    private static final class Reader {
        private final Map<String, List<String>> parameters;
        private final List<Fault> faults = new ArrayList<>();

        Reader(Map<String, List<String>> parameters) {
            this.parameters = parameters;
        }

        LedgerReading read() {
            LedgerWish.Order order = order();
            LedgerWish wish = new LedgerWish(
                    text(),
                    oneOf("kind", kinds()),
                    matching("party", CODE, "the code of a party, as in the address of its page"),
                    date("dated_from"),
                    date("dated_to"),
                    oneOf("standing", standings()),
                    oneOf("grade", grades()),
                    oneOf("rules", RULES),
                    matching("regime", KEY, "the key of a regime"),
                    (int) number("origins_from", 0),
                    (int) number("origins_to", -1),
                    flag("conflicts"),
                    flag("unreviewed"),
                    number("since", 0),
                    order,
                    descending(order));
            return new LedgerReading(wish, faults);
        }

        private String one(String name) {
            List<String> all = parameters.getOrDefault(name, List.of());
            if (all.size() > 1) {
                faults.add(new Fault(name, "given once"));
            }
            return all.isEmpty() ? "" : all.get(0).strip();
        }

        private String text() {
            String text = one("q");
            if (text.length() > LONGEST_TEXT) {
                faults.add(new Fault("q", "at most " + LONGEST_TEXT + " characters long"));
                return "";
            }
            return text;
        }

        private String oneOf(String name, List<String> known) {
            String value = one(name);
            if (value.isEmpty() || known.contains(value)) {
                return value;
            }
            faults.add(new Fault(name, "one of " + String.join(", ", known)));
            return "";
        }

        private String matching(String name, Pattern pattern, String words) {
            String value = one(name);
            if (value.isEmpty() || pattern.matcher(value).matches()) {
                return value;
            }
            faults.add(new Fault(name, words));
            return "";
        }

        private String date(String name) {
            String value = one(name);
            if (value.isEmpty() || isDate(value)) {
                return value;
            }
            faults.add(new Fault(name, "a day such as 2024-01-31, a month or a year"));
            return "";
        }

        private static boolean isDate(String value) {
            try {
                var unused = PartialDate.parse(value);
                return true;
            } catch (DateTimeException e) {
                return false;
            }
        }

        private long number(String name, long otherwise) {
            String value = matching(name, NUMBER, "a whole number");
            return value.isEmpty()
                    ? otherwise
                    : Math.min(Long.parseLong(value), name.equals("since") ? Long.MAX_VALUE : MOST_ORIGINS);
        }

        private boolean flag(String name) {
            return !oneOf(name, List.of("1", "0")).isEmpty() && one(name).equals("1");
        }

        private LedgerWish.Order order() {
            String key = oneOf("sort", orders());
            return key.isEmpty() ? LedgerWish.Order.DOCUMENTS : LedgerWish.Order.valueOf(key.toUpperCase(Locale.ROOT));
        }

        private boolean descending(LedgerWish.Order order) {
            String way = oneOf("direction", List.of("up", "down"));
            return way.isEmpty() ? order.downFirst() : way.equals("down");
        }
    }

    /** One sentence for each parameter that could not be read. */
    public List<String> sentences() {
        return faults.stream()
                .map(fault -> "“" + fault.parameter() + "” has to be " + fault.words() + "; it was left out.")
                .distinct()
                .toList();
    }
}
