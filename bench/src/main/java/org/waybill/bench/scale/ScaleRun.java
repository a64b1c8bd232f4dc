package org.waybill.bench.scale;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import org.waybill.bench.speed.Machine;
import org.waybill.bench.store.Effort;
import org.waybill.bench.store.Figure;
import org.waybill.bench.store.Growth;
import org.waybill.bench.store.HeapPeak;
import org.waybill.corroboration.Corroborator;
import org.waybill.corroboration.Tables;
import org.waybill.model.Docket;
import org.waybill.model.Reading;
import org.waybill.model.Sha256;

/**
 * What it costs to corroborate many documents, beside a tenth of them.
 *
 * <p>Readings are not kept but made anew whenever they are asked for, and that is part of the time measured; what making
 * each of them once costs stands beside it, with how often they were asked for. A case would read them from its archive.
 *
 * @param news gives the readings
 * @param documents of the larger pile; the other has a tenth; at least 10
 * @param more how many are added one by one at the end, each measured; at least 1
 */
public record ScaleRun(ClaimedNews news, int documents, int more) {
    private static final int PART = 10;
    private static final double MEGABYTE = 1 << 20;

    public ScaleRun {
        if (documents < PART || more < 1) {
            throw new IllegalArgumentException(documents + " documents and " + more + " more");
        }
    }

    /**
     * Corroborates a tenth of the documents, then all of them.
     *
     * @param progress hears of every figure as soon as it is known
     */
    public List<Growth> run(Consumer<String> progress) {
        List<Figure> small = new Pass(documents / PART, progress).figures();
        List<Figure> large = new Pass(documents, progress).figures();
        List<Growth> growths = new ArrayList<>();
        for (int at = 0; at < large.size(); at++) {
            growths.add(Growth.of(small.get(at), large.get(at), PART));
        }
        return growths;
    }

    /** One pile from the first document to the last. */
    private final class Pass {
        private final int many;
        private final Consumer<String> progress;
        private final Map<Sha256, Integer> numbers = new HashMap<>();
        private final List<Figure> figures = new ArrayList<>();
        private final Corroborator corroborator;
        private long asked;
        private long claims;
        private long largest;
        private long touched;

        Pass(int many, Consumer<String> progress) {
            this.many = many;
            this.progress = progress;
            for (int number = 0; number < many + more; number++) {
                numbers.put(news.sha256(number), number);
            }
            this.corroborator = new Corroborator(this::again, Docket.NONE, Tables.bundled());
        }

        private Reading again(Sha256 name) {
            asked++;
            return news.reading(Objects.requireNonNull(numbers.get(name)));
        }

        List<Figure> figures() {
            try (HeapPeak heap = new HeapPeak()) {
                both("making each document once", Effort.of(this::makeDocuments));
                both("adding all documents", Effort.of(this::addAll));
                asked("documents asked for while adding");
                corroborator.touched();
                figure("heap in use once all are added", "MB", Machine.heapAfterCollection() / MEGABYTE);
                both("making all entries", Effort.of(this::makeEntries));
                asked("documents asked for while making entries");
                figure("heap in use once all entries were made", "MB", Machine.heapAfterCollection() / MEGABYTE);
                figure("entries", "entries", corroborator.ids().size());
                figure("claims", "claims", (double) claims);
                figure("claims of the largest entry", "claims", (double) largest);
                oneByOne();
                figure("heap, the most that a collection left", "MB", heap.bytes() / MEGABYTE);
            }
            return figures;
        }

        private void makeDocuments() {
            for (int number = 0; number < many; number++) {
                claims += news.reading(number).claims().size();
            }
        }

        private void addAll() {
            for (int number = 0; number < many; number++) {
                corroborator.add(news.reading(number));
            }
        }

        private void makeEntries() {
            corroborator
                    .entries()
                    .forEach(entry -> largest = Math.max(largest, entry.claims().size()));
        }

        private void oneByOne() {
            Effort[] adding = new Effort[more];
            Effort[] making = new Effort[more];
            for (int at = 0; at < more; at++) {
                Reading reading = news.reading(many + at);
                adding[at] = Effort.of(() -> corroborator.add(reading));
                making[at] = Effort.of(() -> corroborator.touched().forEach(this::touch));
            }
            spread("adding one more document", adding);
            spread("making the entries it touched", making);
            double all =
                    Arrays.stream(making).mapToDouble(Effort::processorSeconds).sum();
            figure("the same for a claim in them, by the processor", "ms", 1_000 * all / Math.max(1, touched));
        }

        private void touch(String id) {
            corroborator.entry(id).ifPresent(entry -> touched += entry.claims().size());
        }

        private void spread(String name, Effort[] efforts) {
            spread(name, Effort::clockSeconds, efforts);
            spread(name + ", by the processor", Effort::processorSeconds, efforts);
        }

        private void spread(String name, ToDoubleFunction<Effort> seconds, Effort[] efforts) {
            double[] millis = Arrays.stream(efforts)
                    .mapToDouble(seconds)
                    .map(each -> 1_000 * each)
                    .sorted()
                    .toArray();
            figure(name + ", median", "ms", millis[more / 2]);
            figure(name + ", 99th of 100", "ms", millis[Math.min(more - 1, more * 99 / 100)]);
        }

        private void asked(String name) {
            figure(name, "documents", (double) Math.max(1, asked));
            asked = 0;
        }

        private void both(String name, Effort effort) {
            figure(name, "s", effort.clockSeconds());
            figure(name + ", by the processor", "s", effort.processorSeconds());
        }

        private void figure(String name, String unit, double value) {
            Figure figure = new Figure(name, unit, value);
            figures.add(figure);
            progress.accept(many + " documents: " + figure.line());
        }
    }
}
