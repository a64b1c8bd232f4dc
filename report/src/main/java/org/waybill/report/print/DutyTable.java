package org.waybill.report.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waybill.report.page.CitationView;
import org.waybill.report.page.DutiesView;
import org.waybill.report.page.DutiesView.DutyView;
import org.waybill.report.page.DutiesView.ElementView;

/**
 * The duties of one entry, laid out so that whatever holds for several is printed once.
 *
 * @param rules provisions with duties that are engaged, in the order of the case
 * @param elements what must be shown under those duties, by kind of element
 * @param lacking what keeps the other duties from being engaged, in the order of the case
 */
public record DutyTable(List<RuleRow> rules, List<ElementRow> elements, List<LackRow> lacking) {
    private static final int LETTERS = 26;

    /**
     * A provision.
     *
     * @param duties those of it that are engaged
     */
    public record RuleRow(CitationView citation, String rule, String exemptions, List<DutyRow> duties) {}

    /**
     * An engaged duty.
     *
     * @param letter by which the table of elements names it
     */
    public record DutyRow(String letter, DutyView duty) {}

    /**
     * An element.
     *
     * @param again whether the row above asks the same
     * @param letters of the duties that it was found like this for; "all" for every one
     */
    public record ElementRow(ElementView element, boolean again, String letters) {}

    /**
     * What is lacking.
     *
     * @param rules with duties of which it therefore cannot be said whether they are engaged
     */
    public record LackRow(String lacks, List<LimbsRow> rules) {}

    /**
     * Duties of one provision.
     *
     * @param limbs which of its duties, in one line
     */
    public record LimbsRow(CitationView citation, String limbs) {}

    /** The same duties, laid out. */
    public static DutyTable of(DutiesView view) {
        List<DutyRow> engaged = new ArrayList<>();
        Map<String, List<DutyView>> lacking = new LinkedHashMap<>();
        for (DutyView duty : view.duties()) {
            if (duty.key().equals("engaged")) {
                engaged.add(new DutyRow(letter(engaged.size()), duty));
            } else {
                lacking.computeIfAbsent(duty.lacks(), any -> new ArrayList<>()).add(duty);
            }
        }
        return new DutyTable(
                rules(engaged),
                elements(engaged),
                lacking.entrySet().stream()
                        .map(row -> new LackRow(row.getKey(), limbs(row.getValue())))
                        .toList());
    }

    private static List<LimbsRow> limbs(List<DutyView> duties) {
        Map<CitationView, List<String>> limbs = new LinkedHashMap<>();
        duties.forEach(duty ->
                limbs.computeIfAbsent(duty.citation(), any -> new ArrayList<>()).add(duty.limb()));
        return limbs.entrySet().stream()
                .map(rule -> new LimbsRow(rule.getKey(), String.join("; ", rule.getValue())))
                .toList();
    }

    private static List<RuleRow> rules(List<DutyRow> engaged) {
        Map<String, List<DutyRow>> rules = new LinkedHashMap<>();
        engaged.forEach(row -> rules.computeIfAbsent(row.duty().citation().id(), any -> new ArrayList<>())
                .add(row));
        return rules.values().stream().map(DutyTable::rule).toList();
    }

    private static RuleRow rule(List<DutyRow> duties) {
        DutyView first = duties.get(0).duty();
        return new RuleRow(first.citation(), first.rule(), first.exemptions(), duties);
    }

    private static List<ElementRow> elements(List<DutyRow> engaged) {
        Map<String, Map<ElementView, List<String>>> questions = new LinkedHashMap<>();
        for (DutyRow row : engaged) {
            for (ElementView element : row.duty().elements()) {
                questions
                        .computeIfAbsent(element.name() + " " + element.question(), any -> new LinkedHashMap<>())
                        .computeIfAbsent(element, any -> new ArrayList<>())
                        .add(row.letter());
            }
        }
        return questions.values().stream()
                .flatMap(found -> rows(found, engaged.size()).stream())
                .toList();
    }

    private static List<ElementRow> rows(Map<ElementView, List<String>> found, int duties) {
        List<ElementRow> rows = new ArrayList<>();
        found.forEach(
                (element, letters) -> rows.add(new ElementRow(element, !rows.isEmpty(), letters(letters, duties))));
        return rows;
    }

    private static String letters(List<String> letters, int all) {
        return all > 1 && letters.size() == all ? "all" : String.join(", ", letters);
    }

    /** a to z, then a2 and on. */
    private static String letter(int at) {
        char letter = (char) ('a' + at % LETTERS);
        return at < LETTERS ? String.valueOf(letter) : letter + Integer.toString(at / LETTERS + 1);
    }
}
