package org.waybill.report.export.stix;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.waybill.model.Claim;
import org.waybill.model.Document;
import org.waybill.model.Entry;
import org.waybill.model.Filed;
import org.waybill.model.FiledReview;
import org.waybill.model.Mark;
import org.waybill.model.PartialDate;
import org.waybill.model.Party;
import org.waybill.model.Sha256;
import org.waybill.report.export.roll.Roll;

/** Ids and times within one case. Only who is named has the same id in every case. */
final class Scope {
    private final Roll roll;
    private final String origin;

    Scope(Roll roll) {
        this.roll = roll;
        this.origin = roll.outline().docket().mark().map(Mark::origin).orElse("");
    }

    Roll roll() {
        return roll;
    }

    String id(String type, String... names) {
        List<String> all = new ArrayList<>(List.of(names));
        all.add(0, origin);
        return StixIds.of(type, all.toArray(String[]::new));
    }

    static String party(Party party) {
        return StixIds.of("identity", party.kind().key(), party.id());
    }

    static String publisher(String name) {
        return StixIds.of("identity", "publisher", name);
    }

    String report(Sha256 document) {
        return id("report", document.hex());
    }

    String claim(Claim claim) {
        return id("note", "claim", roll.key(claim));
    }

    String entry(Entry entry) {
        return id("grouping", entry.id());
    }

    /** When the log learned of a document; the day it was published where there is no log. */
    Instant added(Document document) {
        return roll.trail().added(document.sha256()).orElseGet(() -> published(document));
    }

    /** When a claim was read; corrected ones since the review that brought them are dated by their document too. */
    Instant read(Claim claim) {
        return roll.trail()
                .reading(claim.passage().document())
                .map(Filed::at)
                .orElseGet(() -> added(roll.document(claim)));
    }

    /** When a person last decided about a claim, or when it was read. */
    Instant touched(Claim claim) {
        return roll.outline().docket().review(claim).map(FiledReview::at).orElseGet(() -> read(claim));
    }

    Instant first(List<Claim> claims) {
        return claims.stream().map(this::read).min(Comparator.naturalOrder()).orElse(StixObject.FIRST);
    }

    /** The last that the log holds; of no case what is given. */
    Instant latest(Instant otherwise) {
        return roll.outline().docket().mark().map(Mark::at).orElse(otherwise);
    }

    /** The first moment that a document's date may mean. */
    static Instant published(Document document) {
        PartialDate date = document.about().published();
        return date == null
                ? Instant.EPOCH
                : date.first().atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
