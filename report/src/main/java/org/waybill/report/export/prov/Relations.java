package org.waybill.report.export.prov;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.waybill.model.Claim;
import org.waybill.model.ClaimId;
import org.waybill.model.Decision;
import org.waybill.model.Docket;
import org.waybill.model.Document;
import org.waybill.model.FiledReview;
import org.waybill.model.Link;
import org.waybill.model.Passage;
import org.waybill.report.export.roll.Roll;

/** What came of what, and by whom. */
final class Relations {
    private static final String ENTITY = "prov:entity";
    private static final String ACTIVITY = "prov:activity";
    private static final String AGENT = "prov:agent";

    private final Roll roll;
    /** By a person's claim: the review that brought it. */
    private final Map<ClaimId, FiledReview> brought = new HashMap<>();

    Relations(Roll roll) {
        this.roll = roll;
        docket().reviews().forEach(filed -> {
            if (filed.review().decision() instanceof Decision.Correct correct) {
                brought.put(correct.replacement(), filed);
            }
        });
    }

    private Docket docket() {
        return roll.outline().docket();
    }

    Stream<Member> generated() {
        return Stream.of(
                        roll.documents().stream()
                                .filter(document ->
                                        roll.trail().capture(document.sha256()).isPresent())
                                .map(one -> generated(ProvIds.document(one.sha256()), ProvIds.capture(one.sha256()))),
                        roll.claims().stream().map(claim -> generated(ProvIds.claim(roll, claim), maker(claim))),
                        roll.entries().stream().map(entry -> generated(ProvIds.entry(entry), ProvIds.CORROBORATION)))
                .flatMap(all -> all);
    }

    /** A reading, or the review in which a person put the claim. */
    private String maker(Claim claim) {
        return docket().id(claim)
                .map(brought::get)
                .map(filed -> ProvIds.review(filed.place()))
                .orElseGet(() -> ProvIds.reading(claim.passage().document()));
    }

    private static Member generated(String entity, String activity) {
        return Member.between(ENTITY, entity, ACTIVITY, activity);
    }

    Stream<Member> used() {
        return Stream.concat(
                roll.documents().stream()
                        .map(one -> used(ProvIds.reading(one.sha256()), ProvIds.document(one.sha256()))),
                docket().reviews().stream().flatMap(filed -> about(filed)
                        .map(claim -> used(ProvIds.review(filed.place()), ProvIds.claim(roll, claim)))));
    }

    private static Member used(String activity, String entity) {
        return Member.between(ACTIVITY, activity, ENTITY, entity);
    }

    /** The claims that a review names and the case still holds, those that it brought left out. */
    private Stream<Claim> about(FiledReview filed) {
        return filed.review().decision().ids().entrySet().stream()
                .filter(named ->
                        named.getKey().equals("claim") || named.getKey().equals("other"))
                .flatMap(named -> roll.claim(new ClaimId(named.getValue())).stream())
                .distinct();
    }

    Stream<Member> derived() {
        return Stream.of(
                        roll.claims().stream().map(Claim::passage).distinct().map(Relations::quoted),
                        roll.claims().stream()
                                .map(claim -> derived(ProvIds.claim(roll, claim), ProvIds.passage(claim.passage()))),
                        roll.entries().stream().flatMap(entry -> entry.claims().stream()
                                .distinct()
                                .map(claim -> derived(ProvIds.entry(entry), ProvIds.claim(roll, claim)))),
                        taken(),
                        revised())
                .flatMap(all -> all);
    }

    private static Member quoted(Passage passage) {
        return derived(ProvIds.passage(passage), ProvIds.document(passage.document()))
                .type("prov:Quotation");
    }

    /** Documents that have it from one another, where that counts. */
    private Stream<Member> taken() {
        return Stream.concat(
                        roll.source().dependence().links().stream(),
                        roll.entries().stream().flatMap(entry -> entry.corroboration().links().stream()))
                .filter(link -> link.standing() == Link.Standing.COUNTS && isInside(link))
                .distinct()
                .map(link -> derived(
                                ProvIds.document(link.document()),
                                ProvIds.document(Objects.requireNonNull(link.source())))
                        .put("wb:evidence", link.kind().key())
                        .put("wb:measure", link.measure()));
    }

    private boolean isInside(Link link) {
        return link.source() != null
                && roll.outline().holds(link.source())
                && roll.outline().holds(link.document());
    }

    private Stream<Member> revised() {
        return docket().decisions().replacements().entrySet().stream()
                .flatMap(row -> roll.claim(row.getKey()).stream().flatMap(was -> roll.claim(row.getValue()).stream()
                        .map(is -> derived(ProvIds.claim(roll, is), ProvIds.claim(roll, was))
                                .type("prov:Revision"))));
    }

    private static Member derived(String made, String from) {
        return Member.between("prov:generatedEntity", made, "prov:usedEntity", from);
    }

    Stream<Member> attributed() {
        return Stream.concat(
                roll.documents().stream()
                        .filter(document -> !document.about().publisher().isBlank())
                        .map(Relations::published),
                roll.claims().stream()
                        .map(claim -> Member.between(
                                ENTITY, ProvIds.claim(roll, claim), AGENT, ProvIds.source(roll.voice(claim)))));
    }

    private static Member published(Document document) {
        String publisher = ProvIds.source(document.about().publisher());
        return Member.between(ENTITY, ProvIds.document(document.sha256()), AGENT, publisher);
    }

    Stream<Member> associated() {
        return Stream.of(
                        roll.documents().stream().flatMap(one -> roll.trail().capture(one.sha256()).stream()
                                .map(filed -> by(ProvIds.capture(one.sha256()), ProvIds.person(filed.by())))),
                        roll.documents().stream().map(one -> by(ProvIds.reading(one.sha256()), reader(one))),
                        roll.entries().stream().limit(1).map(any -> by(ProvIds.CORROBORATION, ProvIds.WAYBILL)),
                        docket().reviews().stream()
                                .map(filed -> by(
                                        ProvIds.review(filed.place()),
                                        ProvIds.person(filed.review().reviewer()))))
                .flatMap(all -> all);
    }

    private String reader(Document document) {
        return roll.trail()
                .reading(document.sha256())
                .map(filed -> ProvIds.extractor(filed.what()))
                .orElse(ProvIds.WAYBILL);
    }

    private static Member by(String activity, String agent) {
        return Member.between(ACTIVITY, activity, AGENT, agent);
    }

    /** Claims as people left them, by the review that holds. */
    Stream<Member> influenced() {
        return roll.claims().stream().flatMap(claim -> docket().review(claim).stream()
                .map(filed -> Member.between(
                        "prov:influencee",
                        ProvIds.claim(roll, claim),
                        "prov:influencer",
                        ProvIds.review(filed.place()))));
    }
}
