package org.waybill.report.page;

import org.waybill.model.Case;
import org.waybill.report.outline.Flows;
import org.waybill.report.outline.Outline;
import org.waybill.report.outline.ReviewLog;
import org.waybill.report.words.Profile;

/** Turns a case into the values of its page. */
public final class CasePage {
    private CasePage() {}

    /**
     * The page's values.
     *
     * @param profile the convention by which figures are told
     */
    public static PageView of(Case source, Profile profile) {
        Outline outline = new Outline(source);
        ReviewLog log = new ReviewLog(source.docket().reviews());
        References references = new References(outline);
        Marks marks = new Marks(outline, log, references);
        ClaimRows rows = new ClaimRows(outline, marks);
        Standfirst standfirst = new Standfirst(outline, new Flows(outline).all(), log);
        Places places = new Places(outline);
        LinkRows links = new LinkRows(log, references, places);
        SourceSections sources = new SourceSections(outline, links, places);
        BackingSection backing = new BackingSection(outline, links, profile);
        return new PageView(
                standfirst.title(),
                standfirst.subtitle(),
                standfirst.sentences(),
                new FlowSection(outline).all(),
                new EntrySections(outline, rows, marks, backing).all(),
                rows.groups(outline.ungrouped()),
                rows.setAside(),
                new DocketSections(source.docket(), log, references).all(),
                sources.commentary(),
                sources.gaps(),
                sources.documents(),
                sources.notes(),
                source.dependence().tables(),
                new SuspicionSection(outline).all(),
                source.screening()
                        .map(screening -> new ListsSection(outline, screening, references).all())
                        .orElse(null),
                source.assessment()
                        .map(made -> new RulesSection(outline, made).all())
                        .orElse(null));
    }
}
