package org.waybill.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waybill.model.Attribution;
import org.waybill.model.CaseScreening;
import org.waybill.model.Caution;
import org.waybill.model.Commentary;
import org.waybill.model.Dependence;
import org.waybill.model.Document;
import org.waybill.model.Link;
import org.waybill.model.Passage;
import org.waybill.model.Reading;
import org.waybill.model.Sha256;
import org.waybill.report.outline.Outline;
import org.waybill.report.words.Counted;
import org.waybill.report.words.Dates;
import org.waybill.report.words.Shown;
import org.waybill.report.words.Traces;

/** What the claims rest on: documents, footnotes, commentary, and what could not be read. */
final class SourceSections {
    /** Up to this many sentences in the whole case, commentary is shown at once. */
    private static final int FEW_SENTENCES = 30;

    /** Nothing but plain web addresses is made a link. */
    private static final Pattern SAFE_LINK = Pattern.compile("https?://[\\w.:-]+(/[\\x21-\\x7E&&[^\"'<>\\\\`]]*)?");

    private final Outline outline;
    private final LinkRows links;
    private final Places places;
    private final Map<Sha256, List<Link>> taken;
    private final Map<Sha256, List<Caution>> cautions;

    SourceSections(Outline outline, LinkRows links, Places places) {
        this.outline = outline;
        this.links = links;
        this.places = places;
        Dependence dependence = outline.source().dependence();
        this.taken = dependence.links().stream().collect(Collectors.groupingBy(Link::document));
        this.cautions = dependence.cautions().stream().collect(Collectors.groupingBy(Caution::document));
    }

    List<PageView.DocumentView> documents() {
        Map<Document, Reading> readings = new LinkedHashMap<>();
        outline.source().readings().forEach(reading -> readings.putIfAbsent(reading.document(), reading));
        return outline.documents().stream()
                .map(document -> document(document, readings.get(document)))
                .toList();
    }

    List<PageView.NoteView> notes() {
        Map<Integer, List<Integer>> claims = new LinkedHashMap<>();
        outline.claims().forEach(claim -> claims.computeIfAbsent(outline.noteNumber(claim), any -> new ArrayList<>())
                .add(outline.claimNumber(claim)));
        Map<Integer, List<Integer>> parties = parties();
        List<PageView.NoteView> notes = new ArrayList<>();
        for (Passage passage : outline.notes()) {
            int number = notes.size() + 1;
            notes.add(note(
                    number, passage, claims.getOrDefault(number, List.of()), parties.getOrDefault(number, List.of())));
        }
        return notes;
    }

    /** By note: the numbers of the parties found like a record that its passage names. */
    private Map<Integer, List<Integer>> parties() {
        Map<Integer, List<Integer>> parties = new LinkedHashMap<>();
        outline.source().screening().ifPresent(screening -> {
            List<CaseScreening.Answer> open = ListsSection.open(outline, screening);
            for (int at = 0; at < open.size(); at++) {
                for (Passage passage : open.get(at).sought().said()) {
                    parties.computeIfAbsent(outline.noteNumber(passage), any -> new ArrayList<>())
                            .add(at + 1);
                }
            }
        });
        return parties;
    }

    List<PageView.CommentaryView> commentary() {
        List<Reading> arguing = outline.source().readings().stream()
                .filter(reading -> !reading.commentary().isEmpty())
                .toList();
        int total = arguing.stream()
                .mapToInt(reading -> reading.commentary().size())
                .sum();
        return arguing.stream()
                .map(reading -> commentary(reading, total <= FEW_SENTENCES))
                .toList();
    }

    List<PageView.GapView> gaps() {
        return outline.source().gaps().stream()
                .map(gap -> new PageView.GapView(
                        Shown.text(gap.source()),
                        gap.reason().code(),
                        Shown.text(gap.detail()),
                        gap.reason().action()))
                .toList();
    }

    private PageView.DocumentView document(Document document, @Nullable Reading reading) {
        String address = document.about().address();
        return new PageView.DocumentView(
                outline.documentNumber(document.sha256()),
                Shown.phrase(document.about().publisherOrUnknown()),
                Shown.text(document.about().title()),
                Dates.briefOrUndated(document.about().published()),
                Shown.text(address.isBlank() ? document.origin() : address),
                SAFE_LINK.matcher(address).matches() ? address : null,
                document.sha256().hex(),
                reading == null ? 0 : reading.claims().size() - setAside(reading),
                reading == null ? 0 : setAside(reading),
                reading == null ? 0 : reading.commentary().size(),
                ties(document));
    }

    private PageView.Ties ties(Document document) {
        return new PageView.Ties(
                taken.getOrDefault(document.sha256(), List.of()).stream()
                        .map(links::view)
                        .toList(),
                cautions.getOrDefault(document.sha256(), List.of()).stream()
                        .map(this::caution)
                        .toList());
    }

    private CautionView caution(Caution caution) {
        return new CautionView(
                Traces.word(caution.kind()), Shown.phrase(caution.words()), places.quotes(caution.passages()));
    }

    private int setAside(Reading reading) {
        return (int) reading.claims().stream()
                .filter(claim -> !outline.docket().state(claim).counts())
                .count();
    }

    private PageView.NoteView note(int number, Passage passage, List<Integer> claims, List<Integer> parties) {
        Document document = outline.document(passage.document());
        return new PageView.NoteView(
                number,
                outline.documentNumber(passage.document()),
                Shown.phrase(document.about().publisherOrUnknown()),
                Dates.briefOrUndated(document.about().published()),
                Shown.text(passage.text()),
                places.of(passage),
                passage.document().hex(),
                claims,
                parties);
    }

    private PageView.CommentaryView commentary(Reading reading, boolean open) {
        Document document = reading.document();
        String source = Shown.phrase(document.about().publisherOrUnknown()) + ", "
                + Dates.briefOrUndated(document.about().published());
        return new PageView.CommentaryView(
                outline.documentNumber(document.sha256()),
                source,
                Counted.of(reading.commentary().size(), "sentence"),
                open,
                reading.commentary().stream().map(this::line).toList());
    }

    private PageView.CommentaryLine line(Commentary sentence) {
        return new PageView.CommentaryLine(
                Shown.text(sentence.passage().text()),
                sentence.holder().equals(Attribution.AUTHOR) ? "the author" : Shown.phrase(sentence.holder()),
                stance(sentence.stance()),
                isWhole(sentence) ? "" : Shown.phrase(sentence.proposition().text()),
                String.join(", ", sentence.cues().stream().map(Shown::phrase).toList()),
                places.of(sentence.passage()));
    }

    /** A sentence without its full stop is no less than the sentence. */
    private static boolean isWhole(Commentary sentence) {
        String text = sentence.passage().text();
        String argued = sentence.proposition().text();
        return text.startsWith(argued) && text.length() - argued.length() <= 1;
    }

    private static String stance(Commentary.Stance stance) {
        return switch (stance) {
            case FOR -> "speaks for a course of action";
            case AGAINST -> "speaks against one";
            case NEITHER -> "judges or imagines";
        };
    }
}
