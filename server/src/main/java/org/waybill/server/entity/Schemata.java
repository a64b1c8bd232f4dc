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

/** The part of the FollowTheMoney model that lists and questions need, from two tables. */
public final class Schemata {
    /** The schema of whatever is not said to be anything. */
    public static final String ANYTHING = "Thing";

    private static final Schemata ALL = new Schemata();

    private final Map<String, Schema> schemata = new LinkedHashMap<>();
    private final List<Property> properties = new ArrayList<>();

    private Schemata() {
        for (String[] row : Tsv.rows("schemata.tsv")) {
            schemata.put(row[0], new Schema(row[0], line(row[0], row[1]), kind(row[2]), row[3], row[4]));
        }
        for (String[] row : Tsv.rows("properties.tsv")) {
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
        return cell.equals("-") ? Optional.empty() : Optional.of(Listing.Kind.valueOf(cell.toUpperCase(Locale.ROOT)));
    }

    private static Property property(String[] row) {
        return new Property(
                row[0],
                row[1],
                row[2],
                row[3],
                Property.Asks.of(row[4]),
                row[5].equals("-")
                        ? Optional.empty()
                        : Optional.of(ListedNumber.Kind.valueOf(row[5].toUpperCase(Locale.ROOT))),
                row[6].equals("-")
                        ? Optional.empty()
                        : Optional.of(ListedFact.Kind.valueOf(row[6].toUpperCase(Locale.ROOT))));
    }
}
