package org.waybill.bench.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.waybill.assessment.casework.Assessor;
import org.waybill.bench.store.Effort;
import org.waybill.bench.store.Figure;
import org.waybill.bench.store.Growth;
import org.waybill.corroboration.Ledger;
import org.waybill.corroboration.Tables;
import org.waybill.model.Case;
import org.waybill.model.CaseAssessment;
import org.waybill.model.Docket;
import org.waybill.model.Entry;
import org.waybill.model.Reading;
import org.waybill.pipeline.rules.CaseAssessor;

/**
 * What it costs to hold the entries of many made-up documents against every pack, beside a tenth of them.
 *
 * @param news gives the readings
 * @param documents of the larger pile; the other has a tenth; at least 10
 */
public record AssessmentRun(ClaimedNews news, int documents) {
    private static final int PART = 10;

    public AssessmentRun {
        if (documents < PART) {
            throw new IllegalArgumentException(documents + " documents");
        }
    }

    /**
     * Assesses a tenth of the documents, then all of them.
     *
     * @param progress hears of every figure as soon as it is known
     */
    public List<Growth> run(Consumer<String> progress) {
        Assessor assessor = CaseAssessor.assessor(Tables.bundled());
        List<Figure> small = figures(assessor, documents / PART, progress);
        List<Figure> large = figures(assessor, documents, progress);
        List<Growth> growths = new ArrayList<>();
        for (int at = 0; at < large.size(); at++) {
            growths.add(Growth.of(small.get(at), large.get(at), PART));
        }
        return growths;
    }

    private List<Figure> figures(Assessor assessor, int many, Consumer<String> progress) {
        List<Reading> readings = new ArrayList<>();
        for (int number = 0; number < many; number++) {
            readings.add(news.reading(number));
        }
        List<Entry> entries = Ledger.corroborate(readings, Docket.NONE).entries();
        Case all = new Case(readings, entries, List.of());
        List<CaseAssessment> made = new ArrayList<>();
        Effort effort = Effort.of(() -> made.add(assessor.of(all)));
        double asked = made.get(0).entries().stream()
                .mapToInt(one -> one.assessments().size())
                .sum();
        List<Figure> figures = List.of(
                new Figure("entries", "entries", entries.size()),
                new Figure("claims in them", "claims", claims(entries)),
                new Figure("limbs asked of entries", "limbs", asked),
                new Figure("assessing all", "s", effort.clockSeconds()),
                new Figure("assessing all, by the processor", "s", effort.processorSeconds()),
                new Figure("entries a second of the processor", "entries", entries.size() / effort.processorSeconds()));
        figures.forEach(figure -> progress.accept(many + " documents: " + figure.line()));
        return figures;
    }

    private static double claims(List<Entry> entries) {
        return entries.stream().mapToInt(entry -> entry.claims().size()).sum();
    }
}
