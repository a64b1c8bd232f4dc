package org.waybill.report.page;

import java.util.List;
import org.waybill.model.Origin;

/**
 * What stands behind an entry, ready to be shown.
 *
 * @param known whether anybody asked who got it for themselves
 * @param grade what the origins come to, in a word or two
 * @param why in a sentence, why that
 * @param figures the figure shown, a row for each measure
 * @param summary how many bodies and how many findings, in a sentence
 * @param origins who got it for themselves
 * @param loose traces that belong under none of them
 * @param remarks what fits together and what does not, the gravest first
 */
public record BackingView(
        boolean known,
        String grade,
        String why,
        List<FigureLine> figures,
        String summary,
        List<OriginView> origins,
        List<LinkView> loose,
        List<RemarkGroup> remarks) {
    /** A matter is told by a few measures; the others wait to be asked for. */
    private static final int MOST_MEASURES = 3;

    private static final int MOST_OTHERS = 3;
    private static final String NOT = Origin.Counts.NOT.key();

    /** The first few figures. */
    public List<FigureLine> leading() {
        return figures.subList(0, Math.min(MOST_MEASURES, figures.size()));
    }

    /** Those after them. */
    public List<FigureLine> further() {
        return figures.subList(leading().size(), figures.size());
    }

    /** The origins that add to the count, for certain or possibly. */
    public List<OriginView> counted() {
        return origins.stream().filter(origin -> !origin.counts().equals(NOT)).toList();
    }

    /** Those that do not. */
    public List<OriginView> others() {
        return origins.stream().filter(origin -> origin.counts().equals(NOT)).toList();
    }

    /** Whether those would push out of sight what counts. */
    public boolean manyOthers() {
        return others().size() > MOST_OTHERS;
    }

    /**
     * The figure of one measure.
     *
     * @param shown under the convention asked for
     * @param all under every convention
     */
    public record FigureLine(ProfileView shown, List<ProfileView> all) {}

    /**
     * One figure under one convention.
     *
     * @param profile the convention
     * @param measure what is counted
     * @param low lower end; empty where the figure is one number
     * @param best the figure; empty where the convention gives none
     * @param high upper end; empty where the figure is one number
     * @param bracketed whether the convention marks it as uncertain
     * @param words all of it in one line
     * @param why in a sentence, why this one
     * @param claims what it rests on
     */
    public record ProfileView(
            String profile,
            String measure,
            String low,
            String best,
            String high,
            boolean bracketed,
            String words,
            String why,
            ClaimRefs claims) {}

    /**
     * Claims a sentence rests on, each a way to its row and its note.
     *
     * @param first shown at once
     * @param rest shown when asked for
     */
    public record ClaimRefs(List<ClaimRef> first, List<ClaimRef> rest) {}

    /** The number of a claim and that of its footnote. */
    public record ClaimRef(int number, int note) {}

    /**
     * A body that got something for itself.
     *
     * @param counts {@code certain}, {@code possible} or {@code not}
     * @param tally the same in words
     * @param name of the body
     * @param traits what sort of body, how near, on what evidence
     * @param why it counts as it does
     * @param findings what it found
     */
    public record OriginView(
            String counts, String tally, String name, String traits, String why, List<FindingView> findings) {}

    /**
     * One finding of a body.
     *
     * @param said when first
     * @param figure its first form; empty where it is of none
     * @param period what time it is for; empty where not told
     * @param extent how many claims in how many documents
     * @param tally whether it counts, in words; empty where it does as its origin does
     * @param carriers the documents that carry it, the first form first
     */
    public record FindingView(
            String said, String figure, String period, String extent, String tally, List<CarrierView> carriers) {}

    /**
     * A document that carries a finding.
     *
     * @param document its number
     * @param publisher never blank
     * @param date in words
     * @param tellings its claims
     * @param links what shows where it has it from
     */
    public record CarrierView(
            int document, String publisher, String date, List<TellingView> tellings, List<LinkView> links) {}

    /**
     * One claim of a carrier.
     *
     * @param claim which
     * @param verb how firmly
     * @param figure its figure where that is another than the finding's first form; else empty
     * @param words the few by which a reader finds it
     */
    public record TellingView(ClaimRef claim, String verb, String figure, String words) {}

    /**
     * Remarks of one kind.
     *
     * @param title over them
     * @param grave whether a reader must see it before the figures
     * @param remarks each with its claims
     */
    public record RemarkGroup(String title, boolean grave, List<RemarkView> remarks) {}

    /** One remark. */
    public record RemarkView(String words, ClaimRefs claims) {}
}
