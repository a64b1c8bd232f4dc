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

    /** The member that tells how the claim was found, and no more: the claim's id leaves it out. */
    static final String FOUND_BY = "found";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Choice<ClaimType> TYPES = Choice.of(ClaimType.values(), ClaimType::key);
    private static final Choice<Modality> MODALITIES = Choice.of(Modality.values(), Modality::key);
    private static final Choice<Tier> TIERS = Choice.of(Tier.values(), Tier::name);

    private static final List<String> CLAIM =
            List.of("attribution", "document", "format", "found", "passage", "slots", "status", "type");
    private static final List<String> FOUND = List.of("attribution", "grounds", "rule", "slots", "status", "tier");
    private static final List<String> GROUNDS = List.of("shortfalls", "word");
    private static final List<String> SLOTS = List.of("actors", "items", "period", "place", "quantity", "target");
    private static final List<String> STATUS = List.of("modality", "negated");

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
                BadReading.within("attribution", () -> slots.said(claim.attribution(), ValueJson::attribution)));
        node.put("document", document.sha256().hex());
        node.put("format", FORMAT);
        node.set(FOUND_BY, BadReading.within(FOUND_BY, () -> found(claim)));
        node.set("passage", BadReading.within("passage", () -> offsets.passage(claim.passage())));
        node.set("slots", BadReading.within("slots", () -> said(claim.slots())));
        node.putObject("status")
                .put("modality", claim.status().modality().key())
                .put("negated", claim.status().negated());
        return node.put("type", claim.type().key());
    }

    private ObjectNode said(Slots all) {
        ObjectNode node = JSON.objectNode();
        node.set("actors", BadReading.within("actors", () -> slots.said(all.actors(), ValueJson::parties)));
        node.set("items", BadReading.within("items", () -> slots.said(all.items(), ValueJson::texts)));
        node.set("period", BadReading.within("period", () -> slots.said(all.period(), ValueJson::period)));
        node.set("place", BadReading.within("place", () -> slots.said(all.place(), ValueJson::texts)));
        node.set("quantity", BadReading.within("quantity", () -> slots.said(all.quantity(), ValueJson::quantity)));
        node.set("target", BadReading.within("target", () -> slots.said(all.target(), ValueJson::parties)));
        return node;
    }

    private ObjectNode found(Claim claim) {
        ObjectNode node = JSON.objectNode();
        node.set("attribution", SlotJson.found(claim.attribution()));
        node.set("grounds", BadReading.within("grounds", () -> grounds(claim.grounds())));
        node.put("rule", claim.rule());
        node.set("slots", found(claim.slots()));
        return node.put("status", claim.status().rule())
                .put("tier", claim.tier().name());
    }

    private static ObjectNode found(Slots all) {
        ObjectNode node = JSON.objectNode();
        node.set("actors", SlotJson.found(all.actors()));
        node.set("items", SlotJson.found(all.items()));
        node.set("period", SlotJson.found(all.period()));
        node.set("place", SlotJson.found(all.place()));
        node.set("quantity", SlotJson.found(all.quantity()));
        node.set("target", SlotJson.found(all.target()));
        return node;
    }

    private ObjectNode grounds(Grounds grounds) {
        ObjectNode node = JSON.objectNode();
        node.set("shortfalls", ValueJson.texts(grounds.shortfalls()));
        node.set("word", BadReading.within("word", () -> offsets.pair(grounds.word())));
        return node;
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
        if (!member.at("document").text().equals(document.sha256().hex())) {
            throw member.at("document").bad("must be the document that the claim is read with");
        }
        Member found = member.at(FOUND_BY).with(FOUND);
        Slot<Attribution> attribution =
                slots.read(member.at("attribution"), found.at("attribution"), ValueJson::attribution);
        return new Claim(
                TYPES.read(member.at("type")),
                slots(member.at("slots").with(SLOTS), found.at("slots").with(SLOTS)),
                attribution,
                status(member.at("status").with(STATUS), found.at("status")),
                TIERS.read(found.at("tier")),
                found.at("rule").text(),
                offsets.passage(member.at("passage")),
                grounds(found.at("grounds").with(GROUNDS)));
    }

    private Slots slots(Member said, Member found) {
        return new Slots(
                slots.read(said.at("actors"), found.at("actors"), ValueJson::parties),
                slots.read(said.at("target"), found.at("target"), ValueJson::parties),
                slots.read(said.at("items"), found.at("items"), Member::texts),
                slots.read(said.at("quantity"), found.at("quantity"), ValueJson::quantity),
                slots.read(said.at("period"), found.at("period"), ValueJson::period),
                slots.read(said.at("place"), found.at("place"), Member::texts));
    }

    private Grounds grounds(Member member) {
        return new Grounds(
                offsets.span(member.at("word")), member.at("shortfalls").texts());
    }

    private static Status status(Member said, Member rule) {
        return new Status(
                MODALITIES.read(said.at("modality")), said.at("negated").truth(), rule.text());
    }
}
