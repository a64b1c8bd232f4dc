package org.waybill.server.catalogue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.waybill.model.ListEdition;
import org.waybill.model.PartialDate;
import org.waybill.model.Sha256;
import org.waybill.server.entity.ListedEntity;
import org.waybill.server.exchange.Refused;
import org.waybill.server.exchange.Trouble;
import org.waybill.server.holding.Holdings;

/** Answers {@code GET /catalog}, {@code /healthz} and {@code /readyz}. */
public final class Catalogue {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Catalogue() {}

    /** The datasets that can be asked: every list, and all of them together. */
    public static ObjectNode of(Holdings holdings) {
        ObjectNode node = JSON.objectNode();
        Holdings.ALL.forEach(name -> node.withArray("datasets").add(collection(name, holdings)));
        for (ListEdition edition : holdings.editions()) {
            node.withArray("datasets").add(dataset(edition));
        }
        node.putArray("current");
        Holdings.ALL.forEach(node.withArray("current")::add);
        holdings.editions().forEach(edition -> node.withArray("current").add(edition.list()));
        node.putArray("outdated");
        node.put("index_stale", false);
        holdings.missing().forEach(node.withArray("missing")::add);
        return node;
    }

    public static ObjectNode alive() {
        return JSON.objectNode().put("status", "ok");
    }

    /**
     * Whether every list that should be asked can be.
     *
     * @throws Refused where none or not all can
     */
    public static ObjectNode ready(Holdings holdings) {
        needSome(holdings);
        if (!holdings.missing().isEmpty()) {
            throw new Refused(
                    Trouble.NO_LISTS, "Index not ready: not at hand: " + String.join(", ", holdings.missing()) + ".");
        }
        return alive();
    }

    /**
     * Turns a question away where no list could answer it.
     *
     * @throws Refused where no list is at hand
     */
    public static void needSome(Holdings holdings) {
        if (holdings.isEmpty()) {
            throw new Refused(Trouble.NO_LISTS, "Index not ready: no list is at hand.");
        }
    }

    private static ObjectNode collection(String name, Holdings holdings) {
        int entries =
                holdings.editions().stream().mapToInt(ListEdition::entries).sum();
        ObjectNode node = described(name, "All lists at hand", version(holdings.editions()), entries);
        node.put("load", false);
        node.put("type", "collection");
        holdings.editions().forEach(edition -> node.withArray("children").add(edition.list()));
        return node;
    }

    private static ObjectNode dataset(ListEdition edition) {
        ObjectNode node = described(edition.list(), edition.title(), version(edition), edition.entries());
        node.put("load", true);
        node.put("type", "source");
        edition.published().ifPresent(day -> node.put("last_export", day.first() + "T00:00:00"));
        node.putArray("children");
        node.set("edition", ListedEntity.edition(edition));
        return node;
    }

    private static ObjectNode described(String name, String title, String version, int entries) {
        ObjectNode node = JSON.objectNode();
        node.put("name", name);
        node.put("title", title);
        node.put("version", version);
        node.put("index_version", version);
        node.put("index_current", true);
        node.put("entity_count", entries);
        node.put("thing_count", entries);
        node.put("target_count", entries);
        node.putNull("entities_url");
        return node;
    }

    /** The list's own date and the beginning of its digest. */
    private static String version(ListEdition edition) {
        return edition.published().map(PartialDate::toString).orElse("undated").replace("-", "") + "-"
                + edition.sha256().brief();
    }

    /** The latest date of any of them, and a digest that changes with any of them. */
    private static String version(List<ListEdition> editions) {
        String latest = editions.stream()
                .flatMap(edition -> edition.published().stream())
                .max(Comparator.naturalOrder())
                .map(PartialDate::toString)
                .orElse("undated");
        String digests =
                editions.stream().map(edition -> edition.sha256().hex()).collect(Collectors.joining(" "));
        return latest.replace("-", "") + "-" + Sha256.of(digests).brief();
    }
}
