package org.waybill.desk.front;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waybill.desk.entry.EntryRows;
import org.waybill.desk.entry.FirstSheets;
import org.waybill.desk.entry.SeriesSheets;
import org.waybill.desk.making.Making;
import org.waybill.desk.sheet.CaseMark;
import org.waybill.desk.sheet.CaseSheet;
import org.waybill.desk.sheet.Choice;
import org.waybill.model.Assessment;
import org.waybill.model.CaseAssessment;
import org.waybill.model.Commentary;
import org.waybill.model.Corroboration;
import org.waybill.model.Entry;
import org.waybill.model.Mark;
import org.waybill.report.outline.Flows;
import org.waybill.report.outline.Outline;
import org.waybill.report.page.ListsSection;
import org.waybill.report.page.Standfirst;
import org.waybill.report.words.Counted;
import org.waybill.report.words.Shown;

/** Makes the case's own sheet. */
final class CaseSheets {
    private static final int MOST_FIGURES = 8;
    private static final int MOST_SERIES = 40;
    private static final int MOST_CAUTIONS = 12;
    private static final String OPENING = "This case holds";

    /** From the firmest down; what is contested stands apart at the end. */
    private static final List<Corroboration.Grade> BEST_FIRST = List.of(
            Corroboration.Grade.DOCUMENTED,
            Corroboration.Grade.CORROBORATED,
            Corroboration.Grade.SINGLE_ORIGIN,
            Corroboration.Grade.UNCORROBORATED,
            Corroboration.Grade.CONTESTED,
            Corroboration.Grade.REFUTED);

    private final Making making;
    private final Outline outline;

    CaseSheets(Making making) {
        this.making = making;
        this.outline = making.outline();
    }

    CaseSheet sheet() {
        Optional<Entry> main = main();
        return new CaseSheet(
                mark(),
                new Standfirst(outline, new Flows(outline).all(), making.reviews()).sentences(OPENING),
                counts(),
                grades(),
                main.map(this::matter).orElse(null),
                new FlowSheets(making).all(),
                main.stream()
                        .flatMap(entry -> new SeriesSheets(making).of(entry).stream())
                        .limit(MOST_SERIES)
                        .toList(),
                versions(),
                cautions());
    }

    CaseMark mark() {
        return making.docket().mark().map(CaseSheets::mark).orElse(new CaseMark("", "", 0, "", ""));
    }

    private static CaseMark mark(Mark mark) {
        return new CaseMark(
                mark.origin(), mark.title(), mark.size(), mark.root(), mark.at().toString());
    }

    /** Entries come most documented first. */
    private Optional<Entry> main() {
        List<Entry> entries = making.source().entries();
        return entries.stream()
                .filter(entry -> !entry.corroboration().figures().isEmpty())
                .findFirst()
                .or(() -> entries.stream().findFirst());
    }

    private CaseSheet.Matter matter(Entry entry) {
        FirstSheets firsts = new FirstSheets(making);
        return new CaseSheet.Matter(
                new EntryRows(making).row(entry),
                firsts.of(entry).orElse(null),
                firsts.figures(entry).stream().limit(MOST_FIGURES).toList());
    }

    private CaseSheet.Counts counts() {
        List<Entry> entries = making.source().entries();
        return new CaseSheet.Counts(
                outline.documents().size(),
                outline.counted().size(),
                entries.size(),
                commentary(),
                making.source().gaps().size(),
                (int) entries.stream()
                        .filter(entry -> !entry.conflicts().isEmpty())
                        .count(),
                (int) rules().stream().filter(CaseAssessment.OfEntry::engages).count(),
                (int) rules().stream()
                        .flatMap(of -> of.with(Assessment.Result.ENGAGED).stream())
                        .map(one -> one.provision().id())
                        .distinct()
                        .count(),
                matches());
    }

    private int commentary() {
        return (int) making.source().readings().stream()
                .flatMap(reading -> reading.commentary().stream())
                .filter(Commentary::isAuthors)
                .count();
    }

    private List<CaseAssessment.OfEntry> rules() {
        return making.source().assessment().map(CaseAssessment::entries).orElse(List.of());
    }

    private int matches() {
        return making.source()
                .screening()
                .map(screening -> ListsSection.open(outline, screening).size())
                .orElse(0);
    }

    private List<Choice> grades() {
        Map<Corroboration.Grade, Integer> counts = new TreeMap<>(Comparator.comparing(BEST_FIRST::indexOf));
        Arrays.stream(Corroboration.Grade.values()).forEach(grade -> counts.put(grade, 0));
        making.source()
                .entries()
                .forEach(entry -> counts.merge(entry.corroboration().grade(), 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(row -> row.getValue() > 0)
                .map(row -> new Choice(row.getKey().key(), "", row.getValue()))
                .toList();
    }

    private Map<String, String> versions() {
        Map<String, String> versions = new TreeMap<>(making.chronicle().versions());
        making.source().assessment().ifPresent(made -> made.packs()
                .forEach(pack -> versions.putIfAbsent(
                        "rules of " + pack.regime(), pack.version() + ", read up to " + pack.compiled())));
        making.source()
                .screening()
                .ifPresent(screening -> versions.putIfAbsent("screening policy", screening.policy()));
        versions.values().removeIf(String::isBlank);
        return versions;
    }

    private List<String> cautions() {
        List<String> cautions = new ArrayList<>();
        making.source().screening().ifPresent(screening -> told(screening.notice(), cautions));
        making.source().dependence().suspicions().stream()
                .limit(MOST_CAUTIONS)
                .map(one -> Counted.capital(Shown.phrase(one.one().name())) + " and "
                        + Shown.phrase(one.other().name()) + ": " + Shown.phrase(one.words()))
                .forEach(cautions::add);
        return cautions;
    }

    private static void told(@Nullable String words, List<String> all) {
        if (words != null && !words.isBlank()) {
            all.add(Shown.text(words));
        }
    }
}
