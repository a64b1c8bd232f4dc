package org.waybill.desk.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry whole, but for its claims, which come in pages.
 *
 * <p>Lists are bounded; {@link Extent} says how long they are in all.
 *
 * @param row its line of the ledger
 * @param standfirst how it is documented, in sentences
 * @param backed how many got it for themselves, in words
 * @param grade in words
 * @param why the reason of the grade
 * @param first who said it first; null where no claim is dated or traced
 * @param firsts the same of each figure, those with the most documents first
 * @param figures the figure of each measure under each convention
 * @param series each origin's, or speaker's, figures over time
 * @param origins who got it for themselves, those that count first
 * @param links what documents took from one another, and what shows it
 * @param remarks conflicts, agreements, drifts
 * @param duties what was asked of provisions, engaged first
 * @param context rules that are background, without result
 * @param positions how others read the rules
 * @param joins reviews that put claims together or apart here
 * @param answers replies and corrections about its claims
 * @param extent how much there is in all
 */
public record EntrySheet(
        EntryRow row,
        String standfirst,
        String backed,
        String grade,
        String why,
        @Nullable FirstSheet first,
        List<FirstSheet> firsts,
        List<FigureSheet> figures,
        List<SeriesSheet> series,
        List<OriginSheet> origins,
        List<LinkSheet> links,
        List<RemarkSheet> remarks,
        List<DutySheet> duties,
        List<ContextSheet> context,
        List<PositionSheet> positions,
        List<JoinSheet> joins,
        List<AnswerSheet> answers,
        Extent extent) {
    /**
     * How much there is in all, of which the lists have the first.
     *
     * @param firsts different figures
     * @param series of figures
     * @param origins that count or not
     * @param links between documents, or to bodies
     * @param remarks of any kind
     */
    public record Extent(int firsts, int series, int origins, int links, int remarks) {}
}
