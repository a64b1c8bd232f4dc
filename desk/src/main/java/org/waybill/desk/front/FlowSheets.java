package org.waybill.desk.front;

import java.util.List;
import java.util.stream.Stream;
import org.waybill.desk.entry.EntryRows;
import org.waybill.desk.making.Making;
import org.waybill.desk.making.Refs;
import org.waybill.desk.sheet.CaseSheet;
import org.waybill.desk.sheet.PartyRef;
import org.waybill.model.Claim;
import org.waybill.model.Corroboration;
import org.waybill.model.Entry;
import org.waybill.report.outline.Flow;
import org.waybill.report.outline.Flows;
import org.waybill.report.outline.Outline;
import org.waybill.report.page.FlowSection;
import org.waybill.report.words.Counted;

/** Who is said to give what to whom, each way apart. */
final class FlowSheets {
    private static final int MOST_WAYS = 60;
    private static final int MOST_LINES = 12;
    private static final PartyRef NOBODY = new PartyRef("", "", Flow.UNNAMED, "somebody unnamed");

    private final Outline outline;

    FlowSheets(Making making) {
        this.outline = making.outline();
    }

    /** The best documented pair first; of a pair, the way that more documents tell of. */
    List<CaseSheet.FlowSheet> all() {
        return new Flows(outline)
                .all().stream()
                        .flatMap(flow -> Stream.of(flow.main(), flow.back()))
                        .filter(way -> way.documents() > 0)
                        .limit(MOST_WAYS)
                        .map(this::way)
                        .toList();
    }

    private CaseSheet.FlowSheet way(Flow.Direction way) {
        return new CaseSheet.FlowSheet(
                party(way.from()),
                party(way.to()),
                (int) way.documents(),
                way.entries().stream()
                        .filter(entry -> !Flows.said(entry).isEmpty())
                        .limit(MOST_LINES)
                        .map(this::line)
                        .toList());
    }

    private static PartyRef party(String id) {
        return id.equals(Flow.UNNAMED) ? NOBODY : Refs.party(id);
    }

    private CaseSheet.Line line(Entry entry) {
        List<Claim> said = Flows.said(entry);
        Corroboration backing = entry.corroboration();
        return new CaseSheet.Line(
                entry.id(),
                Counted.capital(FlowSection.what(entry)),
                EntryRows.figures(backing),
                backing.origins().certain(),
                backing.origins().possible(),
                (int) outline.documentCount(said));
    }
}
