package org.waybill.report.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.waybill.model.Assessment;
import org.waybill.model.CaseAssessment;
import org.waybill.model.Element;
import org.waybill.model.Entry;
import org.waybill.model.Provision;
import org.waybill.report.outline.Outline;
import org.waybill.report.outline.Unshown;
import org.waybill.report.words.Counted;
import org.waybill.report.words.Rules;
import org.waybill.report.words.Shown;

/** What each entry would engage, duty by duty, beside how others read the rules. */
final class DutySections {
    /** Near misses: goods and direction fit, and only the day, an exemption or whose duty it is do not. */
    private static final Set<Element.Kind> NEAR =
            EnumSet.of(Element.Kind.BOUND, Element.Kind.DATE, Element.Kind.EXEMPTION);

    private final CaseAssessment assessment;
    private final Map<String, CaseAssessment.OfEntry> made;
    private final ElementRows elements;
    private final PositionRows positions;

    DutySections(Outline outline, CaseAssessment assessment) {
        this.assessment = assessment;
        this.made = assessment.byEntry();
        this.elements = new ElementRows(outline);
        this.positions = new PositionRows(outline, assessment, assessment.provisions());
    }

    /** Null where no provision of any regime could be about the entry. */
    @Nullable
    DutiesView of(Entry entry, String anchor) {
        CaseAssessment.OfEntry of = made.get(entry.id());
        return of == null ? null : view(of, anchor + "-provisions");
    }

    private DutiesView view(CaseAssessment.OfEntry of, String anchor) {
        List<Assessment> engaged = of.with(Assessment.Result.ENGAGED);
        List<Assessment> shown = new ArrayList<>(engaged);
        of.with(Assessment.Result.CANNOT_SAY).stream()
                .filter(one -> !Unshown.isUntold(one))
                .forEach(shown::add);
        List<Assessment> out = of.with(Assessment.Result.NOT_ENGAGED);
        return new DutiesView(
                anchor,
                summary(of),
                Arrays.stream(Element.Kind.values()).map(Rules::name).toList(),
                IntStream.range(0, shown.size())
                        .mapToObj(at -> duty(shown.get(at), anchor + "-" + (at + 1)))
                        .toList(),
                of.with(Assessment.Result.CANNOT_SAY).stream()
                        .filter(Unshown::isUntold)
                        .map(DutySections::untold)
                        .toList(),
                out.stream().filter(DutySections::isNear).map(DutySections::out).toList(),
                (int) out.stream().filter(one -> !isNear(one)).count(),
                elsewhere(out),
                of.context().stream()
                        .map(note ->
                                new DutiesView.ContextView(CitationView.of(note.provision()), Shown.phrase(note.why())))
                        .toList(),
                positions.of(of, engaged.isEmpty() ? shown : engaged));
    }

    private static boolean isNear(Assessment one) {
        return one.in(Element.State.RULED_OUT).stream().allMatch(element -> NEAR.contains(element.kind()));
    }

    /** A rule that is only background is no duty that was asked about. */
    private static String summary(CaseAssessment.OfEntry of) {
        if (of.assessments().isEmpty()) {
            return "No duty of these regimes is asked about here.";
        }
        int engaged = of.with(Assessment.Result.ENGAGED).size();
        int open = of.with(Assessment.Result.CANNOT_SAY).size();
        int out = of.with(Assessment.Result.NOT_ENGAGED).size();
        return "Of " + Counted.prose(of.assessments().size(), "duty", "duties") + " looked at, "
                + are(engaged) + " engaged by what is claimed; of "
                + none(open) + " it cannot be said; " + are(out) + " not engaged.";
    }

    private static String are(int number) {
        return none(number) + (number < 2 ? " is" : " are");
    }

    private static String none(int number) {
        return number == 0 ? "none" : Counted.number(number);
    }

    private DutiesView.DutyView duty(Assessment one, String anchor) {
        Provision provision = one.provision();
        return new DutiesView.DutyView(
                anchor,
                CitationView.of(provision),
                Shown.phrase(one.limb()),
                Rules.duty(one.bound()),
                Rules.days(one.from(), one.to()),
                Rules.result(one.result()),
                one.result().key(),
                lacks(one),
                ElementRows.cells(one.elements()),
                Shown.phrase(provision.rule()),
                Shown.phrase(provision.exemptions()),
                PositionRows.sources(assessment, provision.sources()),
                one.elements().stream().map(elements::view).toList(),
                Shown.phrase(one.note()));
    }

    /** "no evidence: whose duty; contested: day". */
    private static String lacks(Assessment one) {
        List<String> parts = new ArrayList<>();
        for (Element.State state : List.of(Element.State.CONTESTED, Element.State.NO_EVIDENCE)) {
            List<String> questions = one.in(state).stream()
                    .map(element -> Shown.phrase(element.question()))
                    .toList();
            if (!questions.isEmpty()) {
                parts.add(Counted.capital(Rules.state(state)) + ": " + String.join(" ", questions));
            }
        }
        return String.join(" ", parts);
    }

    /** By provision, with the duties of each in one line: nobody reads a hundred reasons why coal is no shell. */
    private static List<DutiesView.OutView> elsewhere(List<Assessment> out) {
        Map<Provision, List<String>> limbs = new LinkedHashMap<>();
        out.stream().filter(one -> !isNear(one)).forEach(one -> limbs.computeIfAbsent(
                        one.provision(), any -> new ArrayList<>())
                .add(Shown.phrase(one.limb())));
        return limbs.entrySet().stream()
                .map(row ->
                        new DutiesView.OutView(CitationView.of(row.getKey()), String.join("; ", row.getValue()), ""))
                .toList();
    }

    private static DutiesView.OutView untold(Assessment one) {
        String lacks = one.elements().stream()
                .filter(element -> element.state() != Element.State.SUPPORTED)
                .map(element -> Shown.phrase(element.why()))
                .distinct()
                .collect(Collectors.joining(" "));
        return new DutiesView.OutView(CitationView.of(one.provision()), Shown.phrase(one.limb()), lacks);
    }

    private static DutiesView.OutView out(Assessment one) {
        Optional<Element> first = one.in(Element.State.RULED_OUT).stream().findFirst();
        return new DutiesView.OutView(
                CitationView.of(one.provision()),
                Shown.phrase(one.limb()),
                first.map(element -> Shown.phrase(element.why())).orElse(""));
    }
}
