package org.waybill.server.reconcile;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.waybill.server.entity.Schema;
import org.waybill.server.entity.Schemata;

/** What a reconciliation service says of itself. */
public final class Manifest {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Ids and types are names of this model. */
    private static final String MODEL = "https://followthemoney.tech/explorer/";

    private static final int BATCH = 50;
    private static final int WIDTH = 430;
    private static final int HEIGHT = 320;

    private Manifest() {}

    /**
     * The manifest of a dataset.
     *
     * @param title of the dataset
     * @param address of the service, without a slash at its end
     */
    public static ObjectNode of(String title, String address) {
        ObjectNode node = JSON.objectNode();
        node.putArray("versions").add("0.1").add("0.2");
        node.put("name", title + " (Waybill)");
        node.put("identifierSpace", MODEL);
        node.put("schemaSpace", MODEL);
        node.put("batchSize", BATCH);
        Schemata.all().screened().forEach(schema -> node.withArray("defaultTypes")
                .add(type(schema)));
        node.putObject("view").put("url", address + "/preview?id={{id}}");
        node.putObject("preview")
                .put("url", address + "/preview?id={{id}}")
                .put("width", WIDTH)
                .put("height", HEIGHT);
        ObjectNode suggest = node.putObject("suggest");
        for (String what : List.of("entity", "type", "property")) {
            ObjectNode service = suggest.putObject(what);
            service.put("service_url", address);
            service.put("service_path", "/suggest/" + what);
        }
        suggest.withObject("/entity")
                .put("flyout_service_url", address)
                .put("flyout_service_path", "/flyout/entity?id=${id}");
        node.set("extend", extend(address));
        return node;
    }

    private static ObjectNode extend(String address) {
        ObjectNode extend = JSON.objectNode();
        extend.putObject("propose_properties").put("service_url", address).put("service_path", "/extend/property");
        extend.putArray("property_settings")
                .addObject()
                .put("name", "limit")
                .put("label", "Limit")
                .put("type", "number")
                .put("default", 0)
                .put("help_text", "How many values a row gets at most; 0 for all.");
        return extend;
    }

    static ObjectNode type(Schema schema) {
        return JSON.objectNode().put("id", schema.name()).put("name", schema.plural());
    }
}
