package org.waybill.report.page;

import org.waybill.model.Case;
import org.waybill.report.outline.Flows;
import org.waybill.report.outline.Outline;
import org.waybill.report.outline.ReviewLog;

/** Turns a case into the values of its page. */
public final class CasePage {
    private CasePage() {}

    public static PageView of(Case source) {
        Outline outline = new Outline(source);
        ReviewLog log = new ReviewLog(source.docket().reviews());
        References references = new References(outline);
        Marks marks = new Marks(outline, log, references);
        ClaimRows rows = new ClaimRows(outline, marks);
        Standfirst standfirst = new Standfirst(outline, new Flows(outline).all(), log);
        SourceSections sources = new SourceSections(outline);
        return new PageView(
                standfirst.title(),
                standfirst.subtitle(),
                standfirst.sentences(),
                new FlowSection(outline).all(),
                new EntrySections(outline, rows, marks).all(),
                rows.groups(outline.ungrouped()),
                rows.setAside(),
                new DocketSections(source.docket(), log, references).all(),
                sources.commentary(),
                sources.gaps(),
                sources.documents(),
                sources.notes());
    }
}
