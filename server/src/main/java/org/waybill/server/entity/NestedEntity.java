package org.waybill.server.entity;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.waybill.model.ListEdition;
import org.waybill.model.ListedFact;
import org.waybill.model.Listing;
import org.waybill.model.ListingId;

/** What stands beside a listing: the measure itself, and the records that it names. */
public final class NestedEntity {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private NestedEntity() {}

    /**
     * The entities beside a listing, by the property that leads to them.
     *
     * @param find a record of the lists at hand by its id
     */
    public static Map<String, ArrayNode> beside(
            Listing listing, ListEdition edition, Function<ListingId, Optional<Listing>> find) {
        Map<String, ArrayNode> beside = new LinkedHashMap<>();
        beside.put("sanctions", JSON.arrayNode().add(sanction(listing, edition)));
        ArrayNode links = JSON.arrayNode();
        for (ListedFact fact : listing.facts(ListedFact.Kind.LINKED_TO)) {
            links.add(link(listing, edition, fact, find));
        }
        if (!links.isEmpty()) {
            beside.put("unknownLinkTo", links);
        }
        return beside;
    }

    private static ObjectNode sanction(Listing listing, ListEdition edition) {
        ObjectNode node = entity(EntityId.of(listing.id()) + "-sanction", edition.title(), "Sanction", listing);
        ObjectNode properties = node.putObject("properties");
        properties.putArray("entity").add(EntityId.of(listing.id()));
        properties.putArray("authority").add(edition.title());
        properties.putArray("authorityId").add(listing.id().entry());
        facts(properties, "program", listing.facts(ListedFact.Kind.PROGRAM));
        facts(properties, "reason", listing.facts(ListedFact.Kind.LEGAL_BASIS));
        facts(properties, "provisions", listing.facts(ListedFact.Kind.MEASURE));
        listing.listedOn().ifPresent(day -> properties.putArray("listingDate").add(day.toString()));
        listing.changedOn().ifPresent(day -> properties.putArray("modifiedAt").add(day.toString()));
        return node;
    }

    /** The link may name a record that the list no longer has; then its words are all there is. */
    private static ObjectNode link(
            Listing listing, ListEdition edition, ListedFact fact, Function<ListingId, Optional<Listing>> find) {
        ObjectNode node = entity(
                EntityId.of(listing.id()) + "-link-"
                        + Integer.toHexString(fact.value().hashCode()),
                "Linked to " + fact.value(),
                "UnknownLink",
                listing);
        ObjectNode properties = node.putObject("properties");
        properties.putArray("subject").add(EntityId.of(listing.id()));
        properties.putArray("role").add("Linked to");
        target(listing, fact)
                .flatMap(find)
                .ifPresentOrElse(
                        other -> properties.putArray("object").add(ListedEntity.of(other, edition)),
                        () -> properties.putArray("summary").add(fact.value()));
        return node;
    }

    private static Optional<ListingId> target(Listing listing, ListedFact fact) {
        return fact.code().isEmpty()
                ? Optional.empty()
                : EntityId.parse(listing.id().list() + "/" + fact.code());
    }

    private static ObjectNode entity(String id, String caption, String schema, Listing owner) {
        ObjectNode node = JSON.objectNode();
        node.put("id", id);
        node.put("caption", caption);
        node.put("schema", schema);
        node.putArray("datasets").add(owner.id().list());
        node.putArray("referents");
        node.put("target", false);
        return node;
    }

    private static void facts(ObjectNode properties, String name, List<ListedFact> facts) {
        facts.forEach(fact -> properties.withArray(name).add(fact.value()));
    }
}
