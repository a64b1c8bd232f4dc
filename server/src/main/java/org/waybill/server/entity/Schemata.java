package org.waybill.server.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.waybill.model.ListedFact;
import org.waybill.model.ListedNumber;
import org.waybill.model.Listing;
import org.waybill.screening.table.TableRows;

/** The part of the FollowTheMoney model that lists and questions need, from two tables. */
public final class Schemata {
    /** The schema of whatever is not said to be anything. */
    public static final String ANYTHING = "Thing";

    private static final Schemata ALL = new Schemata();

    private final Map<String, Schema> schemata = new LinkedHashMap<>();
    private final List<Property> properties = new ArrayList<>();

    private Schemata() {
        for (List<String> row : TableRows.beside(Schemata.class, "schemata.tsv").rows()) {
            String name = row.get(0);
            schemata.put(name, new Schema(name, line(name, row.get(1)), kind(row.get(2)), row.get(3), row.get(4)));
        }
        for (List<String> row :
                TableRows.beside(Schemata.class, "properties.tsv").rows()) {
            properties.add(property(row));
        }
    }

    public static Schemata all() {
        return ALL;
    }

    public Optional<Schema> find(String name) {
        return Optional.ofNullable(schemata.get(name));
    }

    /** Those that can be asked about, in the table's order. */
    public List<Schema> screened() {
        return schemata.values().stream()
                .filter(schema -> schema.kind().isPresent())
                .toList();
    }

    public List<Property> properties() {
        return List.copyOf(properties);
    }

    /** The schema that a listing is written under. */
    public Schema of(Listing.Kind kind) {
        return Objects.requireNonNull(schemata.get(
                switch (kind) {
                    case PERSON -> "Person";
                    case ORGANISATION -> "Organization";
                    case VESSEL -> "Vessel";
                    case AIRCRAFT -> "Airplane";
                    case UNSTATED -> "LegalEntity";
                }));
    }

    /**
     * What a question of the schema means by a property.
     *
     * @return the property that the schema has; else those of that name in schemata that descend from it, since whoever
     *     does not know whether he asks about a ship may know its number; else none
     */
    public List<Property> meant(Schema schema, String name) {
        List<Property> own = properties.stream()
                .filter(property -> property.name().equals(name) && schema.isA(property.schema()))
                .toList();
        return own.isEmpty() ? below(schema, name) : own.subList(own.size() - 1, own.size());
    }

    /** Where a number of that register is written under the schema. */
    public Optional<Property> under(Schema schema, ListedNumber.Kind kind) {
        return properties.stream()
                .filter(property -> property.number().filter(kind::equals).isPresent() && schema.isA(property.schema()))
                .findFirst();
    }

    /** Where a fact of that kind is written under the schema. */
    public Optional<Property> under(Schema schema, ListedFact.Kind kind) {
        return properties.stream()
                .filter(property -> property.fact().filter(kind::equals).isPresent() && schema.isA(property.schema()))
                .findFirst();
    }

    private List<Property> below(Schema schema, String name) {
        return properties.stream()
                .filter(property -> property.name().equals(name))
                .filter(property -> find(property.schema())
                        .filter(other -> other.isA(schema.name()))
                        .isPresent())
                .toList();
    }

    private Set<String> line(String name, String parents) {
        Set<String> line = new LinkedHashSet<>(Set.of(name));
        if (!parents.equals("-")) {
            for (String parent : parents.split(" ", -1)) {
                line.addAll(find(parent)
                        .orElseThrow(() -> new IllegalStateException("schemata: " + parent + " stands below " + name))
                        .line());
            }
        }
        return line;
    }

    private static Optional<Listing.Kind> kind(String cell) {
        return named(cell).map(Listing.Kind::valueOf);
    }

    private static Property property(List<String> row) {
        return new Property(
                row.get(0),
                row.get(1),
                row.get(2),
                row.get(3),
                Property.Asks.of(row.get(4)),
                named(row.get(5)).map(ListedNumber.Kind::valueOf),
                named(row.get(6)).map(ListedFact.Kind::valueOf));
    }

    private static Optional<String> named(String cell) {
        return cell.equals("-") ? Optional.empty() : Optional.of(cell.toUpperCase(Locale.ROOT));
    }
}
