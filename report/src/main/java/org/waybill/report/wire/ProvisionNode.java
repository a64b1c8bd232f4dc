package org.waybill.report.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.waybill.model.InForce;
import org.waybill.model.Provision;
import org.waybill.report.words.WellFormed;

/** Writes provisions in the form that {@code docs/formats/report-json.md} promises. */
public final class ProvisionNode {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ProvisionNode() {}

    /** All that a pack says of a provision, its duties apart. */
    public static ObjectNode of(Provision provision) {
        ObjectNode node = JSON.objectNode()
                .put("id", WellFormed.text(provision.id()))
                .put("regime", WellFormed.text(provision.regime()))
                .put("instrument", WellFormed.text(provision.instrument()))
                .put("paragraph", WellFormed.text(provision.paragraph()))
                .put("citation", WellFormed.text(provision.citation()))
                .put("certainty", provision.certainty().words())
                .put("title", WellFormed.text(provision.title()))
                .put("adopted", provision.adopted().toString());
        ArrayNode times = node.putArray("in_force");
        provision.inForce().forEach(time -> times.add(time(time)));
        node.put("bound", WellFormed.text(provision.bound()));
        node.set("conduct", Texts.of(provision.conduct()));
        node.put("direction", provision.direction().key())
                .put("force", provision.force().key());
        node.put("items", WellFormed.text(provision.items()))
                .put("rule", WellFormed.text(provision.rule()))
                .put("exemptions", WellFormed.text(provision.exemptions()));
        node.set("amends", Texts.of(provision.amends()));
        node.set("amended_by", Texts.of(provision.amendedBy()));
        node.set("sources", Texts.of(provision.sources()));
        return node.put("notes", WellFormed.text(provision.notes()));
    }

    private static ObjectNode time(InForce time) {
        return JSON.objectNode()
                .put("from", time.from().toString())
                .put("to", time.to() == null ? null : time.to().toString())
                .put("contested", WellFormed.text(time.contested()))
                .put("check", WellFormed.text(time.check()));
    }
}
