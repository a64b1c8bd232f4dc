package org.waybill.pipeline;

import java.math.BigDecimal;
import java.util.List;
import org.waybill.extraction.ClaimExtractor;
import org.waybill.model.Attribution;
import org.waybill.model.Basis;
import org.waybill.model.Claim;
import org.waybill.model.ClaimType;
import org.waybill.model.Document;
import org.waybill.model.Extractor;
import org.waybill.model.Modality;
import org.waybill.model.Party;
import org.waybill.model.Qualifier;
import org.waybill.model.Quantity;
import org.waybill.model.Reading;
import org.waybill.model.Slot;
import org.waybill.model.Slots;
import org.waybill.model.Span;
import org.waybill.model.Status;
import org.waybill.model.Tier;

/** Reads one claim, always the same, out of every document. */
final class EveryDocument implements ClaimExtractor {
    @Override
    public Extractor identity() {
        return new Extractor("test", "1");
    }

    @Override
    public Reading read(Document document) {
        Span whole = new Span(0, document.text().length());
        Slots slots = new Slots(
                Slot.of(List.of(Party.state("KP")), whole, "test"),
                Slot.of(List.of(Party.state("RU")), whole, "test"),
                Slot.of(List.of("shells"), whole, "test"),
                Slot.of(Quantity.of(BigDecimal.valueOf(20), "containers", Qualifier.EXACT, Basis.TOTAL), whole, "test"),
                Slot.unstated("no time"),
                Slot.unstated("no place"));
        Claim claim = new Claim(
                ClaimType.TRANSFER,
                slots,
                Slot.of(Attribution.author(), whole, "test"),
                new Status(Modality.ASSERTED, false, "test"),
                Tier.A,
                "test@1",
                document.quote(whole));
        return new Reading(document, List.of(claim), List.of());
    }
}
