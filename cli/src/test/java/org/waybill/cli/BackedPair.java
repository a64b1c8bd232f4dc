package org.waybill.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waybill.corroboration.Ledger;
import org.waybill.model.Attribution;
import org.waybill.model.Basis;
import org.waybill.model.BestFigure;
import org.waybill.model.Body;
import org.waybill.model.Case;
import org.waybill.model.Caution;
import org.waybill.model.Claim;
import org.waybill.model.ClaimType;
import org.waybill.model.Corroboration;
import org.waybill.model.Dependence;
import org.waybill.model.Docket;
import org.waybill.model.Document;
import org.waybill.model.Entry;
import org.waybill.model.Finding;
import org.waybill.model.Link;
import org.waybill.model.Modality;
import org.waybill.model.Origin;
import org.waybill.model.OriginCount;
import org.waybill.model.PartialDate;
import org.waybill.model.Party;
import org.waybill.model.Passage;
import org.waybill.model.Qualifier;
import org.waybill.model.Quantity;
import org.waybill.model.Reading;
import org.waybill.model.Remark;
import org.waybill.model.Sha256;
import org.waybill.model.Slot;
import org.waybill.model.Slots;
import org.waybill.model.Span;
import org.waybill.model.Status;
import org.waybill.model.Suspicion;
import org.waybill.model.Suspicion.Agreement;
import org.waybill.model.Suspicion.Order;
import org.waybill.model.Suspicion.Taker;
import org.waybill.model.Tier;

/** Two made-up papers with one figure, the second of which has it from the first and dropped "more than". */
final class BackedPair {
    static final Body NAVY = new Body("xx-navy", "Navy staff", Body.Kind.MILITARY, "");

    final Document wire = document("a", "Harbour Wire", "2024-03-01", "Navy staff counted more than 300 containers.");
    final Document post = document("b", "Quay Post", "2024-03-03", "300 containers went over, Harbour Wire reported.");
    final Claim first = claim(wire, Qualifier.MORE_THAN);
    final Claim second = claim(post, Qualifier.EXACT);

    /** As the papers were named: the later one first. */
    List<Reading> read() {
        return List.of(new Reading(post, List.of(second), List.of()), new Reading(wire, List.of(first), List.of()));
    }

    Case made() {
        List<Reading> readings = List.of(read().get(1), read().get(0));
        Entry bare = Ledger.entries(readings).get(0);
        Entry backed = new Entry(bare.id(), bare.matter(), bare.claims(), bare.figures(), backing());
        Caution caution = new Caution(
                post.sha256(),
                Caution.Kind.QUALIFIER_LOST,
                "“More than 300” became “300”.",
                List.of(quote(post, "300 containers"), quote(wire, "more than 300")));
        return new Case(readings, List.of(backed), List.of(), dependence(caution), Docket.NONE);
    }

    private Dependence dependence(Caution caution) {
        Suspicion suspicion = new Suspicion(
                NAVY,
                new Body("quay-post", "Quay Post", Body.Kind.NEWSPAPER, ""),
                20,
                9,
                BigDecimal.ONE,
                new BigDecimal("0.001"),
                new Order(0, 1, Taker.UNDECIDED),
                "They agree on 1 of 9 figures.",
                List.of(new Agreement(Agreement.Kind.ACCOUNT, first, second)));
        return new Dependence("", List.of(), List.of(caution), List.of(suspicion));
    }

    private Corroboration backing() {
        Finding finding = new Finding(
                PartialDate.parse("2024-02-29"),
                first.slots().quantity().value().orElseThrow(),
                null,
                Origin.Counts.CERTAIN,
                List.of(first, second));
        Origin origin = new Origin(
                NAVY,
                Origin.Side.PARTY,
                Origin.Hand.FIRST,
                Set.of(Origin.Evidence.OBSERVATION),
                Origin.Counts.CERTAIN,
                "It counted for itself.",
                List.of(finding));
        Link link = new Link(
                Link.Kind.SAID_SO,
                post.sha256(),
                wire.sha256(),
                NAVY,
                List.of(quote(post, "Harbour Wire reported")),
                "",
                Link.Standing.COUNTS);
        Link suspicion = new Link(
                Link.Kind.SHARED_FIGURE,
                wire.sha256(),
                post.sha256(),
                null,
                List.of(),
                "300 containers, 2 days later",
                Link.Standing.SUSPECTED);
        return new Corroboration(
                new OriginCount(1, 2),
                new OriginCount(1, 1),
                Corroboration.Grade.SINGLE_ORIGIN,
                "One body counted.",
                List.of(origin),
                List.of(link, suspicion),
                List.of(new Remark(Remark.Kind.DRIFT, "A qualifier was lost.", List.of(second, first))),
                List.of(figure("waybill", "300", null, false), figure("acled", null, "300", true)));
    }

    private BestFigure figure(String profile, @Nullable String low, @Nullable String high, boolean bracketed) {
        return new BestFigure(
                profile,
                "containers",
                low == null ? null : new BigDecimal(low),
                new BigDecimal("300"),
                high == null ? null : new BigDecimal(high),
                bracketed,
                "The only one.",
                List.of(first));
    }

    private static Document document(String id, String publisher, String published, String text) {
        return new Document(
                id,
                Sha256.of(text),
                id + ".txt",
                new Document.About("", publisher, "", PartialDate.parse(published), "en", "text"),
                text);
    }

    private static Passage quote(Document document, String words) {
        int start = document.text().indexOf(words);
        return document.quote(new Span(start, start + words.length()));
    }

    private static Claim claim(Document document, Qualifier qualifier) {
        Span span = new Span(0, document.text().length());
        Quantity count = Quantity.of(new BigDecimal("300"), "containers", qualifier, Basis.TOTAL);
        Slots slots = new Slots(
                Slot.of(List.of(Party.state("KP")), span, "test"),
                Slot.of(List.of(Party.state("RU")), span, "test"),
                Slot.of(List.of("containers"), span, "test"),
                Slot.of(count, span, "test"),
                Slot.unstated("no time"),
                Slot.unstated("no place"));
        return new Claim(
                ClaimType.TRANSFER,
                slots,
                Slot.of(new Attribution("Navy staff", List.of()), span, "test"),
                new Status(Modality.ASSERTED, false, "test"),
                Tier.A,
                "test@1",
                document.quote(span));
    }
}
