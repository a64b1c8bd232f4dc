package org.waybill.pipeline.live;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.waybill.casefile.entry.Change;
import org.waybill.casefile.entry.LogEntry;
import org.waybill.model.Correction;
import org.waybill.model.Decision;
import org.waybill.model.Reply;
import org.waybill.model.Review;
import org.waybill.model.Sha256;
import org.waybill.report.words.Counted;
import org.waybill.report.words.Dates;
import org.waybill.report.words.Shown;

/** Entries of a log as sentences. Told in order: later ones call documents what earlier ones called them. */
final class LogWords {
    /** As much of a text as a sentence can bear. */
    private static final int LONGEST = 300;

    private final Map<Sha256, String> documents = new TreeMap<>();

    /** What was done, and by whom; the reason stands beside it. */
    String of(LogEntry entry) {
        String who = Shown.phrase(entry.by());
        Change change = entry.change();
        if (change instanceof Change.Reviewed reviewed) {
            return who + " " + decided(reviewed.review().decision());
        } else if (change instanceof Change.Captured captured) {
            documents.putIfAbsent(captured.document(), phrase(captured.capture().origin()));
            return who + " added " + document(captured.document()) + ", " + Counted.of(captured.size(), "byte");
        } else if (change instanceof Change.Derived derived) {
            return phrase(derived.extractor().name()) + " "
                    + phrase(derived.extractor().version()) + " read " + Counted.of(derived.claims(), "claim") + " in "
                    + document(derived.document());
        }
        return who + " " + rest(change);
    }

    private String rest(Change change) {
        if (change instanceof Change.Founded founded) {
            return "founded the case" + (founded.title().isEmpty() ? "" : " “" + phrase(founded.title()) + "”");
        } else if (change instanceof Change.Refused refused) {
            return "could not add " + phrase(refused.source()) + ": "
                    + refused.reason().code() + " " + phrase(refused.detail());
        } else if (change instanceof Change.Screened screened) {
            return "looked " + Counted.of(screened.parties(), "party", "parties") + " up in "
                    + Counted.of(screened.editions().size(), "list") + ": "
                    + Counted.of(screened.matches(), "match", "matches");
        } else if (change instanceof Change.Replied replied) {
            return replied(replied.reply());
        }
        return corrected(((Change.Corrected) change).correction());
    }

    private static String replied(Reply reply) {
        return "filed a reply by " + phrase(reply.party()) + ", received " + Dates.words(reply.received()) + ": “"
                + phrase(reply.text()) + "”";
    }

    private static String corrected(Correction correction) {
        return "corrected the case: “" + phrase(correction.was()) + "” is to read “" + phrase(correction.is()) + "”";
    }

    private String decided(Decision decision) {
        if (decision instanceof Decision.Confirm confirm) {
            return "confirmed claim " + confirm.claim().brief();
        } else if (decision instanceof Decision.Reject reject) {
            return "rejected claim " + reject.claim().brief();
        } else if (decision instanceof Decision.Correct correct) {
            return "corrected claim " + correct.claim().brief() + "; in its place stands "
                    + correct.replacement().brief();
        } else if (decision instanceof Decision.Same same) {
            return "put claim " + same.claim().brief() + " and claim "
                    + same.other().brief() + " together as about the same";
        } else if (decision instanceof Decision.Other other) {
            return "set claim " + other.claim().brief() + " apart as about another matter than claim "
                    + other.other().brief();
        }
        return decidedBesides(decision);
    }

    private String decidedBesides(Decision decision) {
        if (decision instanceof Decision.Cut cut) {
            return "decided that " + document(cut.document()) + " did not take it from " + document(cut.source());
        } else if (decision instanceof Decision.Join join) {
            return "decided that " + document(join.document()) + " took it from " + document(join.source());
        } else if (decision instanceof Decision.Dismiss dismiss) {
            return "dismissed listing " + phrase(dismiss.listing().toString()) + " for "
                    + phrase(dismiss.subject().id());
        }
        return String.format(Locale.ROOT, "took review %d back", ((Decision.Undo) decision).review());
    }

    private String document(Sha256 document) {
        return documents.getOrDefault(document, "document " + document.brief());
    }

    /** Source text inside a sentence of ours: bounded, on one line. */
    private static String phrase(String source) {
        String line = source.strip().replaceAll("\\s+", " ");
        int end = Math.min(line.length(), LONGEST);
        boolean splits = end < line.length() && Character.isHighSurrogate(line.charAt(end - 1));
        String bounded = end == line.length() ? line : line.substring(0, splits ? end - 1 : end) + "…";
        return Shown.phrase(bounded);
    }

    /** Why somebody decided so; empty for what needs no reason. */
    static String reason(Change change) {
        if (change instanceof Change.Reviewed reviewed) {
            Review review = reviewed.review();
            return review.reason();
        }
        return change instanceof Change.Corrected corrected
                ? corrected.correction().reason()
                : "";
    }
}
