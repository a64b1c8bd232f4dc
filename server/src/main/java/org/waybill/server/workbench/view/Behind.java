package org.waybill.server.workbench.view;

import java.util.ArrayList;
import java.util.List;
import org.waybill.pipeline.live.Freshness;
import org.waybill.report.words.Counted;

/**
 * What pages do not show yet.
 *
 * @param words a sentence
 * @param linked the words of the link
 * @param address where it leads
 * @param failed whether it can be tried again
 */
public record Behind(String words, String linked, String address, boolean failed) {
    private static final String JOBS = "/jobs/";
    private static final String HOW_FAR = "How far it is";
    private static final String WRONG = "What was wrong";

    /** Everything that pages lack; empty where they show all that there is. */
    static List<Behind> of(Freshness freshness) {
        List<Behind> all = new ArrayList<>();
        if (freshness.isBehind()) {
            all.add(log(freshness));
        }
        Freshness.Work lists = freshness.lists();
        switch (lists.state()) {
            case NONE -> {}
            case UNDER_WAY ->
                all.add(new Behind(
                        "Newer sanctions lists are at hand; the case is being held against them.",
                        HOW_FAR,
                        JOBS + lists.job(),
                        false));
            case FAILED ->
                all.add(new Behind(
                        "Newer sanctions lists are at hand and could not be taken up; pages show what the earlier ones have.",
                        WRONG,
                        JOBS + lists.job(),
                        true));
        }
        return all;
    }

    private static Behind log(Freshness freshness) {
        String begun = "Pages show entry " + Counted.figure(freshness.shown() - 1) + " of the log; ";
        String others = Counted.of(freshness.behind(), "newer one", "newer ones");
        boolean one = freshness.behind() == 1;
        String job = JOBS + freshness.laying().job();
        return switch (freshness.laying().state()) {
            case NONE ->
                new Behind(begun + others + (one ? " waits" : " wait") + " to be laid out.", "Log", "/log", true);
            case UNDER_WAY ->
                new Behind(begun + others + (one ? " is" : " are") + " being laid out.", HOW_FAR, job, false);
            case FAILED -> new Behind(begun + others + " could not be laid out.", WRONG, job, true);
        };
    }
}
