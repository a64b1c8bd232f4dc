package org.waybill.report.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.waybill.model.CaseAssessment;
import org.waybill.model.Tally;
import org.waybill.report.outline.Outline;
import org.waybill.report.words.Counted;
import org.waybill.report.words.Figures;
import org.waybill.report.words.Rules;
import org.waybill.report.words.Shown;

/** Yearly caps: what the figures of a year come to against the limit, figure by figure. */
final class CapRows {
    private final Outline outline;
    private final CaseAssessment assessment;
    private final Map<String, String> bodies = new TreeMap<>();

    CapRows(Outline outline, CaseAssessment assessment) {
        this.outline = outline;
        this.assessment = assessment;
        outline.entries().stream()
                .flatMap(entry -> entry.corroboration().roots().stream())
                .forEach(origin -> bodies.put(origin.body().id(), origin.body().name()));
    }

    List<RulesView.CapView> all() {
        List<Tally> tallies = assessment.tallies();
        return IntStream.range(0, tallies.size())
                .mapToObj(at -> view(at + 1, tallies.get(at)))
                .toList();
    }

    private RulesView.CapView view(int number, Tally tally) {
        return new RulesView.CapView(
                "cap-" + number,
                CitationView.of(tally.provision()),
                Rules.days(tally.from(), tally.to()),
                Counted.capital(tally.outcome().words()),
                tally.outcome().key(),
                Rules.sums(tally),
                Shown.phrase(tally.why()),
                tally.lines().stream().map(line -> line(line, tally.unit())).toList());
    }

    private RulesView.LineView line(Tally.Line line, String unit) {
        return new RulesView.LineView(
                line.supplier().isEmpty() ? "not told" : Shown.party(line.supplier()),
                Shown.phrase(bodies.getOrDefault(line.origin(), line.origin())),
                line.claim().slots().quantity().value().map(Figures::withUnit).orElse("no figure"),
                outline.noteNumber(line.claim()),
                line.counts() ? Rules.range(line.low(), line.high()) + " " + Shown.text(unit) : "",
                line.counts(),
                Shown.phrase(line.why()));
    }
}
