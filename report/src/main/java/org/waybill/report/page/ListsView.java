package org.waybill.report.page;

import java.util.List;

/**
 * What sanctions lists have on the parties and ships of a case.
 *
 * @param notice what must be read first; empty for nothing
 * @param unasked why nobody was looked up; empty where somebody was
 * @param missing the lists that should have been asked and were not
 * @param lists what was asked
 * @param summary how many were looked up and found alike, and by what policy
 * @param parties those that some open record is like
 * @param dismissed records that a person said are somebody else
 * @param quiet those that no record is like
 */
public record ListsView(
        String notice,
        String unasked,
        List<String> missing,
        List<ListRow> lists,
        String summary,
        List<PartyView> parties,
        List<DismissedView> dismissed,
        List<QuietView> quiet) {

    /** One list that was asked. */
    public record ListRow(String key, String title, String date, String entries, String sha256) {}

    /**
     * Somebody whom records are like.
     *
     * @param number from 1
     * @param name as the case has it
     * @param kind in words
     * @param asked what was asked beside the name; empty for nothing
     * @param notes where documents name it
     * @param hulls what the number of matches says of a ship's name; empty for nothing
     * @param matches the first ones
     * @param more how many further ones
     */
    public record PartyView(
            int number,
            String name,
            String kind,
            String asked,
            EntryView.Notes notes,
            String hulls,
            List<MatchView> matches,
            int more) {}

    /**
     * One record that is like a party.
     *
     * @param name the name it stands under
     * @param score 0.00 to 1.00
     * @param id list and record
     * @param date the list's own, in words; empty where it prints none
     * @param as which of its names was compared, where it is another than the first; else empty
     * @param traits what tells it from others
     * @param sentence the whole in one sentence
     * @param tokens part by part; empty where no names were compared
     * @param findings row by row of the policy
     * @param returned what is to be known of an earlier dismissal; empty for none
     * @param changes what the list changed since then
     */
    public record MatchView(
            String name,
            String score,
            String id,
            String date,
            String as,
            String traits,
            String sentence,
            List<TokenView> tokens,
            List<FindingView> findings,
            List<Piece> returned,
            List<String> changes) {}

    /** Two parts of names side by side. */
    public record TokenView(String asked, String listed, String relation, String similarity) {}

    /** What one row of the policy made of the pair. */
    public record FindingView(String row, String asked, String listed, String points, String reason) {}

    /**
     * A record that a person dismissed.
     *
     * @param party for whom
     * @param name the name the record stands under
     * @param id list and record
     * @param by which review, by whom and when
     * @param reason in the reviewer's words
     */
    public record DismissedView(String party, String name, String id, List<Piece> by, String reason) {}

    /** Somebody whom no record is like. */
    public record QuietView(String name, String kind, EntryView.Notes notes) {}
}
