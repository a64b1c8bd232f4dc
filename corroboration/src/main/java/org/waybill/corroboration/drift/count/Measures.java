package org.waybill.corroboration.drift.count;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.waybill.corroboration.table.Table;

/** What can be counted: the tables {@code measures.tsv} and {@code nouns.tsv}. */
public final class Measures {
    private static final Table TABLE =
            Table.bundled(Measures.class, "measures.tsv", "measure", "within", "compared", "swapped");
    private static final Map<String, String> WITHIN = TABLE.index("measure", "within", String::toString);
    private static final Set<String> COMPARED =
            new TreeSet<>(TABLE.where("compared", "yes").column("measure"));
    private static final Set<String> SWAPPED =
            new TreeSet<>(TABLE.where("swapped", "yes").column("measure"));
    private static final Map<String, String> NOUNS =
            Table.bundled(Measures.class, "nouns.tsv", "noun", "measure").index("noun", "measure", Measures::known);
    private static final Set<String> SPANS_OF_TIME = Set.of("hours", "days", "weeks", "months", "years");

    private Measures() {}

    private static String known(String measure) {
        if (!WITHIN.containsKey(measure)) {
            throw new IllegalArgumentException("nouns.tsv names the measure " + measure + ", which measures.tsv lacks");
        }
        return measure;
    }

    /** The measure of a noun in lower case, singular or plural; empty where no row has it. */
    public static Optional<String> of(String noun) {
        return Optional.ofNullable(NOUNS.get(noun))
                .or(() -> ending(noun, "s", ""))
                .or(() -> ending(noun, "es", ""))
                .or(() -> ending(noun, "ies", "y"));
    }

    private static Optional<String> ending(String noun, String plural, String singular) {
        return noun.endsWith(plural)
                ? Optional.ofNullable(NOUNS.get(noun.substring(0, noun.length() - plural.length()) + singular))
                : Optional.empty();
    }

    /** The measure of a unit in words, by its last word. */
    public static Optional<String> ofUnit(String unit) {
        return of(unit.substring(unit.lastIndexOf(' ') + 1));
    }

    /** Whether one thing can be counted as both: they are the same, or one is within the other. */
    public static boolean fit(String one, String other) {
        return isWithin(one, other) || isWithin(other, one);
    }

    private static boolean isWithin(String narrow, String wide) {
        String at = narrow;
        while (!at.isEmpty() && !at.equals(wide)) {
            at = WITHIN.getOrDefault(at, "");
        }
        return at.equals(wide);
    }

    /** Whether two different numbers of it contradict one another. */
    public static boolean isCompared(String measure) {
        return COMPARED.contains(measure);
    }

    /** Whether the same number of another measure in a second text is a sign of a slip. */
    public static boolean isSwapped(String measure) {
        return SWAPPED.contains(measure);
    }

    /** Whether it is a length of time. */
    public static boolean isTime(String measure) {
        return SPANS_OF_TIME.contains(measure);
    }
}
