package org.waybill.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waybill.model.Case;
import org.waybill.model.Claim;
import org.waybill.model.ClaimId;
import org.waybill.model.Correction;
import org.waybill.model.Decision;
import org.waybill.model.Decisions;
import org.waybill.model.Dependence;
import org.waybill.model.Docket;
import org.waybill.model.Entry;
import org.waybill.model.Filed;
import org.waybill.model.FiledReview;
import org.waybill.model.Mark;
import org.waybill.model.PartialDate;
import org.waybill.model.Reading;
import org.waybill.model.Reply;
import org.waybill.model.Review;
import org.waybill.model.Series;
import org.waybill.model.Sha256;

/** The sample as a case that analysts worked on: every kind of review, two replies, a correction, a log. */
final class ReviewedCase {
    static final String ANALYST = "A. Analyst";
    static final String EDITOR = "E. Editor";

    private static final String LONG = """
            The Ministry has taken note of the report.

            It rejects the figures in it, which rest on pictures that anybody could have made, and on the word of \
            officials who are not named. Trade with neighbouring states is carried on within the law and at the wish of \
            both peoples. The Ministry asks that this answer be printed whole.

            Annex: https://mfa.example/en/press/2024/11/%s/statement
            """.formatted("0123456789abcdef".repeat(12));

    private final Case bare = SampleCase.whole();
    private final Map<Claim, ClaimId> ids = new LinkedHashMap<>();
    private final List<FiledReview> reviews = new ArrayList<>();
    private final List<Filed<Reply>> replies = new ArrayList<>();
    private final List<Filed<Correction>> corrections = new ArrayList<>();

    ReviewedCase() {
        bare.readings().stream()
                .flatMap(reading -> reading.claims().stream())
                .forEach(claim -> ids.put(
                        claim, new ClaimId(Sha256.of("claim " + ids.size()).hex())));
    }

    /** The claim at a place of an entry, both counted from 0. */
    ClaimId claim(int entry, int at) {
        return id(bare.entries().get(entry).claims().get(at));
    }

    ClaimId id(Claim claim) {
        return Optional.ofNullable(ids.get(claim)).orElseThrow();
    }

    Sha256 document(int at) {
        return bare.readings().get(at).document().sha256();
    }

    ReviewedCase file(String reviewer, String reason, Decision decision) {
        int place = 20 + reviews.size();
        reviews.add(new FiledReview(place, at(place), new Review(decision, reviewer, reason)));
        return this;
    }

    ReviewedCase reply(String party, String text, String received, ClaimId... claims) {
        long place = 40L + replies.size();
        Reply reply = new Reply(party, text, PartialDate.parse(received), List.of(claims));
        replies.add(new Filed<>(place, at(place), EDITOR, reply));
        return this;
    }

    ReviewedCase correction(String was, String is, String reason, ClaimId... claims) {
        long place = 50L + corrections.size();
        corrections.add(new Filed<>(place, at(place), EDITOR, new Correction(was, is, reason, List.of(claims))));
        return this;
    }

    /** As the case would be handed to a report: entries without what reviews set aside. */
    Case write() {
        Docket docket = new Docket(
                ids,
                Decisions.of(reviews),
                reviews,
                replies,
                corrections,
                Map.of(),
                Optional.of(new Mark(
                        "waybill.example/case/5f1d",
                        "Shells for the winter",
                        1234,
                        "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=",
                        Instant.parse("2024-11-02T16:20:05Z"))));
        List<Entry> entries = bare.entries().stream()
                .map(entry -> counted(entry, docket))
                .filter(entry -> !entry.claims().isEmpty())
                .toList();
        return new Case(bare.readings(), entries, bare.gaps(), Dependence.NONE, docket);
    }

    private static Entry counted(Entry entry, Docket docket) {
        List<Series> figures = entry.figures().stream()
                .filter(series -> !counted(series.points(), docket).isEmpty())
                .map(series -> new Series(series.speaker(), series.unit(), counted(series.points(), docket)))
                .toList();
        return new Entry(entry.id(), entry.matter(), counted(entry.claims(), docket), figures, entry.corroboration());
    }

    private static List<Claim> counted(List<Claim> claims, Docket docket) {
        return claims.stream().filter(claim -> docket.state(claim).counts()).toList();
    }

    private static Instant at(long place) {
        return Instant.parse("2024-11-01T09:00:00Z").plusSeconds(60 * place);
    }

    List<Reading> readings() {
        return bare.readings();
    }

    /** Everything at once. */
    static Case whole() {
        ReviewedCase one = new ReviewedCase();
        return one.file(ANALYST, "Read against the page itself.", new Decision.Confirm(one.claim(0, 0)))
                .file(
                        ANALYST,
                        "The council speaks of ships that were seen, not of cargo.",
                        new Decision.Reject(one.claim(5, 0)))
                .file(
                        EDITOR,
                        "The figure counts shells that could fit, not shells that went.",
                        new Decision.Correct(one.claim(0, 2), one.claim(0, 3)))
                .file(EDITOR, "“Military equipment” and “munitions” are one thing here.", same(one))
                .file(
                        ANALYST,
                        "These containers came from another port.",
                        new Decision.Other(one.claim(0, 4), one.claim(0, 1)))
                .file(ANALYST, "Thought to be a slip of the pen.", new Decision.Reject(one.claim(1, 0)))
                .file(EDITOR, "It is none: the minister repeats it.", new Decision.Undo(25))
                .file(ANALYST, "First look.", new Decision.Confirm(one.claim(2, 0)))
                .file(EDITOR, "The second look found another missile.", new Decision.Reject(one.claim(2, 0)))
                .file(ANALYST, "Quotes it word for word.", new Decision.Join(one.document(1), one.document(0)))
                .file(ANALYST, "Has a reporter of its own there.", new Decision.Cut(one.document(3), one.document(0)))
                .reply("Ministry of Foreign Affairs", LONG, "2024-11", one.claim(0, 0), one.claim(5, 0))
                .reply("Dunay Port Authority", "No comment.", "2024-11-02")
                .correction(
                        "More than 10,000 containers were set down at Dunay.",
                        "The source names no port.",
                        "A reader wrote in.",
                        one.claim(0, 1))
                .write();
    }

    private static Decision same(ReviewedCase one) {
        return new Decision.Same(one.claim(0, 0), one.claim(0, 1));
    }
}
