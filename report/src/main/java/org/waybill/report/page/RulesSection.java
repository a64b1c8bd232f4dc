package org.waybill.report.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.waybill.model.Assessment;
import org.waybill.model.CaseAssessment;
import org.waybill.model.Element;
import org.waybill.model.Provision;
import org.waybill.report.outline.Outline;
import org.waybill.report.outline.Unshown;
import org.waybill.report.words.Counted;
import org.waybill.report.words.Rules;
import org.waybill.report.words.Shown;

/** What a case comes to under the rules: provision by provision, cap by cap, and what no claim shows. */
final class RulesSection {
    private final Outline outline;
    private final CaseAssessment assessment;
    private final Map<String, CaseAssessment.OfEntry> made;

    RulesSection(Outline outline, CaseAssessment assessment) {
        this.outline = outline;
        this.assessment = assessment;
        this.made = assessment.byEntry();
    }

    RulesView all() {
        return new RulesView(
                summary(),
                rows(),
                new PositionRows(outline, assessment, Map.of()).wide(),
                new CapRows(outline, assessment).all(),
                unshown(),
                assessment.packs().stream().map(RulesSection::pack).toList());
    }

    private static String pack(CaseAssessment.Pack pack) {
        return Shown.phrase(pack.title()) + " (" + Shown.text(pack.regime()) + ", version " + pack.version()
                + ", sources read up to " + Rules.day(pack.compiled()) + ", "
                + Counted.of(pack.provisions(), "provision") + ")";
    }

    private String summary() {
        int engaging = (int) assessment.entries().stream()
                .filter(CaseAssessment.OfEntry::engages)
                .count();
        int open = (int) assessment.entries().stream()
                .filter(CaseAssessment.OfEntry::isOpen)
                .count();
        String all = "Of " + Counted.prose(outline.entries().size(), "entry", "entries") + ", ";
        int asked = assessment.entries().size();
        if (asked == 0) {
            return all + "none is of a kind that some rule is about.";
        }
        return all + Counted.number(asked) + (asked == 1 ? " is" : " are") + " of a kind that some rule is about. "
                + (engaging == 0 ? "None" : Counted.capital(Counted.number(engaging)))
                + (engaging < 2 ? " engages" : " engage") + " at least one provision; of "
                + (open == 0 ? "none" : Counted.number(open)) + " more it cannot be said.";
    }

    private List<RulesView.RuleRow> rows() {
        Map<String, List<Piece>> engaged = new TreeMap<>();
        Map<String, List<Piece>> open = new TreeMap<>();
        eachEntry((of, link) -> {
            place(of.with(Assessment.Result.ENGAGED), link, engaged);
            place(
                    of.with(Assessment.Result.CANNOT_SAY).stream()
                            .filter(one -> !Unshown.isUntold(one))
                            .toList(),
                    link,
                    open);
        });
        return assessment.provisions().values().stream()
                .filter(one -> engaged.containsKey(one.id()) || open.containsKey(one.id()))
                .sorted(RulesSection::byTime)
                .map(one -> new RulesView.RuleRow(
                        CitationView.of(one),
                        Piece.list(engaged.getOrDefault(one.id(), List.of())),
                        Piece.list(besides(
                                open.getOrDefault(one.id(), List.of()), engaged.getOrDefault(one.id(), List.of())))))
                .toList();
    }

    private static int byTime(Provision one, Provision other) {
        int regime = one.regime().compareTo(other.regime());
        int day = one.adopted().compareTo(other.adopted());
        return regime != 0 ? regime : day != 0 ? day : one.id().compareTo(other.id());
    }

    private static List<Piece> besides(List<Piece> pieces, Collection<Piece> taken) {
        Set<Piece> left = new LinkedHashSet<>(pieces);
        left.removeAll(new HashSet<>(taken));
        return List.copyOf(left);
    }

    private static void place(List<Assessment> assessments, Piece link, Map<String, List<Piece>> where) {
        assessments.stream().map(one -> one.provision().id()).distinct().forEach(id -> where.computeIfAbsent(
                        id, any -> new ArrayList<>())
                .add(link));
    }

    /** The entries that some rule could be about, in the page's order, each with the link to its provisions. */
    private void eachEntry(BiConsumer<CaseAssessment.OfEntry, Piece> look) {
        for (int at = 0; at < outline.entries().size(); at++) {
            CaseAssessment.OfEntry of = made.get(outline.entries().get(at).id());
            if (of != null) {
                int number = at + 1;
                look.accept(of, new Piece("entry " + number, "entry-" + number + "-provisions"));
            }
        }
    }

    /** What was asked for and not found, once for each entry however many duties asked. */
    private List<RulesView.UnshownRow> unshown() {
        List<RulesView.UnshownRow> all = new ArrayList<>();
        eachEntry((of, link) -> all.addAll(unshown(of, link)));
        return all;
    }

    private static List<RulesView.UnshownRow> unshown(CaseAssessment.OfEntry of, Piece link) {
        Map<Asked, Map<String, CitationView>> asked = new LinkedHashMap<>();
        for (Assessment one : of.with(Assessment.Result.CANNOT_SAY)) {
            for (Element element : Unshown.asking(one)) {
                asked.computeIfAbsent(new Asked(element.question(), element.why()), any -> new LinkedHashMap<>())
                        .put(one.provision().id(), CitationView.of(one.provision()));
            }
        }
        return asked.entrySet().stream()
                .map(row -> new RulesView.UnshownRow(
                        link,
                        Shown.phrase(row.getKey().question()),
                        Shown.phrase(row.getKey().why()),
                        List.copyOf(row.getValue().values())))
                .toList();
    }

    private record Asked(String question, String why) {}
}
