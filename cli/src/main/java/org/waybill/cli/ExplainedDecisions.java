package org.waybill.cli;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waybill.corroboration.Ledger;
import org.waybill.model.Case;
import org.waybill.model.Claim;
import org.waybill.model.ClaimId;
import org.waybill.model.Decision;
import org.waybill.model.Entry;
import org.waybill.model.Entry.Matter;
import org.waybill.model.FiledReview;
import org.waybill.model.Sha256;
import org.waybill.report.outline.Outline;
import org.waybill.report.outline.Regrouping;
import org.waybill.report.outline.ReviewLog;
import org.waybill.report.words.Lapse;

/** Who decided what about an entry, its claims and its documents, and why. */
final class ExplainedDecisions {
    private final Outline outline;
    private final List<FiledReview> holding;
    private final Regrouping regrouping;
    private final CaseNames names;

    ExplainedDecisions(Case made, CaseNames names) {
        this.outline = new Outline(made);
        ReviewLog log = new ReviewLog(made.docket().reviews());
        this.holding = log.holding();
        this.regrouping = new Regrouping(outline, log);
        this.names = names;
    }

    /** One line for each decision that holds, in the order they were filed; empty where nobody decided. */
    String of(Entry entry) {
        List<FiledReview> regrouped = regrouping.of(entry);
        Concern concern = new Concern(entry);
        String lines = holding.stream()
                .filter(filed ->
                        regrouped.contains(filed) || concern.has(filed.review().decision()))
                .map(this::line)
                .map(line -> Wrapped.hanging("    ", 6, line))
                .collect(Collectors.joining());
        return lines.isEmpty() ? "" : "  What people decided\n" + lines;
    }

    /** What an entry is made of, as far as single claims and documents go. */
    private final class Concern {
        private final Set<Sha256> documents;
        private final Set<Claim> claims;
        private final Set<Matter> matters;

        Concern(Entry entry) {
            this.claims = Set.copyOf(entry.claims());
            this.documents =
                    claims.stream().map(claim -> claim.passage().document()).collect(Collectors.toSet());
            this.matters = claims.stream()
                    .flatMap(claim -> Ledger.matter(claim).stream())
                    .collect(Collectors.toSet());
        }

        boolean has(Decision decision) {
            if (decision instanceof Decision.Cut cut) {
                return documents.contains(cut.document()) && documents.contains(cut.source());
            } else if (decision instanceof Decision.Join join) {
                return documents.contains(join.document()) && documents.contains(join.source());
            } else if (decision instanceof Decision.Correct correct) {
                return isHere(correct.claim()) || isHere(correct.replacement());
            } else if (decision instanceof Decision.Reject reject) {
                return isHere(reject.claim());
            }
            return decision instanceof Decision.Confirm confirm && isHere(confirm.claim());
        }

        /** A claim that was set aside is told of where it would count. */
        private boolean isHere(ClaimId id) {
            Optional<Claim> found = outline.claim(id);
            return found.filter(claims::contains).isPresent()
                    || found.filter(outline.setAside()::contains)
                            .flatMap(Ledger::matter)
                            .filter(matters::contains)
                            .isPresent();
        }
    }

    private String line(FiledReview filed) {
        Decision decision = filed.review().decision();
        String day = filed.at().atOffset(ZoneOffset.UTC).toLocalDate().toString();
        String lapsed =
                outline.docket().lapsed(decision).isPresent() ? " " + Lapse.now(outline.docket(), decision) : "";
        return "Review " + filed.place() + ", " + filed.review().reviewer() + " on " + day + ": " + words(decision)
                + ". Because: " + filed.review().reason() + lapsed;
    }

    private String words(Decision decision) {
        if (decision instanceof Decision.Cut cut) {
            return names.document(cut.document()) + " did not take from " + names.document(cut.source())
                    + " what it says";
        } else if (decision instanceof Decision.Join join) {
            return names.document(join.document()) + " took from " + names.document(join.source()) + " what it says";
        } else if (decision instanceof Decision.Same same) {
            return "claims " + same.claim().brief() + " and " + same.other().brief() + " are about one matter";
        } else if (decision instanceof Decision.Other other) {
            return "claim " + other.claim().brief() + " is about another matter than claim "
                    + other.other().brief();
        } else if (decision instanceof Decision.Correct correct) {
            return "claim " + correct.replacement().brief() + " in the place of claim "
                    + correct.claim().brief() + ", which counts no more";
        } else if (decision instanceof Decision.Reject reject) {
            return "claim " + reject.claim().brief() + " counts no more";
        }
        return DecisionWords.of(decision);
    }
}
