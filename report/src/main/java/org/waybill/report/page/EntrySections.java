package org.waybill.report.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.waybill.model.Attribution;
import org.waybill.model.Claim;
import org.waybill.model.Entry;
import org.waybill.model.Period;
import org.waybill.report.outline.EntryLede;
import org.waybill.report.outline.Figure;
import org.waybill.report.outline.FigureTable;
import org.waybill.report.outline.Outline;
import org.waybill.report.outline.Standing;
import org.waybill.report.outline.Voice;
import org.waybill.report.words.Counted;
import org.waybill.report.words.Dates;
import org.waybill.report.words.Figures;
import org.waybill.report.words.Firmness;
import org.waybill.report.words.Headline;
import org.waybill.report.words.Shown;

/** Entries as sections: how each is documented, its figures, its speakers, its conflicts, its claims. */
final class EntrySections {
    /** A single figure or speaker is told by the claim itself; a table would only repeat it. */
    private static final int LEAST_FIGURES = 2;

    private static final int LEAST_SPEAKERS = 2;
    private static final int MOST_NOTES = 4;
    private static final int MOST_RELAYS = 5;

    private final Outline outline;
    private final FigureTable figureTable;
    private final EntryLede lede;
    private final ClaimRows rows;
    private final Marks marks;
    private final BackingSection backing;
    private final Optional<DutySections> duties;

    EntrySections(Outline outline, ClaimRows rows, Marks marks, BackingSection backing) {
        this.outline = outline;
        this.figureTable = new FigureTable(outline);
        this.lede = new EntryLede(outline);
        this.rows = rows;
        this.marks = marks;
        this.backing = backing;
        this.duties = outline.source().assessment().map(made -> new DutySections(outline, made));
    }

    List<EntryView> all() {
        List<Entry> entries = outline.entries();
        return IntStream.range(0, entries.size())
                .mapToObj(index -> section(index + 1, entries.get(index)))
                .toList();
    }

    private EntryView section(int number, Entry entry) {
        List<Figure> figures = figureTable.of(entry);
        BackingView behind = backing.of(entry);
        return new EntryView(
                number,
                "entry-" + number,
                Headline.of(entry.matter()),
                lede.of(entry),
                marks.of(entry),
                new FigureCharts(outline, behind.known() ? "origin" : "speaker").of(figures),
                figureGroups(figures),
                speakers(entry),
                behind,
                rows.groups(entry.claims()),
                duties.map(made -> made.of(entry, "entry-" + number)).orElse(null));
    }

    private List<EntryView.FigureGroup> figureGroups(List<Figure> figures) {
        if (figures.size() < LEAST_FIGURES) {
            return List.of();
        }
        return Arrays.stream(Standing.values())
                .map(standing -> figureGroup(standing, figures))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    private EntryView.FigureGroup figureGroup(Standing standing, List<Figure> figures) {
        List<EntryView.FigureRow> rows = new ArrayList<>();
        String above = "";
        for (Figure figure : figures) {
            if (figure.standing() == standing) {
                rows.add(figureRow(figure, above.equals(figure.speaker())));
                above = figure.speaker();
            }
        }
        return new EntryView.FigureGroup(standing.title(), rows);
    }

    private EntryView.FigureRow figureRow(Figure figure, boolean again) {
        Period period = figure.period();
        String basis = Figures.basis(figure.quantity().basis());
        return new EntryView.FigureRow(
                Counted.capital(figure.speaker()),
                again,
                Figures.withUnit(figure.quantity()),
                period == null ? basis : basis + ", " + Dates.words(period),
                firstPublished(figure.claims()),
                outline.documentCount(figure.claims()),
                notes(figure.claims()));
    }

    private List<EntryView.SpeakerRow> speakers(Entry entry) {
        Map<Voice, List<Claim>> voices = new LinkedHashMap<>();
        entry.claims().forEach(claim -> voices.computeIfAbsent(outline.voice(claim), any -> new ArrayList<>())
                .add(claim));
        if (voices.size() < LEAST_SPEAKERS) {
            return List.of();
        }
        return voices.entrySet().stream()
                .sorted(Comparator.comparingLong(row -> -outline.documentCount(row.getValue())))
                .map(row -> speaker(row.getKey(), row.getValue()))
                .toList();
    }

    private EntryView.SpeakerRow speaker(Voice voice, List<Claim> claims) {
        return new EntryView.SpeakerRow(
                Counted.capital(voice.words()),
                verbs(claims),
                relays(claims),
                outline.documentCount(claims),
                firstPublished(claims),
                notes(claims));
    }

    private static String verbs(List<Claim> claims) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        claims.forEach(claim -> counts.merge(Firmness.verb(claim), 1, Integer::sum));
        return String.join(
                "; ",
                counts.entrySet().stream()
                        .map(row -> row.getKey() + (row.getValue() == 1 ? "" : " (" + row.getValue() + ")"))
                        .toList());
    }

    private static String relays(List<Claim> claims) {
        List<String> names = claims.stream()
                .flatMap(claim -> claim.attribution().value().map(Attribution::relays).orElse(List.of()).stream())
                .distinct()
                .map(Shown::phrase)
                .toList();
        return Counted.list(names, MOST_RELAYS);
    }

    private EntryView.Notes notes(List<Claim> claims) {
        List<Integer> all = claims.stream().map(outline::noteNumber).distinct().toList();
        List<Integer> first = all.subList(0, Math.min(MOST_NOTES, all.size()));
        return new EntryView.Notes(first, all.size() - first.size());
    }

    private String firstPublished(List<Claim> claims) {
        return Dates.briefOrUndated(outline.earliest(claims).orElse(null));
    }
}
