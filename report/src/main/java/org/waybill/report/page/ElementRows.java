package org.waybill.report.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.waybill.model.Claim;
import org.waybill.model.Element;
import org.waybill.model.Span;
import org.waybill.report.outline.Outline;
import org.waybill.report.words.Backing;
import org.waybill.report.words.Rules;
import org.waybill.report.words.Shown;

/** Elements as rows: what must be shown, what shows it, in whose words. */
final class ElementRows {
    private static final int MOST_NOTES = 5;
    private static final int MOST_WORDS = 3;
    /** Longer stretches are whole passages; the note has them. */
    private static final int LONGEST_WORDS = 60;

    private final Outline outline;

    ElementRows(Outline outline) {
        this.outline = outline;
    }

    DutiesView.ElementView view(Element element) {
        return new DutiesView.ElementView(
                Rules.name(element.kind()),
                Shown.phrase(element.question()),
                Rules.sign(element.state()),
                Rules.state(element.state()),
                element.state().key(),
                Shown.phrase(element.why()),
                words(element),
                notes(element.support()),
                notes(element.against()),
                Backing.interval(element.origins()));
    }

    /** One cell for each kind; a duty may ask for several further things. */
    static List<DutiesView.CellView> cells(List<Element> elements) {
        return Arrays.stream(Element.Kind.values())
                .map(kind -> cell(
                        Rules.name(kind),
                        elements.stream()
                                .filter(element -> element.kind() == kind)
                                .map(Element::state)
                                .toList()))
                .toList();
    }

    private static DutiesView.CellView cell(String head, List<Element.State> states) {
        return new DutiesView.CellView(
                head,
                states.isEmpty()
                        ? "–"
                        : String.join("", states.stream().map(Rules::sign).toList()),
                states.isEmpty()
                        ? "nothing further asked"
                        : String.join(", ", states.stream().map(Rules::state).toList()));
    }

    private List<DutiesView.WordsView> words(Element element) {
        List<DutiesView.WordsView> words = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        for (Element.Support support : element.support()) {
            for (Span span : support.spans()) {
                String text = quoted(support.claim(), span);
                boolean fits = words.size() < MOST_WORDS && text.length() <= LONGEST_WORDS;
                if (fits && !text.isBlank() && seen.add(text.toLowerCase(Locale.ROOT))) {
                    words.add(new DutiesView.WordsView(text, outline.noteNumber(support.claim())));
                }
            }
        }
        return words;
    }

    private String quoted(Claim claim, Span span) {
        return Shown.text(span.of(outline.document(claim.passage().document()).text())
                .strip()
                .replace('\n', ' '));
    }

    EntryView.Notes notes(List<Element.Support> support) {
        List<Integer> all = support.stream()
                .map(one -> outline.noteNumber(one.claim()))
                .distinct()
                .toList();
        return new EntryView.Notes(all.stream().limit(MOST_NOTES).toList(), Math.max(0, all.size() - MOST_NOTES));
    }
}
