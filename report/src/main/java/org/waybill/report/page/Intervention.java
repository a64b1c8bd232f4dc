package org.waybill.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.waybill.model.Decision;
import org.waybill.model.Docket;
import org.waybill.model.FiledReview;
import org.waybill.model.ReviewState;
import org.waybill.report.outline.Outline;
import org.waybill.report.outline.ReviewLog;
import org.waybill.report.words.Counted;

/** What people did to a case, in sentences for its first paragraph. */
final class Intervention {
    private final Outline outline;
    private final Docket docket;
    private final ReviewLog log;

    Intervention(Outline outline, ReviewLog log) {
        this.outline = outline;
        this.docket = outline.docket();
        this.log = log;
    }

    /** None where nobody did anything. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (!docket.reviews().isEmpty()) {
            sentences.add(reviews());
        }
        if (!outline.setAside().isEmpty()) {
            sentences.add("What was rejected or corrected is shown and counted nowhere.");
        }
        if (!docket.replies().isEmpty()) {
            sentences.add(counted(docket.replies().size(), "reply is", "replies are") + " given in full.");
        }
        if (!docket.corrections().isEmpty()) {
            sentences.add(counted(docket.corrections().size(), "correction is", "corrections are") + " listed.");
        }
        return sentences;
    }

    private String reviews() {
        List<FiledReview> decisions = docket.reviews().stream()
                .filter(filed -> !(filed.review().decision() instanceof Decision.Undo))
                .toList();
        long people = decisions.stream()
                .map(filed -> filed.review().reviewer())
                .distinct()
                .count();
        long undone = decisions.stream().filter(log::isUndone).count();
        String filed = counted(decisions.size(), "review was", "reviews were") + " filed by "
                + Counted.prose(people, "person", "people");
        String taken = undone == 0 ? "" : ", of which " + Counted.prose(undone, "was", "were") + " undone";
        List<String> states = states();
        return filed + taken + (states.isEmpty() ? "" : ": " + Counted.list(states)) + ".";
    }

    /** "two claims are confirmed, one is rejected and one is corrected". */
    private List<String> states() {
        List<String> states = new ArrayList<>();
        Stream.of(ReviewState.CONFIRMED, ReviewState.REJECTED, ReviewState.CORRECTED)
                .forEach(state -> {
                    long claims = claims(state);
                    if (claims > 0) {
                        String noun = states.isEmpty() ? claims == 1 ? " claim" : " claims" : "";
                        states.add(Counted.number(claims) + noun + (claims == 1 ? " is " : " are ") + state.key());
                    }
                });
        return states;
    }

    private long claims(ReviewState state) {
        return outline.claims().stream()
                .filter(claim -> docket.state(claim) == state)
                .count();
    }

    private static String counted(long count, String one, String many) {
        return Counted.capital(Counted.prose(count, one, many));
    }
}
