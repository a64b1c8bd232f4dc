package org.waybill.report.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole page.
 *
 * @param title of the page
 * @param subtitle under it
 * @param standfirst the case in one paragraph, sentence by sentence
 * @param flows who is said to give what to whom
 * @param entries matter by matter
 * @param ungrouped claims that no entry holds, by standing
 * @param setAside claims that count nowhere, by what reviews made of them
 * @param docket what people added to the case
 * @param commentary sentences that argue, by document
 * @param gaps what could not be read
 * @param documents what was read
 * @param notes every passage quoted
 * @param tables the versions of the tables that told who speaks and what is counted; empty where nobody told
 * @param suspicions who agrees as chance would not have it
 * @param lists what sanctions lists have on parties and ships; null where nobody asked
 * @param rules what the case comes to under the rules; null where nobody asked
 */
public record PageView(
        String title,
        String subtitle,
        List<String> standfirst,
        List<FlowView> flows,
        List<EntryView> entries,
        List<EntryView.ClaimGroup> ungrouped,
        List<EntryView.ClaimGroup> setAside,
        DocketView docket,
        List<CommentaryView> commentary,
        List<GapView> gaps,
        List<DocumentView> documents,
        List<NoteView> notes,
        String tables,
        List<SuspicionView> suspicions,
        @Nullable ListsView lists,
        @Nullable RulesView rules) {

    /** Whether anybody asked of any matter who got it for themselves. */
    public boolean originated() {
        return entries.stream().anyMatch(entry -> entry.backing().known());
    }

    /** A pair of parties, both directions. */
    public record FlowView(String title, List<DirectionView> directions) {}

    /**
     * One way.
     *
     * @param from who
     * @param to whom
     * @param lines what is said to move
     */
    public record DirectionView(String from, String to, List<FlowLine> lines) {}

    /**
     * One entry within a flow.
     *
     * @param what is said to move
     * @param entry number of the entry, from 1
     * @param documents how many documents put it forward as so
     * @param voices how many origins, as an interval; where nobody asked for those, how many speakers
     * @param apart what is denied, planned or supposed, in words; empty for nothing
     * @param note the first footnote
     */
    public record FlowLine(String what, int entry, long documents, String voices, String apart, int note) {}

    /**
     * What argues in one document.
     *
     * @param document its number
     * @param source publisher and date
     * @param count how many sentences, in words
     * @param open whether they are shown at once
     * @param sentences in text order
     */
    public record CommentaryView(
            int document, String source, String count, boolean open, List<CommentaryLine> sentences) {}

    /**
     * One sentence that argues.
     *
     * @param text the sentence
     * @param holder whose view
     * @param stance which way it leans, in words
     * @param proposition what is argued, where it is less than the sentence; else empty
     * @param cues what told it from reporting
     * @param place its characters
     */
    public record CommentaryLine(
            String text, String holder, String stance, String proposition, String cues, String place) {}

    /** A source that could not be read. */
    public record GapView(String source, String code, String detail, String action) {}

    /**
     * A document that was read.
     *
     * @param number from 1
     * @param publisher never blank
     * @param title empty where unknown
     * @param date in words
     * @param address what is shown; empty where unknown
     * @param link the address where it is safe to follow; null otherwise
     * @param sha256 of the original bytes
     * @param claims how many claims that count
     * @param setAside how many others
     * @param commentary how many sentences argue
     * @param ties what it took from others, and what warns of it
     */
    public record DocumentView(
            int number,
            String publisher,
            String title,
            String date,
            String address,
            @Nullable String link,
            String sha256,
            int claims,
            int setAside,
            int commentary,
            Ties ties) {}

    /**
     * How a document hangs together with others.
     *
     * @param links what shows that it has something from another
     * @param cautions why it is to be read beside its origin
     */
    public record Ties(List<LinkView> links, List<CautionView> cautions) {
        public boolean isEmpty() {
            return links.isEmpty() && cautions.isEmpty();
        }
    }

    /**
     * A footnote.
     *
     * @param number from 1
     * @param document its number
     * @param publisher never blank
     * @param date in words
     * @param text the passage
     * @param place its characters
     * @param sha256 of the document's original bytes
     * @param claims numbers of the claims that cite it
     * @param parties numbers of the parties found like a record that it names
     */
    public record NoteView(
            int number,
            int document,
            String publisher,
            String date,
            String text,
            String place,
            String sha256,
            List<Integer> claims,
            List<Integer> parties) {}
}
