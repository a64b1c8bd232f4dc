package org.waybill.desk.provision;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybill.desk.making.Making;
import org.waybill.desk.sheet.ProvisionRow;
import org.waybill.desk.sheet.ProvisionSheet;
import org.waybill.desk.sheet.UnshownRow;
import org.waybill.model.Assessment;
import org.waybill.model.CaseAssessment;
import org.waybill.model.Element;
import org.waybill.model.InForce;
import org.waybill.model.Provision;
import org.waybill.report.outline.Unshown;
import org.waybill.report.words.Rules;

/** Provisions as rows and sheets. */
final class ProvisionSheets {
    private final CaseAssessment assessment;
    private final Map<String, String> regimes;
    private final Tallies tallies;

    /** What is asked, of one provision. */
    private record Question(Element.Kind kind, String words) {}

    ProvisionSheets(Making making, CaseAssessment assessment) {
        this.assessment = assessment;
        this.regimes = assessment.packs().stream()
                .collect(Collectors.toMap(CaseAssessment.Pack::regime, CaseAssessment.Pack::title));
        this.tallies = new Tallies(making, assessment);
    }

    ProvisionRow row(Provision one, Asking asking) {
        return new ProvisionRow(
                one.id(),
                one.citation(),
                one.regime(),
                regimes.getOrDefault(one.regime(), one.regime()),
                one.title(),
                one.adopted().toString(),
                Rules.mark(one),
                asking.entries(Assessment.Result.ENGAGED),
                asking.entries(Assessment.Result.CANNOT_SAY),
                asking.entries(Assessment.Result.NOT_ENGAGED));
    }

    ProvisionSheet sheet(Provision one, Asking asking) {
        return new ProvisionSheet(
                row(one, asking),
                one.rule(),
                one.bound(),
                one.conduct(),
                one.direction().key(),
                one.force().key(),
                one.items(),
                one.exemptions(),
                one.inForce().stream().flatMap(ProvisionSheets::time).toList(),
                one.amends(),
                one.amendedBy(),
                one.sources().stream()
                        .map(key -> assessment.sources().getOrDefault(key, key))
                        .toList(),
                one.notes(),
                unshown(one, asking),
                tallies.of(one.id()));
    }

    private static Stream<String> time(InForce time) {
        String days = time.to() == null
                ? "from " + Rules.day(time.from())
                : Rules.day(time.from()) + " to " + Rules.day(time.to());
        return Stream.of(
                        days,
                        time.contested().isEmpty() ? "" : "contested: " + time.contested(),
                        time.check().isEmpty() ? "" : "to check: " + time.check())
                .filter(words -> !words.isEmpty());
    }

    private static List<UnshownRow> unshown(Provision one, Asking asking) {
        Map<Question, Set<String>> asked = new LinkedHashMap<>();
        for (Asking.One held : asking.with(Assessment.Result.CANNOT_SAY)) {
            for (Element element : Unshown.asking(held.assessment())) {
                asked.computeIfAbsent(new Question(element.kind(), element.question()), any -> new LinkedHashSet<>())
                        .add(held.entry().id());
            }
        }
        return asked.entrySet().stream()
                .map(row -> new UnshownRow(
                        one.id(),
                        one.citation(),
                        row.getKey().kind().key(),
                        row.getKey().words(),
                        row.getValue().size()))
                .toList();
    }
}
