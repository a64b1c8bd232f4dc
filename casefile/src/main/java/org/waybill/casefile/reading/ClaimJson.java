package org.waybill.casefile.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.waybill.model.Attribution;
import org.waybill.model.Claim;
import org.waybill.model.ClaimType;
import org.waybill.model.Document;
import org.waybill.model.Grounds;
import org.waybill.model.Modality;
import org.waybill.model.Passage;
import org.waybill.model.Slot;
import org.waybill.model.Slots;
import org.waybill.model.Status;
import org.waybill.model.Tier;

/**
 * Claims of one document as {@code waybill-claim/1}: each an object that stands alone.
 *
 * <p>To read one back takes the document, since stored places count code points and the model counts UTF-16 units.
 */
public final class ClaimJson {
    /** What a claim's {@code format} says. */
    public static final String FORMAT = "waybill-claim/1";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Choice<ClaimType> TYPES = Choice.of(ClaimType.values(), ClaimType::key);
    private static final Choice<Modality> MODALITIES = Choice.of(Modality.values(), Modality::key);
    private static final Choice<Tier> TIERS = Choice.of(Tier.values(), Tier::name);

    private static final List<String> CLAIM = List.of(
            "attribution", "document", "format", "grounds", "passage", "rule", "slots", "status", "tier", "type");
    private static final List<String> GROUNDS = List.of("shortfalls", "word");
    private static final List<String> SLOTS = List.of("actors", "items", "period", "place", "quantity", "target");
    private static final List<String> STATUS = List.of("modality", "negated", "rule");

    private final Document document;
    private final Offsets offsets;
    private final SlotJson slots;

    public ClaimJson(Document document) {
        this(document, new Offsets(document));
    }

    ClaimJson(Document document, Offsets offsets) {
        this.document = document;
        this.offsets = offsets;
        this.slots = new SlotJson(offsets);
    }

    /**
     * The claim for the archive.
     *
     * @throws BadReading where it is not of this document, or UTF-8 cannot hold it
     */
    public ObjectNode of(Claim claim) {
        return Surrogates.refuse(unchecked(claim));
    }

    /** The claim, whose texts are still to be checked. */
    ObjectNode unchecked(Claim claim) {
        ObjectNode node = JSON.objectNode();
        node.set(
                "attribution",
                BadReading.within("attribution", () -> slots.of(claim.attribution(), ValueJson::attribution)));
        node.put("document", document.sha256().hex());
        node.put("format", FORMAT);
        node.set("grounds", BadReading.within("grounds", () -> grounds(claim.grounds())));
        node.set("passage", BadReading.within("passage", () -> offsets.passage(claim.passage())));
        node.put("rule", claim.rule());
        node.set("slots", BadReading.within("slots", () -> slots(claim.slots())));
        node.set("status", status(claim.status()));
        return node.put("tier", claim.tier().name()).put("type", claim.type().key());
    }

    /**
     * The claim out of the archive.
     *
     * @throws BadReading where the object breaks the format, or does not fit the document
     */
    public Claim read(JsonNode node) {
        return read(Member.root(node));
    }

    Claim read(Member member) {
        member.with(CLAIM).at("format").is(FORMAT);
        // Not is(), which would repeat it: all messages are alike for all documents.
        if (!member.at("document").text().equals(document.sha256().hex())) {
            throw member.at("document").bad("must be the document the claim is read with");
        }
        Passage passage = offsets.passage(member.at("passage"));
        Slot<Attribution> attribution = slots.read(member.at("attribution"), ValueJson::attribution);
        return new Claim(
                TYPES.read(member.at("type")),
                slots(member.at("slots")),
                attribution,
                status(member.at("status")),
                TIERS.read(member.at("tier")),
                member.at("rule").text(),
                passage,
                grounds(member.at("grounds")));
    }

    private ObjectNode slots(Slots all) {
        ObjectNode node = JSON.objectNode();
        node.set("actors", BadReading.within("actors", () -> slots.of(all.actors(), ValueJson::parties)));
        node.set("items", BadReading.within("items", () -> slots.of(all.items(), ValueJson::texts)));
        node.set("period", BadReading.within("period", () -> slots.of(all.period(), ValueJson::period)));
        node.set("place", BadReading.within("place", () -> slots.of(all.place(), ValueJson::texts)));
        node.set("quantity", BadReading.within("quantity", () -> slots.of(all.quantity(), ValueJson::quantity)));
        node.set("target", BadReading.within("target", () -> slots.of(all.target(), ValueJson::parties)));
        return node;
    }

    private Slots slots(Member member) {
        member.with(SLOTS);
        return new Slots(
                slots.read(member.at("actors"), ValueJson::parties),
                slots.read(member.at("target"), ValueJson::parties),
                slots.read(member.at("items"), Member::texts),
                slots.read(member.at("quantity"), ValueJson::quantity),
                slots.read(member.at("period"), ValueJson::period),
                slots.read(member.at("place"), Member::texts));
    }

    private ObjectNode grounds(Grounds grounds) {
        ObjectNode node = JSON.objectNode();
        node.set("shortfalls", ValueJson.texts(grounds.shortfalls()));
        node.set("word", offsets.pair(grounds.word()));
        return node;
    }

    private Grounds grounds(Member member) {
        member.with(GROUNDS);
        return new Grounds(
                offsets.span(member.at("word")), member.at("shortfalls").texts());
    }

    private static ObjectNode status(Status status) {
        return JSON.objectNode()
                .put("modality", status.modality().key())
                .put("negated", status.negated())
                .put("rule", status.rule());
    }

    private static Status status(Member member) {
        member.with(STATUS);
        return new Status(
                MODALITIES.read(member.at("modality")),
                member.at("negated").truth(),
                member.at("rule").text());
    }
}
