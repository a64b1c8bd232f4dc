package org.waybill.desk.making;

import java.util.Map;
import java.util.Optional;
import org.waybill.model.Case;
import org.waybill.model.CaseAssessment;
import org.waybill.model.Docket;
import org.waybill.model.Entry;
import org.waybill.report.outline.Outline;
import org.waybill.report.outline.ReviewLog;

/** A case on its way to the desk, with what every table looks things up in. */
public final class Making {
    private final Case source;
    private final Chronicle chronicle;
    private final Outline outline;
    private final ReviewLog reviews;
    private final Map<String, CaseAssessment.OfEntry> rules;

    /** @param source grouped, screened and assessed */
    public Making(Case source, Chronicle chronicle) {
        this.source = source;
        this.chronicle = chronicle;
        this.outline = new Outline(source);
        this.rules = source.assessment().map(CaseAssessment::byEntry).orElse(Map.of());
        this.reviews = new ReviewLog(source.docket().reviews());
    }

    public Case source() {
        return source;
    }

    public Chronicle chronicle() {
        return chronicle;
    }

    /** Numbers of documents, claims and notes, as the report has them. */
    public Outline outline() {
        return outline;
    }

    public ReviewLog reviews() {
        return reviews;
    }

    public Docket docket() {
        return source.docket();
    }

    /** What an entry would engage; empty where no rule is about it. */
    public Optional<CaseAssessment.OfEntry> rules(Entry entry) {
        return Optional.ofNullable(rules.get(entry.id()));
    }
}
