package org.waybill.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybill.model.BestFigure;
import org.waybill.model.Caution;
import org.waybill.model.Claim;
import org.waybill.model.Corroboration;
import org.waybill.model.Dependence;
import org.waybill.model.Entry;
import org.waybill.model.Remark;
import org.waybill.model.Sha256;
import org.waybill.model.Suspicion;
import org.waybill.report.words.Backing;
import org.waybill.report.words.Profile;
import org.waybill.report.words.Ranges;
import org.waybill.report.words.Traces;

/** One entry as text: what it comes to, its figures, who got it for themselves, what fits together. */
final class ExplainedEntry {
    private static final int LABEL = 14;

    private final int number;
    private final Entry entry;
    private final Corroboration backing;
    private final Dependence dependence;
    private final CaseNames names;
    private final ExplainedDecisions decisions;

    ExplainedEntry(int number, Entry entry, Dependence dependence, CaseNames names, ExplainedDecisions decisions) {
        this.number = number;
        this.entry = entry;
        this.backing = entry.corroboration();
        this.dependence = dependence;
        this.names = names;
        this.decisions = decisions;
    }

    /** The whole of it, the figure of one convention before those of the others. */
    String text(Profile profile) {
        StringBuilder text = new StringBuilder();
        text.append(Wrapped.hanging("", 4, "Entry " + number + ": " + LedgerTable.matter(entry.matter())));
        labelled(text, "id", entry.id());
        if (Backing.isKnown(entry)) {
            labelled(text, "grade", Backing.grade(backing) + ": " + backing.why());
            labelled(text, "origins", LedgerTable.pair(backing.origins()) + " " + Backing.origins(backing) + floor());
            labelled(text, "findings", LedgerTable.pair(backing.findings()));
        }
        labelled(
                text,
                "told by",
                names.claims(entry.claims()) + " in "
                        + Summary.counted(documents().size(), "document"));
        Profile.measures(backing).forEach(measure -> figures(text, measure, profile));
        text.append(new ExplainedOrigins(backing, names));
        text.append(decisions.of(entry));
        remarks(text);
        cautions(text);
        suspicions(text);
        return text.toString();
    }

    private String floor() {
        String floor = Backing.floor(backing);
        return floor.isEmpty() ? "" : ": " + floor;
    }

    private void figures(StringBuilder text, String measure, Profile profile) {
        text.append("  Figure in ").append(Plain.of(measure)).append('\n');
        List<BestFigure> all = new ArrayList<>(Profile.all(backing, measure));
        profile.of(backing, measure).ifPresent(shown -> {
            all.remove(shown);
            all.add(0, shown);
        });
        all.forEach(figure -> labelled(
                text,
                "  " + figure.profile(),
                Ranges.words(figure) + ": " + figure.why() + " [" + names.claims(figure.claims()) + "] "
                        + Ranges.readAs(figure)));
    }

    private void remarks(StringBuilder text) {
        Arrays.stream(Remark.Kind.values())
                .filter(kind -> !backing.remarks(kind).isEmpty())
                .forEach(kind -> {
                    text.append("  ").append(Traces.title(kind)).append('\n');
                    backing.remarks(kind)
                            .forEach(remark -> text.append(Wrapped.hanging(
                                    "    ", 6, remark.words() + " [" + names.claims(remark.claims()) + "]")));
                });
    }

    private void cautions(StringBuilder text) {
        Set<Sha256> documents = documents();
        List<Caution> cautions = dependence.cautions().stream()
                .filter(caution -> documents.contains(caution.document()))
                .toList();
        if (cautions.isEmpty()) {
            return;
        }
        text.append("  To be read beside their origins\n");
        cautions.forEach(caution -> text.append(Wrapped.hanging("    ", 6, caution(caution))));
    }

    /** Those that rest on claims of this entry, with these claims. */
    private void suspicions(StringBuilder text) {
        Set<Claim> here = new HashSet<>(entry.claims());
        String lines = dependence.suspicions().stream()
                .map(suspicion -> suspicion(suspicion, here))
                .collect(Collectors.joining());
        text.append(lines.isEmpty() ? "" : "  Suspected, not counted\n" + lines);
    }

    private String suspicion(Suspicion suspicion, Set<Claim> here) {
        List<Claim> shown = suspicion.agreements().stream()
                .filter(agreement -> here.contains(agreement.one()))
                .flatMap(agreement -> Stream.of(agreement.one(), agreement.other()))
                .toList();
        return shown.isEmpty() ? "" : Wrapped.hanging("    ", 6, suspicion.words() + " [" + names.claims(shown) + "]");
    }

    private String caution(Caution caution) {
        String shown = caution.passages().stream()
                .map(passage -> names.quoted(passage, caution.document()))
                .collect(Collectors.joining("; "));
        return names.document(caution.document()) + ": " + Traces.word(caution.kind()) + ". " + caution.words()
                + (shown.isEmpty() ? "" : " " + shown);
    }

    private Set<Sha256> documents() {
        return entry.claims().stream()
                .map(claim -> claim.passage().document())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static void labelled(StringBuilder text, String label, String value) {
        String padded = "  " + label + " ".repeat(Math.max(1, LABEL - label.length()));
        text.append(Wrapped.hanging(padded, padded.length(), value));
    }
}
