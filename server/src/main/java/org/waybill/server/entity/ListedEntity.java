package org.waybill.server.entity;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waybill.model.BirthDate;
import org.waybill.model.ListEdition;
import org.waybill.model.ListedFact;
import org.waybill.model.ListedName;
import org.waybill.model.ListedNumber;
import org.waybill.model.Listing;
import org.waybill.model.PartialDate;

/** A listing as an entity of the FollowTheMoney model. */
public final class ListedEntity {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Listing listing;
    private final ListEdition edition;
    private final Schema schema;
    private final Map<String, Set<String>> properties = new LinkedHashMap<>();

    private ListedEntity(Listing listing, ListEdition edition) {
        this.listing = listing;
        this.edition = edition;
        this.schema = Schemata.all().of(listing.kind());
    }

    /** The entity with its own properties only. */
    public static ObjectNode of(Listing listing, ListEdition edition) {
        return new ListedEntity(listing, edition).node();
    }

    /** The values of its properties, in the order they are written. */
    public static Map<String, List<String>> properties(Listing listing, ListEdition edition) {
        ListedEntity entity = new ListedEntity(listing, edition);
        entity.gather();
        Map<String, List<String>> values = new LinkedHashMap<>();
        entity.properties.forEach((name, set) -> values.put(name, List.copyOf(set)));
        return values;
    }

    private ObjectNode node() {
        gather();
        ObjectNode node = JSON.objectNode();
        node.put("id", EntityId.of(listing.id()));
        node.put("caption", listing.primary().text());
        node.put("schema", schema.name());
        ObjectNode values = node.putObject("properties");
        properties.forEach((name, set) -> set.forEach(values.withArray(name)::add));
        node.putArray("datasets").add(listing.id().list());
        node.putArray("referents").add(listing.id().toString());
        node.put("target", true);
        moment(node, "first_seen", listing.listedOn());
        moment(node, "last_seen", edition.published().map(PartialDate::first));
        moment(node, "last_change", listing.changedOn().or(listing::listedOn));
        return node;
    }

    private void gather() {
        listing.names().forEach(this::name);
        listing.births().forEach(this::birth);
        listing.numbers().forEach(this::number);
        listing.facts().forEach(this::fact);
        put("topics", "sanction");
        listing.listedOn().ifPresent(day -> put("createdAt", day.toString()));
        listing.changedOn().ifPresent(day -> put("modifiedAt", day.toString()));
    }

    private void name(ListedName name) {
        put(property(name), name.text());
        if (listing.kind() == Listing.Kind.PERSON && name.kind() == ListedName.Kind.PRIMARY) {
            put("lastName", name.family());
            put("firstName", name.given());
        }
    }

    private static String property(ListedName name) {
        if (name.strength() == ListedName.Strength.WEAK) {
            return "weakAlias";
        }
        return switch (name.kind()) {
            case PRIMARY -> "name";
            case ALIAS -> "alias";
            case FORMER -> "previousName";
        };
    }

    /** The model has no spans: both ends are given, as its own crawlers do. */
    private void birth(BirthDate birth) {
        put("birthDate", birth.from().toString());
        put("birthDate", birth.to().toString());
    }

    private void number(ListedNumber number) {
        String property =
                Schemata.all().under(schema, number.kind()).map(Property::name).orElse("idNumber");
        put(property, number.value());
    }

    private void fact(ListedFact fact) {
        Optional<Property> property = Schemata.all().under(schema, fact.kind());
        if (property.isPresent()) {
            put(property.get().name(), value(property.get(), fact));
        } else if (!fact.code().isEmpty() && country(fact.kind())) {
            put("country", fact.code().toLowerCase(Locale.ROOT));
        } else {
            put("notes", label(fact.kind()) + ": " + fact.value());
        }
    }

    private static String value(Property property, ListedFact fact) {
        boolean coded = property.type().equals("country") || property.type().equals("gender");
        return coded && !fact.code().isEmpty() ? fact.code().toLowerCase(Locale.ROOT) : fact.value();
    }

    private static boolean country(ListedFact.Kind kind) {
        return switch (kind) {
            case NATIONALITY, COUNTRY, FLAG -> true;
            default -> false;
        };
    }

    /** {@code FORMER_FLAG} as {@code Former flag}. */
    private static String label(ListedFact.Kind kind) {
        String words = kind.key().replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private void put(String property, String value) {
        if (!value.isBlank()) {
            properties
                    .computeIfAbsent(property, unused -> new LinkedHashSet<>())
                    .add(value);
        }
    }

    private static void moment(ObjectNode node, String field, Optional<LocalDate> day) {
        node.put(field, day.map(date -> date + "T00:00:00").orElse(null));
    }

    /** The edition that a listing was read from: what an answer was checked against. */
    public static ObjectNode edition(ListEdition edition) {
        ObjectNode node = JSON.objectNode();
        node.put("list", edition.list());
        node.put("title", edition.title());
        node.put("published", edition.published().map(PartialDate::toString).orElse(null));
        node.put("sha256", edition.sha256().hex());
        node.put("entries", edition.entries());
        return node;
    }

    /** Several editions, in the order given. */
    public static ArrayNode editions(List<ListEdition> editions) {
        ArrayNode all = JSON.arrayNode();
        editions.forEach(one -> all.add(edition(one)));
        return all;
    }
}
