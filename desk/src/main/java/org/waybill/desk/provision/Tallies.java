package org.waybill.desk.provision;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waybill.desk.making.Making;
import org.waybill.desk.sheet.ProvisionSheet;
import org.waybill.model.CaseAssessment;
import org.waybill.model.ClaimId;
import org.waybill.model.Tally;
import org.waybill.report.words.Figures;
import org.waybill.report.words.Rules;

/** Years of caps as sheets. */
final class Tallies {
    /** The report and the exports have every line. */
    private static final int MOST_LINES = 60;

    private final Making making;
    private final CaseAssessment assessment;
    private final Map<String, String> bodies = new TreeMap<>();

    Tallies(Making making, CaseAssessment assessment) {
        this.making = making;
        this.assessment = assessment;
        making.source().entries().stream()
                .flatMap(entry -> entry.corroboration().roots().stream())
                .forEach(origin -> bodies.put(origin.body().id(), origin.body().name()));
    }

    List<ProvisionSheet.TallySheet> of(String provision) {
        return assessment.tallies().stream()
                .filter(tally -> tally.provision().id().equals(provision))
                .map(this::sheet)
                .toList();
    }

    private ProvisionSheet.TallySheet sheet(Tally tally) {
        return new ProvisionSheet.TallySheet(
                tally.from().toString(),
                tally.to().toString(),
                tally.limit(),
                tally.unit(),
                tally.low(),
                tally.high(),
                tally.outcome().key(),
                Rules.sums(tally),
                tally.why(),
                tally.lines().stream()
                        .sorted(Comparator.comparing(line -> !line.counts()))
                        .limit(MOST_LINES)
                        .map(this::line)
                        .toList(),
                tally.lines().size());
    }

    private ProvisionSheet.TallyLine line(Tally.Line line) {
        return new ProvisionSheet.TallyLine(
                line.supplier(),
                bodies.getOrDefault(line.origin(), line.origin()),
                line.claim().slots().quantity().value().map(Figures::withUnit).orElse(""),
                making.docket().id(line.claim()).map(ClaimId::hex).orElse(""),
                line.low(),
                line.high(),
                line.counts(),
                line.why());
    }
}
