package org.waybill.server.workbench.view.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.waybill.desk.Desk;
import org.waybill.desk.sheet.EntrySheet;
import org.waybill.desk.sheet.OriginSheet;

/**
 * What a page of an entry shows whatever its state: worked out once.
 *
 * @param sheet the entry
 * @param charts figures over time
 * @param wide who has it from whom, with no edge chosen
 * @param narrow the same for a telephone
 * @param speakers who speaks in it
 * @param conflicts what does not fit, with the claims
 * @param numbers of the claims that sentences lead to
 */
record DrawnEntry(
        EntrySheet sheet,
        List<SeriesCharts.Figure> charts,
        Optional<OriginGraph> wide,
        Optional<OriginGraph> narrow,
        List<String> speakers,
        List<EntryPage.Conflict> conflicts,
        Map<String, Integer> numbers) {
    private static final int MOST_CONFLICTS = 10;
    private static final int MOST_IN_CONFLICT = 8;
    private static final int MOST_SPEAKERS = 60;

    static DrawnEntry of(Desk desk, EntrySheet sheet) {
        return new DrawnEntry(
                sheet,
                SeriesCharts.of(sheet.series()),
                GraphLayout.of(sheet, -1, EntryView.WIDE),
                GraphLayout.of(sheet, -1, EntryView.NARROW),
                desk.claims().speakers(sheet.row().id(), MOST_SPEAKERS),
                conflicts(desk, sheet),
                desk.claims().numbers(named(sheet)));
    }

    private static List<EntryPage.Conflict> conflicts(Desk desk, EntrySheet sheet) {
        return sheet.remarks().stream()
                .filter(EntryPage::isGrave)
                .limit(MOST_CONFLICTS)
                .map(remark -> new EntryPage.Conflict(
                        remark,
                        desk.claims()
                                .claims(remark.claims().stream()
                                        .limit(MOST_IN_CONFLICT)
                                        .toList())))
                .toList();
    }

    /** The claims that an origin's findings lead to. */
    static Stream<String> named(OriginSheet origin) {
        return origin.findings().stream().flatMap(finding -> finding.claims().stream());
    }

    /** The claims that sentences of the page lead to. */
    private static Set<String> named(EntrySheet sheet) {
        Set<String> ids = new TreeSet<>();
        sheet.figures().forEach(figure -> ids.addAll(figure.claims()));
        sheet.remarks().forEach(remark -> ids.addAll(remark.claims()));
        sheet.firsts().forEach(first -> ids.add(first.claim()));
        sheet.answers().forEach(answer -> ids.addAll(answer.claims()));
        sheet.positions().forEach(position -> ids.add(position.claim()));
        sheet.origins().stream().flatMap(DrawnEntry::named).forEach(ids::add);
        sheet.series().forEach(series -> series.points().forEach(point -> ids.addAll(point.claims())));
        sheet.duties().stream()
                .filter(duty -> !duty.result().equals("not_engaged"))
                .flatMap(duty -> duty.elements().stream())
                .forEach(element -> {
                    ids.addAll(element.support());
                    ids.addAll(element.against());
                });
        ids.remove("");
        return ids;
    }
}
