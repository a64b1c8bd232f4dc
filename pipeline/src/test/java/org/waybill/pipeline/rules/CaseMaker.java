package org.waybill.pipeline.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waybill.corroboration.Corroborated;
import org.waybill.corroboration.Ledger;
import org.waybill.model.Attribution;
import org.waybill.model.Case;
import org.waybill.model.Claim;
import org.waybill.model.Dependence;
import org.waybill.model.Docket;
import org.waybill.model.Document;
import org.waybill.model.Reading;
import org.waybill.model.Sha256;
import org.waybill.model.Slot;
import org.waybill.model.Slots;
import org.waybill.model.Span;
import org.waybill.model.Status;
import org.waybill.model.Tier;

/** Makes a labelled case into one that an assessor reads: documents, readings, entries by the ledger. */
final class CaseMaker {
    private final List<Reading> readings = new ArrayList<>();
    private final Map<Claim, Integer> numbers = new TreeMap<>(Claim.IN_TEXT_ORDER);

    CaseMaker(LabelledCase labelled) {
        labelled.documents().forEach((name, lines) -> readings.add(reading(labelled, name, lines)));
    }

    /** The case, its claims laid side by side as a user's are. */
    Case made() {
        Corroborated laid = Ledger.corroborate(readings, Docket.NONE);
        return new Case(readings, laid.entries(), List.of(), Dependence.NONE, Docket.NONE);
    }

    /** The number of a claim in the labelled case, counted from 1. */
    int number(Claim claim) {
        return numbers.getOrDefault(claim, 0);
    }

    private Reading reading(LabelledCase labelled, String name, List<ClaimLine> lines) {
        String text = String.join("\n", lines.stream().map(ClaimLine::text).toList());
        Document.About about = new Document.About("", "", "", lines.get(0).published(), "en", "text");
        Document document = new Document(name, Sha256.of(name), name + ".txt", about, text);
        List<Claim> claims = new ArrayList<>();
        int at = 0;
        for (ClaimLine line : lines) {
            Claim claim = claim(document, line, new Span(at, at + line.text().length()));
            claims.add(claim);
            numbers.put(claim, labelled.claims().indexOf(line) + 1);
            at += line.text().length() + 1;
        }
        return new Reading(document, claims, List.of());
    }

    private static Claim claim(Document document, ClaimLine line, Span span) {
        Slots slots = new Slots(
                list(line.actors(), span),
                list(line.targets(), span),
                list(line.items(), span),
                line.quantity() == null ? Slot.unstated("no figure") : Slot.of(line.quantity(), span, "case"),
                line.period() == null ? Slot.unstated("no time") : Slot.of(line.period(), span, "case"),
                list(line.place(), span));
        return new Claim(
                line.type(),
                slots,
                Slot.of(new Attribution(line.word(), List.of(), line.said()), span, "case"),
                new Status(line.modality(), line.negated(), "case"),
                Tier.A,
                "case@1",
                document.quote(span));
    }

    private static <T> Slot<List<T>> list(List<T> values, Span span) {
        return values.isEmpty() ? Slot.unstated("the case names none") : Slot.of(values, span, "case");
    }
}
