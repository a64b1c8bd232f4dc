package org.waybill.report.export.stix;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waybill.model.Claim;
import org.waybill.model.CodePoints;
import org.waybill.model.Decision;
import org.waybill.model.Document;
import org.waybill.model.FiledReview;
import org.waybill.model.Sha256;
import org.waybill.report.export.roll.Roll;
import org.waybill.report.outline.ReviewLog;
import org.waybill.report.outline.Standing;

/** Each claim as a note in its source's own words, and what people made of claims as opinions. */
final class ClaimNotes {
    private final Scope scope;
    private final Roll roll;
    private final Map<Sha256, CodePoints> points = new HashMap<>();

    ClaimNotes(Scope scope) {
        this.scope = scope;
        this.roll = scope.roll();
    }

    Stream<StixObject> all() {
        Stream<StixObject> opinions = new ReviewLog(roll.outline().docket().reviews())
                .holding().stream().flatMap(this::opinion);
        return Stream.concat(roll.claims().stream().map(this::note), opinions);
    }

    private StixObject note(Claim claim) {
        return StixObject.of(scope.claim(claim), scope.read(claim), scope.touched(claim))
                .put("abstract", Roll.statement(claim))
                .put("content", claim.passage().text())
                .put("authors", List.of(roll.voice(claim)))
                .put("object_refs", parties(claim))
                .put("labels", labels(claim))
                .refer(References.named("waybill-claim", roll.key(claim)).put("description", place(claim)))
                .refer(References.of(roll.document(claim)));
    }

    /** A note is about something: about nobody named, it is about nothing but itself being read. */
    private static List<String> parties(Claim claim) {
        List<String> named = Roll.parties(claim).map(Scope::party).distinct().toList();
        return named.isEmpty() ? List.of(StixObject.MAKER) : named;
    }

    private List<String> labels(Claim claim) {
        return List.of(
                "claim",
                "type:" + claim.type().key(),
                "modality:" + claim.status().modality().key(),
                "standing:" + Standing.of(claim).key(),
                "tier:" + claim.tier().name(),
                "review:" + roll.state(claim).key());
    }

    private String place(Claim claim) {
        Document document = roll.document(claim);
        int[] ends = points.computeIfAbsent(document.sha256(), any -> CodePoints.of(document.text()))
                .ends(claim.passage().span());
        return "Characters " + ends[0] + " to " + ends[1] + " of the text";
    }

    private Stream<StixObject> opinion(FiledReview filed) {
        Decision decision = filed.review().decision();
        if (decision instanceof Decision.Confirm confirm) {
            return roll.claim(confirm.claim()).stream().map(claim -> opinion(filed, claim, "agree"));
        }
        if (decision instanceof Decision.Reject reject) {
            return roll.claim(reject.claim()).stream().map(claim -> opinion(filed, claim, "disagree"));
        }
        return decision instanceof Decision.Correct correct
                ? roll.claim(correct.claim()).stream().map(claim -> opinion(filed, claim, "disagree"))
                : Stream.empty();
    }

    private StixObject opinion(FiledReview filed, Claim claim, String opinion) {
        return StixObject.of(scope.id("opinion", Long.toString(filed.place())), filed.at(), filed.at())
                .put("explanation", filed.review().reason())
                .put("authors", List.of(filed.review().reviewer()))
                .put("opinion", opinion)
                .put("object_refs", List.of(scope.claim(claim)))
                .put("labels", List.of("decision:" + filed.review().decision().key()));
    }
}
