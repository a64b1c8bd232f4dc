package org.waybill.desk.entry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waybill.model.Attribution;
import org.waybill.model.Basis;
import org.waybill.model.Body;
import org.waybill.model.Case;
import org.waybill.model.Claim;
import org.waybill.model.ClaimType;
import org.waybill.model.Corroboration;
import org.waybill.model.Document;
import org.waybill.model.Entry;
import org.waybill.model.Finding;
import org.waybill.model.Modality;
import org.waybill.model.Origin;
import org.waybill.model.OriginCount;
import org.waybill.model.PartialDate;
import org.waybill.model.Party;
import org.waybill.model.Qualifier;
import org.waybill.model.Quantity;
import org.waybill.model.Reading;
import org.waybill.model.Remark;
import org.waybill.model.Series;
import org.waybill.model.Sha256;
import org.waybill.model.Slot;
import org.waybill.model.Slots;
import org.waybill.model.Span;
import org.waybill.model.Status;
import org.waybill.model.Tier;

/** One entry about containers, told by whoever the test says. */
final class ToldCase {
    private final Map<Body, List<Claim>> found = new LinkedHashMap<>();
    private final Map<Body, Origin.Counts> counts = new LinkedHashMap<>();
    private final List<Reading> readings = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    /** A document in which somebody gives a number; negative for a denial of it. */
    ToldCase tells(String who, Origin.Counts weight, @Nullable String published, long containers) {
        Claim claim = claim(who, published, containers);
        Body body = new Body(who, who, Body.Kind.GOVERNMENT, "");
        counts.put(body, weight);
        found.computeIfAbsent(body, any -> new ArrayList<>()).add(claim);
        return this;
    }

    /** The last two do not fit together. */
    ToldCase inConflict() {
        remarks.add(new Remark(
                Remark.Kind.CONFLICT, "these do not fit together", claims.subList(claims.size() - 2, claims.size())));
        return this;
    }

    private Claim claim(String who, @Nullable String published, long containers) {
        String text = who + " said that " + Math.abs(containers) + " containers were sent, no. " + readings.size();
        Document document = new Document(
                "d" + readings.size(),
                Sha256.of(text),
                "file",
                new Document.About(
                        "",
                        "Paper " + readings.size(),
                        "",
                        published == null ? null : PartialDate.parse(published),
                        "en",
                        "text"),
                text);
        Span all = new Span(0, text.length());
        Claim claim = new Claim(
                ClaimType.TRANSFER,
                new Slots(
                        Slot.of(List.of(Party.state("KP")), all, "test"),
                        Slot.of(List.of(Party.state("RU")), all, "test"),
                        Slot.of(List.of("munitions"), all, "test"),
                        Slot.of(
                                Quantity.of(
                                        BigDecimal.valueOf(Math.abs(containers)),
                                        "containers",
                                        Qualifier.MORE_THAN,
                                        Basis.TOTAL),
                                all,
                                "test"),
                        Slot.unstated("no time"),
                        Slot.unstated("no place")),
                Slot.of(new Attribution(who, List.of()), new Span(0, who.length()), "test"),
                new Status(containers < 0 ? Modality.DENIED : Modality.ASSERTED, false, "test"),
                Tier.A,
                "supply@1",
                document.quote(all));
        readings.add(new Reading(document, List.of(claim), List.of()));
        claims.add(claim);
        return claim;
    }

    Case made() {
        return new Case(readings, List.of(entry()), List.of());
    }

    private Entry entry() {
        List<Origin> roots = found.keySet().stream().map(this::origin).toList();
        int certain = count(Origin.Counts.CERTAIN);
        return new Entry(
                "e1",
                new Entry.Matter(ClaimType.TRANSFER, List.of("KP"), List.of("RU"), "munitions"),
                claims,
                found.entrySet().stream()
                        .map(row -> new Series(row.getKey().name(), "containers", row.getValue()))
                        .toList(),
                new Corroboration(
                        new OriginCount(certain, certain + count(Origin.Counts.POSSIBLE)),
                        new OriginCount(certain, certain),
                        Corroboration.Grade.SINGLE_ORIGIN,
                        "one body says so.",
                        roots,
                        List.of(),
                        remarks,
                        List.of()));
    }

    private int count(Origin.Counts weight) {
        return (int) counts.values().stream().filter(weight::equals).count();
    }

    private Origin origin(Body body) {
        Origin.Counts weight = counts.getOrDefault(body, Origin.Counts.NOT);
        return new Origin(
                body,
                Origin.Side.NO_PARTY,
                Origin.Hand.NOT_TOLD,
                Set.of(),
                weight,
                "because",
                found.getOrDefault(body, List.of()).stream()
                        .map(claim -> finding(claim, weight))
                        .toList());
    }

    private Finding finding(Claim claim, Origin.Counts weight) {
        PartialDate said = readings.stream()
                .map(Reading::document)
                .filter(document -> document.sha256().equals(claim.passage().document()))
                .findFirst()
                .map(document -> document.about().published())
                .orElse(null);
        return new Finding(said, claim.slots().quantity().value().orElseThrow(), null, weight, List.of(claim));
    }
}
