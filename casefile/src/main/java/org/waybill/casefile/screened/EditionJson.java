package org.waybill.casefile.screened;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Optional;
import org.waybill.model.ListEdition;
import org.waybill.model.PartialDate;
import org.waybill.model.Sha256;

/** Editions of lists as JSON. */
public final class EditionJson {
    private EditionJson() {}

    public static ArrayNode of(List<ListEdition> editions) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        editions.forEach(edition -> all.addObject()
                .put("entries", edition.entries())
                .put("list", edition.list())
                .put("published", edition.published().map(PartialDate::toString).orElse(""))
                .put("sha256", edition.sha256().hex())
                .put("title", Texts.whole(edition.title())));
        return all;
    }

    /** What {@link #of} wrote. */
    public static List<ListEdition> read(JsonNode array) {
        return ScreeningJson.all(array, EditionJson::edition);
    }

    private static ListEdition edition(JsonNode node) {
        return new ListEdition(
                Texts.of(node, "list"),
                Texts.of(node, "title"),
                Optional.of(Texts.of(node, "published"))
                        .filter(day -> !day.isEmpty())
                        .map(PartialDate::parse),
                new Sha256(Texts.of(node, "sha256")),
                node.path("entries").intValue());
    }
}
