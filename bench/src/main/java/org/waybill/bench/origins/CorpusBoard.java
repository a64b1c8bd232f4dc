package org.waybill.bench.origins;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.waybill.bench.board.Board;
import org.waybill.bench.board.Measure;
import org.waybill.bench.board.Outcome;
import org.waybill.extraction.table.Table;
import org.waybill.model.Caution;
import org.waybill.model.Document;
import org.waybill.model.Origin;
import org.waybill.model.OriginCount;
import org.waybill.model.PartialDate;
import org.waybill.model.Quantity;
import org.waybill.model.Reading;
import org.waybill.model.Sha256;

/** Scores what is made of the corpus against the owner's key of origins. */
public final class CorpusBoard {
    /** Accounts of one statement come out on neighbouring days. */
    private static final int NEAR_DAYS = 5;

    private static final String CONTAINERS = "containers";

    private final Key key;
    private final Map<Sha256, Document> documents;
    private final List<Told> told;
    private final List<Caution> cautions;

    private CorpusBoard(Key key, Map<Sha256, Document> documents, List<Told> told, List<Caution> cautions) {
        this.key = key;
        this.documents = documents;
        this.told = told;
        this.cautions = cautions;
    }

    /** The board; its outcomes are the questions, the totals, then the documents. */
    public static Board of(Key key, List<Reading> readings, Engine.Answer answer) {
        Map<Sha256, Document> documents = new LinkedHashMap<>();
        readings.stream().map(Reading::document).forEach(one -> documents.put(one.sha256(), one));
        Map<Sha256, PartialDate> published = new LinkedHashMap<>();
        documents.forEach((sha256, document) -> {
            PartialDate day = document.about().published();
            if (day != null) {
                published.put(sha256, day);
            }
        });
        return new CorpusBoard(
                        key,
                        documents,
                        Told.all(answer.entries(), published),
                        answer.dependence().cautions())
                .board();
    }

    private Board board() {
        List<Outcome> questions = Filter.all().stream().map(this::question).toList();
        List<Outcome> totals = key.totals().stream().map(this::total).toList();
        List<Outcome> drifted = documents.values().stream()
                .filter(document -> key.drifted().containsKey(document.id()))
                .map(this::drifted)
                .toList();
        List<Outcome> flagged = documents.values().stream()
                .filter(document -> !key.drifted().containsKey(document.id()))
                .filter(document -> !kinds(document).isEmpty())
                .map(document -> Outcome.wrong("document " + document.id(), "cautioned: " + kinds(document), ""))
                .toList();
        List<Measure> measures = List.of(
                share("questions right", questions),
                share("container totals", totals),
                totalsWithoutSince(),
                share("drifted documents cautioned", drifted),
                Measure.errors("other documents cautioned", flagged.size()));
        List<Outcome> all = new ArrayList<>(questions);
        all.addAll(totals);
        all.addAll(drifted);
        all.addAll(flagged);
        return new Board("corpus", measures, all);
    }

    private static Measure share(String name, List<Outcome> outcomes) {
        return Measure.share(
                name, (double) outcomes.stream().filter(Outcome::right).count(), outcomes.size());
    }

    private Outcome question(Filter filter) {
        Key.Question question = key.questions().get(filter.question() - 1);
        List<Told> fitting =
                told.stream().filter(Told::counts).filter(filter::fits).toList();
        OriginCount found = count(fitting);
        OriginCount expected = question.expected();
        boolean right = found.certain() == expected.certain()
                && expected.certain() <= found.possible()
                && found.possible() <= expected.possible();
        String bodies = String.join(
                ", ",
                fitting.stream().map(one -> one.origin().body().name()).collect(Collectors.toCollection(TreeSet::new)));
        String said = "findings " + words(found) + ", expected " + words(expected) + "; bodies: "
                + (bodies.isEmpty() ? "none" : bodies);
        return new Outcome("question " + filter.question(), right, said, question.words());
    }

    /** Findings, each once; if only possible ones are left, one of them is certain: somebody found it. */
    private static OriginCount count(List<Told> fitting) {
        Map<String, Origin.Counts> best = new TreeMap<>();
        fitting.forEach(one ->
                best.merge(one.key(), one.weight(), (first, second) -> first.compareTo(second) <= 0 ? first : second));
        int possible = best.size();
        long certain =
                best.values().stream().filter(Origin.Counts.CERTAIN::equals).count();
        return new OriginCount(Math.max(Math.toIntExact(certain), Math.min(1, possible)), possible);
    }

    private static String words(OriginCount count) {
        return "[" + count.certain() + ", " + count.possible() + "]";
    }

    private Outcome total(Key.Total total) {
        List<Told> near = near(total);
        boolean right = near.stream().anyMatch(one -> runsSince(one, total.since()));
        String seen = near.stream()
                .map(one -> one.origin().body().name() + " since "
                        + (one.finding().period() == null
                                ? "?"
                                : one.finding().period().start()))
                .distinct()
                .collect(Collectors.joining("; "));
        String words = total.qualifier().words() + " " + total.value().toPlainString() + " since " + total.since();
        return new Outcome(
                "total " + total.origin(), right, words + "; found: " + (seen.isEmpty() ? "none" : seen), "");
    }

    private Measure totalsWithoutSince() {
        long right = key.totals().stream().filter(one -> !near(one).isEmpty()).count();
        return Measure.share(
                "container totals, start left out", (double) right, key.totals().size());
    }

    /** Findings of the right body with the right figure of about the right day. */
    private List<Told> near(Key.Total total) {
        LocalDate from = total.said().first().minusDays(NEAR_DAYS);
        LocalDate to = total.said().last().plusDays(NEAR_DAYS);
        return told.stream()
                .filter(one -> one.saidWithin(from, to))
                .filter(one -> isCalled(one, total.origin()))
                .filter(one ->
                        one.finding().figure() != null && isFigure(one.finding().figure(), total))
                .sorted(Comparator.comparing(Told::key))
                .toList();
    }

    private static boolean isFigure(Quantity figure, Key.Total total) {
        return figure.unit().equals(CONTAINERS)
                && figure.qualifier() == total.qualifier()
                && figure.low() != null
                && figure.low().compareTo(total.value()) == 0;
    }

    private static boolean isCalled(Told told, String origin) {
        String name = told.origin().body().name().toLowerCase(Locale.ROOT);
        return Table.read(CorpusBoard.class, "origin-bodies.tsv").rows().stream()
                .filter(row -> row.get("origin").equals(origin))
                .anyMatch(row -> row.all("names").stream().anyMatch(name::contains));
    }

    private static boolean runsSince(Told told, PartialDate since) {
        PartialDate start =
                told.finding().period() == null ? null : told.finding().period().start();
        return start != null && start.year() == since.year() && start.month() == since.month();
    }

    private Outcome drifted(Document document) {
        String kinds = kinds(document);
        String words = key.drifted().getOrDefault(document.id(), "");
        return new Outcome(
                "document " + document.id(),
                !kinds.isEmpty(),
                (kinds.isEmpty() ? "no caution" : kinds) + "; key: " + words,
                "");
    }

    private String kinds(Document document) {
        return cautions.stream()
                .filter(caution -> caution.document().equals(document.sha256()))
                .map(caution -> caution.kind().key())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
