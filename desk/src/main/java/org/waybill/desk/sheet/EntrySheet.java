package org.waybill.desk.sheet;

import java.util.List;

/**
 * One entry whole, but for its claims, which come in pages.
 *
 * @param row its line of the ledger
 * @param standfirst how it is documented, in sentences
 * @param why the reason of the grade
 * @param figures the figure of each measure under each convention
 * @param series each origin's, or speaker's, figures over time
 * @param origins who got it for themselves, those that count first
 * @param links what documents took from one another, and what shows it
 * @param remarks conflicts, agreements, drifts
 * @param duties what was asked of provisions, engaged first
 * @param context rules that are background, without result
 * @param positions how others read the rules
 * @param joins reviews that put claims together or apart here
 */
public record EntrySheet(
        EntryRow row,
        String standfirst,
        String why,
        List<FigureSheet> figures,
        List<SeriesSheet> series,
        List<OriginSheet> origins,
        List<LinkSheet> links,
        List<RemarkSheet> remarks,
        List<DutySheet> duties,
        List<ContextSheet> context,
        List<PositionSheet> positions,
        List<JoinSheet> joins) {}
