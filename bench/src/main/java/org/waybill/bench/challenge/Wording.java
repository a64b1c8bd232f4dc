package org.waybill.bench.challenge;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waybill.bench.rows.YamlRows;
import org.waybill.bench.score.Words;

/** How the words of the challenge files are read; the table is {@code challenge.yaml}. */
final class Wording {
    private static final Wording OWN = new Wording(YamlRows.own("challenge.yaml", Table.class));

    record TypeRow(
            @JsonProperty("says") String says,
            @JsonProperty("means") List<String> means,
            @JsonProperty("agentIsActor") boolean agentIsActor,
            @JsonProperty("why") String why) {}

    record StatusRow(
            @JsonProperty("says") String says,
            @JsonProperty("modalities") List<String> modalities,
            @JsonProperty("negated") boolean negated,
            @JsonProperty("alsoTypes") @Nullable List<String> alsoTypes,
            @JsonProperty("mayBeAbsent") boolean mayBeAbsent,
            @JsonProperty("why") String why) {}

    record ModifierRow(
            @JsonProperty("says") String says,
            @JsonProperty("qualifier") String qualifier,
            @JsonProperty("cumulative") @Nullable String cumulative,
            @JsonProperty("why") String why) {}

    record NameRow(
            @JsonProperty("says") String says,
            @JsonProperty("words") String words,
            @JsonProperty("why") String why) {}

    record MoneyRow(
            @JsonProperty("currencies") String currencies,
            @JsonProperty("why") String why) {}

    private record Table(
            @JsonProperty("types") List<TypeRow> types,
            @JsonProperty("statuses") List<StatusRow> statuses,
            @JsonProperty("modifiers") List<ModifierRow> modifiers,
            @JsonProperty("names") List<NameRow> names,
            @JsonProperty("money") List<MoneyRow> money) {}

    private final Map<String, TypeRow> types;
    private final Map<String, StatusRow> statuses;
    private final Map<String, ModifierRow> modifiers;
    private final Map<String, NameRow> names;
    private final Set<String> currencies = new TreeSet<>();

    private Wording(Table table) {
        types = byName(table.types, TypeRow::says);
        statuses = byName(table.statuses, StatusRow::says);
        modifiers = byName(table.modifiers, ModifierRow::says);
        names = byName(table.names, NameRow::says);
        table.money.forEach(row -> currencies.addAll(Words.of(row.currencies)));
    }

    static Wording own() {
        return OWN;
    }

    TypeRow type(String says) {
        return row(types, says);
    }

    StatusRow status(String says) {
        return row(statuses, says);
    }

    ModifierRow modifier(String says) {
        return row(modifiers, says);
    }

    /** The types that an expected claim may be read as. */
    List<String> readings(Expected expected) {
        List<String> also = status(expected.status()).alsoTypes();
        return Stream.concat(
                        type(expected.type()).means().stream(),
                        Stream.ofNullable(also).flatMap(List::stream))
                .toList();
    }

    /** Whether the challenge annotates claims of this type at all. */
    boolean annotates(String type) {
        return types.values().stream().anyMatch(row -> row.means.contains(type));
    }

    boolean isMoney(String unit) {
        return Words.of(unit).stream().anyMatch(currencies::contains);
    }

    /** Whether a name as read is the one the challenge means. */
    boolean names(String says, String given) {
        NameRow row = names.get(says);
        return Words.share(row == null ? says : row.words, given);
    }

    private static <T> T row(Map<String, T> rows, String says) {
        T row = rows.get(says);
        if (row == null) {
            throw new IllegalArgumentException("challenge.yaml has no row for: " + says);
        }
        return row;
    }

    private static <T> Map<String, T> byName(List<T> rows, Function<T, String> name) {
        Map<String, T> map = new TreeMap<>();
        rows.forEach(row -> map.put(name.apply(row), row));
        return map;
    }
}
