package org.waybill.report.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waybill.model.Assessment;
import org.waybill.model.CaseAssessment;
import org.waybill.model.PartialDate;
import org.waybill.model.Position;
import org.waybill.model.Provision;
import org.waybill.report.outline.Outline;
import org.waybill.report.words.Counted;
import org.waybill.report.words.Dates;
import org.waybill.report.words.Shown;

/** How others read the rules, each with who does. */
final class PositionRows {
    /** The date stands before the full stop. */
    private static final Pattern STOP = Pattern.compile("\\.$");

    private final Outline outline;
    private final CaseAssessment assessment;
    private final Map<String, Provision> provisions;

    /**
     * Of one case.
     *
     * @param provisions by id; those that nothing else is said of are named by their id
     */
    PositionRows(Outline outline, CaseAssessment assessment, Map<String, Provision> provisions) {
        this.outline = outline;
        this.assessment = assessment;
        this.provisions = provisions;
    }

    /**
     * Those beside one entry: what its documents say, and what is on record about the provisions it comes near. What is
     * about a regime as a whole stands once for the case.
     *
     * @param near what the entry engages; where that is nothing, what it may with goods that fit
     */
    List<DutiesView.PositionView> of(CaseAssessment.OfEntry entry, List<Assessment> near) {
        Set<String> ids = near.stream().map(one -> one.provision().id()).collect(Collectors.toSet());
        return near.isEmpty()
                ? List.of()
                : entry.positions().stream()
                        .filter(one -> !(one instanceof Position.OnRecord held)
                                || held.provisions().stream().anyMatch(ids::contains))
                        .map(this::view)
                        .toList();
    }

    /** Those about a regime as a whole, each once. */
    List<DutiesView.PositionView> wide() {
        return assessment.entries().stream()
                .flatMap(entry -> entry.positions().stream())
                .filter(one -> one instanceof Position.OnRecord held
                        && held.provisions().isEmpty())
                .distinct()
                .map(this::view)
                .toList();
    }

    private DutiesView.PositionView view(Position position) {
        if (position instanceof Position.InTheCase told) {
            return new DutiesView.PositionView(
                    Shown.phrase(told.holder()),
                    Shown.text(told.claim().passage().text()),
                    outline.noteNumber(told.claim()),
                    "",
                    "",
                    "");
        } else if (position instanceof Position.OnRecord held) {
            return new DutiesView.PositionView(
                    Shown.phrase(held.holder()),
                    Shown.phrase(STOP.matcher(held.words().strip()).replaceFirst("")),
                    0,
                    Optional.ofNullable(held.held())
                            .map((PartialDate date) -> Dates.words(date))
                            .orElse(""),
                    about(held),
                    sources(assessment, held.sources()));
        }
        throw new IllegalStateException("a position without words: " + position.holder());
    }

    private String about(Position.OnRecord held) {
        return held.provisions().isEmpty()
                ? "the regime as a whole"
                : Counted.list(held.provisions().stream().map(this::cited).toList());
    }

    private String cited(String id) {
        Provision known = provisions.get(id);
        return known == null ? Shown.text(id) : Shown.text(known.citation());
    }

    /** What source keys stand for; a key that nothing explains is shown as it is. */
    static String sources(CaseAssessment assessment, List<String> keys) {
        return String.join(
                "; ",
                keys.stream()
                        .map(key -> Shown.phrase(assessment.sources().getOrDefault(key, key)))
                        .toList());
    }
}
