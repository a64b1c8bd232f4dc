package org.waybill.screening.policy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.waybill.model.Listing;
import org.waybill.screening.table.TableRows;

/** The figures by which names are weighed, for persons, organisations and ships each. */
public final class Policy {
    private static final Map<Listing.Kind, String> COLUMNS = Map.of(
            Listing.Kind.PERSON, "person", Listing.Kind.ORGANISATION, "organisation", Listing.Kind.VESSEL, "vessel");

    private final String version;
    private final Map<Listing.Kind, Map<Rule, Double>> figures = new EnumMap<>(Listing.Kind.class);

    private Policy(String version) {
        this.version = version;
        COLUMNS.keySet().forEach(kind -> figures.put(kind, new EnumMap<>(Rule.class)));
    }

    /** The policy that ships. */
    public static Policy standard() {
        TableRows table = TableRows.beside(Policy.class, "policy.tsv");
        List<List<String>> rows = new ArrayList<>(table.rows());
        Policy policy = new Policy(rows.remove(0).get(table.column("person")));
        for (List<String> row : rows) {
            Rule rule = Rule.valueOf(row.get(table.column("id")).toUpperCase(Locale.ROOT));
            COLUMNS.forEach((kind, column) ->
                    policy.figures(kind).put(rule, Double.parseDouble(row.get(table.column(column)))));
        }
        return policy;
    }

    /** Its name, printed in every answer: {@code names-3}. */
    public String version() {
        return version;
    }

    /** The figure of a rule for a kind. */
    public double figure(Rule rule, Listing.Kind kind) {
        return figures(kind).getOrDefault(rule, 0.0);
    }

    /** Another policy that differs in one figure. */
    public Policy with(Rule rule, Listing.Kind kind, double figure) {
        Policy other = new Policy(version);
        figures.forEach((each, values) -> other.figures.put(each, new EnumMap<>(values)));
        other.figures(kind).put(rule, figure);
        return other;
    }

    private Map<Rule, Double> figures(Listing.Kind kind) {
        Listing.Kind column =
                switch (kind) {
                    case PERSON, ORGANISATION, VESSEL -> kind;
                    case AIRCRAFT -> Listing.Kind.VESSEL;
                    case UNSTATED -> Listing.Kind.ORGANISATION;
                };
        return Objects.requireNonNull(figures.get(column));
    }
}
