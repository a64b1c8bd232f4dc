package org.waybill.report.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waybill.report.chart.Chart;
import org.waybill.report.chart.Glyph;

/**
 * One entry as a section.
 *
 * @param number from 1
 * @param anchor where the section is found on the page
 * @param heading what it is about
 * @param standfirst how it is documented, in sentences
 * @param marks who joined or parted what it holds
 * @param charts figures over time
 * @param figures the same and all other figures, as rows
 * @param speakers who says so
 * @param backing who got it for themselves, and what fits together
 * @param groups the claims, by standing
 * @param duties which provisions it would engage; null where nobody asked, or no rule could be about it
 */
public record EntryView(
        int number,
        String anchor,
        String heading,
        String standfirst,
        List<MarkView> marks,
        List<ChartView> charts,
        List<FigureGroup> figures,
        List<SpeakerRow> speakers,
        BackingView backing,
        List<ClaimGroup> groups,
        @Nullable DutiesView duties) {

    /** Whose figures stand apart. */
    public String by() {
        return backing.known() ? "origin" : "speaker";
    }

    /** The same for the head of a column. */
    public String byTitle() {
        return backing.known() ? "Origin" : "Speaker";
    }

    /** Whether any speaker's word was passed on by somebody the texts name. */
    public boolean isRelayed() {
        return speakers.stream().anyMatch(row -> !row.relays().isEmpty());
    }

    /**
     * One chart in two widths, of which the page shows the one that fits.
     *
     * @param title what is counted
     * @param label the chart in a sentence, for those who do not see it
     * @param wide for a page or a desk
     * @param narrow for a telephone
     * @param key the shapes used
     * @param remarks what the reader must know to read it right
     */
    public record ChartView(
            String title, String label, Chart wide, Chart narrow, List<Glyph> key, List<String> remarks) {}

    /** Figures of one standing. */
    public record FigureGroup(String title, List<FigureRow> rows) {}

    /**
     * One figure.
     *
     * @param speaker whose
     * @param again whether the row above is the same speaker's
     * @param figure with qualifier and unit
     * @param counts what it counts and over what time: a running total since a date
     * @param published when it was first published
     * @param documents how many carry it
     * @param notes the first few footnotes
     */
    public record FigureRow(
            String speaker,
            boolean again,
            String figure,
            String counts,
            String published,
            long documents,
            Notes notes) {}

    /**
     * One speaker.
     *
     * @param speaker who
     * @param verbs how firmly, each with how often
     * @param relays through whom
     * @param documents how many carry it
     * @param published when first
     * @param notes the first few footnotes
     */
    public record SpeakerRow(
            String speaker, String verbs, String relays, long documents, String published, Notes notes) {}

    /** The first few footnote numbers, and how many more there are. */
    public record Notes(List<Integer> first, int more) {}

    /**
     * Claims of one standing.
     *
     * @param title of the group
     * @param gloss what it takes in
     * @param apart whether it must not be read as said to be so
     * @param claims the rows
     */
    public record ClaimGroup(String title, String gloss, boolean apart, List<ClaimView> claims) {
        /** More rows than this wait to be asked for. */
        private static final int LONG_TABLE = 40;

        public boolean isLong() {
            return claims.size() > LONG_TABLE;
        }
    }
}
