package org.waybill.server.search;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.waybill.model.ListEdition;
import org.waybill.model.Listing;
import org.waybill.server.entity.EntityId;
import org.waybill.server.entity.ListedEntity;
import org.waybill.server.entity.NestedEntity;
import org.waybill.server.exchange.Parameters;
import org.waybill.server.exchange.Refused;
import org.waybill.server.exchange.Trouble;
import org.waybill.server.holding.Holdings;

/** Answers {@code GET /entities/{id}} and what lies below it. */
public final class Entities {
    private static final int PAGE = 10;
    private static final int MOST_RESULTS = 500;
    private static final int MOST_OFFSET = 9_499;

    private final Holdings holdings;
    private final Listing listing;
    private final ListEdition edition;

    private Entities(Holdings holdings, Listing listing) {
        this.holdings = holdings;
        this.listing = listing;
        this.edition = holdings.edition(listing.id().list()).orElseThrow();
    }

    /**
     * The listing of an id.
     *
     * @throws Refused where no list at hand has it
     */
    public static Entities of(Holdings holdings, String id) {
        return EntityId.parse(id)
                .flatMap(holdings::find)
                .map(listing -> new Entities(holdings, listing))
                .orElseThrow(() -> new Refused(Trouble.NO_ENTITY, "No such entity!"));
    }

    /** The entity, with what stands beside it unless that is not wanted. */
    public ObjectNode entity(Map<String, List<String>> given) {
        Parameters parameters = new Parameters(given);
        boolean nested = parameters.yes("nested", true);
        parameters.check();
        ObjectNode node = ListedEntity.of(listing, edition);
        if (nested) {
            ObjectNode properties = (ObjectNode) node.path("properties");
            beside().forEach(properties::set);
        }
        node.set("edition", ListedEntity.edition(edition));
        node.put("version", listing.version().hex());
        return node;
    }

    /** The entity, and what stands beside it page by page. */
    public ObjectNode adjacent(Map<String, List<String>> given) {
        Page page = Page.of(given);
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.set("entity", ListedEntity.of(listing, edition));
        ObjectNode adjacent = node.putObject("adjacent");
        beside().forEach((property, all) -> adjacent.set(property, page.of(all)));
        return node;
    }

    /** What stands beside it under one property. */
    public ObjectNode adjacent(String property, Map<String, List<String>> given) {
        ArrayNode all = beside().get(property);
        if (all == null) {
            throw new Refused(Trouble.NO_ENTITY, "No such property!");
        }
        return Page.of(given).of(all);
    }

    private Map<String, ArrayNode> beside() {
        return NestedEntity.beside(listing, edition, holdings::find);
    }

    /** A part of many. */
    private record Page(int limit, int offset) {
        static Page of(Map<String, List<String>> given) {
            Parameters parameters = new Parameters(given);
            Page page =
                    new Page(parameters.whole("limit", PAGE, MOST_RESULTS), parameters.whole("offset", 0, MOST_OFFSET));
            parameters.check();
            return page;
        }

        ObjectNode of(ArrayNode all) {
            ObjectNode node = JsonNodeFactory.instance.objectNode();
            node.put("limit", limit).put("offset", offset);
            node.putObject("total").put("value", all.size()).put("relation", "eq");
            ArrayNode results = node.putArray("results");
            for (int at = offset; at < Math.min(all.size(), offset + limit); at++) {
                results.add(all.get(at));
            }
            return node;
        }
    }
}
