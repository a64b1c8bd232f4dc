package org.waybill.report.page;

import org.waybill.model.Case;
import org.waybill.report.outline.Flows;
import org.waybill.report.outline.Outline;

/** Turns a case into the values of its page. */
public final class CasePage {
    private CasePage() {}

    public static PageView of(Case source) {
        Outline outline = new Outline(source);
        ClaimRows rows = new ClaimRows(outline);
        Standfirst standfirst = new Standfirst(outline, new Flows(outline).all());
        SourceSections sources = new SourceSections(outline);
        return new PageView(
                standfirst.title(),
                standfirst.subtitle(),
                standfirst.sentences(),
                new FlowSection(outline).all(),
                new EntrySections(outline, rows).all(),
                rows.groups(outline.ungrouped()),
                sources.commentary(),
                sources.gaps(),
                sources.documents(),
                sources.notes());
    }
}
