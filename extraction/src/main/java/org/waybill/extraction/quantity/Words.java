package org.waybill.extraction.quantity;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waybill.extraction.scan.Numerals;
import org.waybill.extraction.scan.Phrases;
import org.waybill.extraction.table.Table;
import org.waybill.model.Qualifier;

/** The tables of this package, read once. */
final class Words {
    /** A qualifying phrase. */
    record Bound(String phrase, Qualifier qualifier, boolean masked) {}

    /** A vague phrase and its band. */
    record Band(String phrase, BigDecimal low, BigDecimal high) {}

    /** A unit's kind and name. */
    record Unit(Kind kind, String name) {}

    static final Phrases<Bound> BEFORE = bounds("before");
    static final Phrases<Bound> AFTER = bounds("after");
    static final Phrases<Bound> NEAR = bounds("near");
    static final Phrases<Cue.Kind> CUES_BEFORE = cues("before");
    static final Phrases<Cue.Kind> CUES_AFTER = cues("after");
    static final Phrases<Cue.Kind> CUES_NEAR = cues("near");
    static final Phrases<Cue.Kind> CUES_NEARBY = cues("nearby");
    static final Phrases<Band> VAGUE = phrases("vague.tsv", Words::band);
    static final Phrases<Unit> UNITS =
            phrases("units.tsv", row -> new Unit(Kind.valueOf(upper(row.get("kind"))), row.get("unit")));
    static final Phrases<String> MONEY_BEFORE = money("after");
    static final Phrases<String> MONEY_AFTER = money("before");
    static final Phrases<BigDecimal> MULTIPLES = phrases("multiples.tsv", row -> new BigDecimal(row.get("times")));
    static final Phrases<BigDecimal> SHARES = phrases("shares.tsv", row -> new BigDecimal(row.get("percent")));
    static final Set<String> DESIGNATORS =
            rows("designators.tsv").stream().map(row -> row.get("word")).collect(Collectors.toUnmodifiableSet());

    static final Set<String> PHRASAL =
            rows("phrasal.tsv").stream().map(row -> row.get("verb")).collect(Collectors.toUnmodifiableSet());

    private static final Set<String> OPENERS = openers();

    private Words() {}

    /** Whether a figure, or a word that makes the number behind it a name, can start with this word. */
    static boolean opens(String word) {
        return !word.isEmpty() && (Character.isDigit(word.charAt(0)) || OPENERS.contains(word));
    }

    private static Set<String> openers() {
        Set<String> openers = new HashSet<>(DESIGNATORS);
        openers.addAll(Numerals.openers());
        List.of(VAGUE, MULTIPLES, SHARES, MONEY_BEFORE).forEach(phrases -> openers.addAll(phrases.firstWords()));
        return Set.copyOf(openers);
    }

    private static Phrases<Bound> bounds(String position) {
        Phrases<Bound> bounds = new Phrases<>();
        rows("qualifiers.tsv").stream()
                .filter(row -> row.get("position").equals(position))
                .forEach(row -> bounds.add(row.get("phrase"), bound(row)));
        return bounds;
    }

    private static Bound bound(Table.Row row) {
        return new Bound(
                row.get("phrase"),
                Qualifier.valueOf(upper(row.get("qualifier"))),
                row.get("mask").equals("yes"));
    }

    private static Band band(Table.Row row) {
        return new Band(row.get("phrase"), new BigDecimal(row.get("low")), new BigDecimal(row.get("high")));
    }

    private static Phrases<Cue.Kind> cues(String position) {
        Phrases<Cue.Kind> cues = new Phrases<>();
        rows("cues.tsv").stream()
                .filter(row -> row.get("position").equals(position))
                .forEach(row -> cues.add(row.get("phrase"), Cue.Kind.valueOf(upper(row.get("kind")))));
        return cues;
    }

    private static Phrases<String> money(String otherSide) {
        Phrases<String> money = new Phrases<>();
        rows("currencies.tsv").stream()
                .filter(row -> !row.get("position").equals(otherSide))
                .forEach(row -> money.add(row.get("phrase"), row.get("iso")));
        return money;
    }

    private static <T> Phrases<T> phrases(String table, Function<Table.Row, T> meaning) {
        Phrases<T> phrases = new Phrases<>();
        rows(table).forEach(row -> phrases.add(row.get("phrase"), meaning.apply(row)));
        return phrases;
    }

    private static List<Table.Row> rows(String table) {
        return Table.read(Words.class, table).rows();
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
