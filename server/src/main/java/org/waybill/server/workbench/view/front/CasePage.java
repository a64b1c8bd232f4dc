package org.waybill.server.workbench.view.front;

import java.util.List;
import java.util.stream.IntStream;
import org.waybill.desk.sheet.CaseSheet;
import org.waybill.desk.sheet.CaseSheet.FlowSheet;
import org.waybill.desk.sheet.FigureLine;
import org.waybill.report.words.Shown;
import org.waybill.server.workbench.view.PageLink;
import org.waybill.server.workbench.view.entry.SeriesCharts;
import org.waybill.server.workbench.view.map.FlowMap;

/**
 * All that the case's page shows.
 *
 * @param sheet what the desk has
 * @param map flows between places
 * @param narrow the same for a telephone
 * @param charts of the main matter's figures
 * @param news since the last visit
 */
public record CasePage(CaseSheet sheet, FlowMap map, FlowMap narrow, List<SeriesCharts.Figure> charts, Novelty news) {
    private static final int WIDE = 860;
    private static final int WIDE_HIGH = 430;
    private static final int NARROW = 358;
    private static final int NARROW_HIGH = 300;
    private static final int CHART = 1000;
    private static final int MOST_CHARTS = 1;

    /** Draws what a sheet tells; of news it has none yet. */
    static CasePage of(CaseSheet sheet) {
        return new CasePage(
                sheet,
                FlowMap.of(sheet.flows(), WIDE, WIDE_HIGH),
                FlowMap.of(sheet.flows(), NARROW, NARROW_HIGH),
                SeriesCharts.of(sheet.series(), CHART).stream()
                        .filter(figure -> figure.wide().isPresent())
                        .limit(MOST_CHARTS)
                        .toList(),
                Novelty.NONE);
    }

    /** The same for a reader to whom something is new. */
    CasePage with(Novelty since) {
        return new CasePage(sheet, map, narrow, charts, since);
    }

    /** Numbers from 1 of the flows that have no place on the map. */
    public List<Integer> beside() {
        return IntStream.range(0, sheet.flows().size())
                .filter(at -> !FlowMap.shows(sheet.flows().get(at)))
                .mapToObj(at -> at + 1)
                .toList();
    }

    public boolean hasMap() {
        return !map.arrows().isEmpty();
    }

    /** The first word on the main matter, then on each of its figures. */
    public List<FigureLine> firsts() {
        CaseSheet.Matter main = sheet.main();
        return main == null
                ? List.of()
                : main.figures().stream().map(FigureLine::of).toList();
    }

    /** The ledger with one filter. */
    public String ledger(String name, String value) {
        return PageLink.of("/ledger").with(name, value);
    }

    /** "North Korea → Russia". */
    public static String way(FlowSheet flow) {
        return Shown.text(flow.from().name()) + " → " + Shown.text(flow.to().name());
    }
}
