package org.waybill.casefile.contract;

import java.math.BigDecimal;
import java.util.List;
import org.waybill.model.Attribution;
import org.waybill.model.Basis;
import org.waybill.model.Claim;
import org.waybill.model.ClaimType;
import org.waybill.model.Document;
import org.waybill.model.Grounds;
import org.waybill.model.Modality;
import org.waybill.model.Party;
import org.waybill.model.Qualifier;
import org.waybill.model.Quantity;
import org.waybill.model.Slot;
import org.waybill.model.Slots;
import org.waybill.model.Span;
import org.waybill.model.Status;
import org.waybill.model.Tier;

/** Who sent what to whom: a sentence of a made-up report, and the claim that is read in it. */
record Shipment(String from, String to, String item, int crates) {

    static Shipment of(String from, String to, String item, int crates) {
        return new Shipment(from, to, item, crates);
    }

    String sentence() {
        return from + " sent " + crates + " crates of " + item + " to " + to + ".";
    }

    Claim in(Document document) {
        return in(document, sentence());
    }

    /** The claim this is, read in a sentence that may say something else. */
    Claim in(Document document, String sentence) {
        int start = document.text().indexOf(sentence);
        Span span = new Span(start, start + sentence.length());
        Slots slots = new Slots(
                Slot.of(List.of(Party.state(from)), span, "send/by"),
                Slot.of(List.of(Party.state(to)), span, "send/to"),
                Slot.of(List.of(item), span, "send/what"),
                Slot.of(
                        Quantity.of(new BigDecimal(crates), "crates", Qualifier.EXACT, Basis.TOTAL),
                        span,
                        "quantity:digits"),
                Slot.unstated("no time"),
                Slot.unstated("no place"));
        return new Claim(
                ClaimType.TRANSFER,
                slots,
                Slot.of(Attribution.author(), span, "author"),
                new Status(Modality.ASSERTED, false, "plain statement"),
                Tier.A,
                "send@1",
                document.quote(span),
                new Grounds(new Span(start, start + from.length()), List.of()));
    }
}
