package org.waybill.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybill.model.BestFigure;
import org.waybill.model.Case;
import org.waybill.model.Corroboration;
import org.waybill.model.Dependence;
import org.waybill.model.Entry;
import org.waybill.model.OriginCount;
import org.waybill.report.words.Backing;
import org.waybill.report.words.Profile;
import org.waybill.report.words.Ranges;

/** Entries for people to read at a terminal, one on each line. */
final class LedgerTable {
    private static final int FIGURES = 2;

    private LedgerTable() {}

    static byte[] print(Case made, Profile profile) {
        TextTable table = new TextTable(
                new TextTable.Column("no.", 6),
                new TextTable.Column("low \u2013 best \u2013 high", 64),
                new TextTable.Column("origins", 9),
                new TextTable.Column("grade", 64),
                new TextTable.Column("documents", 9),
                new TextTable.Column("matter", 72));
        int number = 1;
        for (Entry entry : made.entries()) {
            table.row(
                    String.valueOf(number),
                    figures(entry, profile),
                    origins(entry),
                    grade(entry),
                    String.valueOf(documents(entry)),
                    matter(entry.matter()));
            number++;
        }
        String entries = made.entries().isEmpty() ? "no entry found\n" : table + readAs(made.entries(), profile);
        return (entries + suspicions(made.dependence())).getBytes(StandardCharsets.UTF_8);
    }

    /** Who is suspected, below the table; empty where nobody is. */
    private static String suspicions(Dependence dependence) {
        return dependence.suspicions().stream()
                .map(suspicion -> "\n" + Wrapped.hanging("Suspected, not counted: ", 2, suspicion.words()))
                .collect(Collectors.joining());
    }

    /** A line below a table that tells where ends come from that nobody gave; empty where there are none. */
    static String readAs(List<Entry> shown, Profile profile) {
        List<String> all = shown.stream()
                .flatMap(entry -> figured(entry, profile).limit(FIGURES))
                .flatMap(figure -> figure.readAs().stream())
                .distinct()
                .toList();
        return all.isEmpty() ? "" : Wrapped.hanging("Ends that nobody gave: ", 2, String.join("; ", all) + ".");
    }

    private static Stream<BestFigure> figured(Entry entry, Profile profile) {
        Corroboration backing = entry.corroboration();
        return Profile.measures(backing).stream().flatMap(measure -> profile.of(backing, measure).stream());
    }

    /** The figure of each measure, the first few; empty where the entry has none. */
    static String figures(Entry entry, Profile profile) {
        List<String> all = figured(entry, profile).map(Ranges::withMeasure).toList();
        String rest = all.size() > FIGURES ? " \u2026 " + (all.size() - FIGURES) + " more" : "";
        return String.join("; ", all.subList(0, Math.min(FIGURES, all.size()))) + rest;
    }

    /** "[1, 2]", the fewest and the most; empty where nobody asked. */
    static String origins(Entry entry) {
        return Backing.isKnown(entry) ? pair(entry.corroboration().origins()) : "";
    }

    static String pair(OriginCount count) {
        return "[" + count.certain() + ", " + count.possible() + "]";
    }

    private static String grade(Entry entry) {
        return Backing.isKnown(entry) ? Backing.grade(entry.corroboration()) : "";
    }

    static long documents(Entry entry) {
        return entry.claims().stream()
                .map(claim -> claim.passage().document())
                .distinct()
                .count();
    }

    /** "transfer KP → RU arms and ammunition". */
    static String matter(Entry.Matter matter) {
        return (matter.type().key() + " " + names(matter.actors()) + " \u2192 " + names(matter.targets()) + " "
                        + matter.subject())
                .strip();
    }

    static String names(List<String> parties) {
        return parties.isEmpty() ? "?" : String.join(";", parties);
    }
}
