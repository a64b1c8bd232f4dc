package org.waybill.bench.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.waybill.bench.speed.Machine;
import org.waybill.bench.store.Effort;
import org.waybill.bench.store.Figure;
import org.waybill.bench.store.Growth;
import org.waybill.corroboration.reuse.ReuseIndex;
import org.waybill.corroboration.reuse.ReusePolicy;
import org.waybill.model.Document;
import org.waybill.model.Sha256;

/**
 * What it costs to tell which of many documents share their words.
 *
 * <p>Texts are not kept but made anew whenever they are asked for, and that is part of the time measured; a case would read
 * them from its archive.
 *
 * @param newsroom gives the documents
 * @param documents of the larger pile; the other has a tenth; at least 10
 * @param more how many are added one by one at the end, each measured; at least 1
 */
public record ReuseRun(Newsroom newsroom, int documents, int more) {
    private static final int PART = 10;

    public ReuseRun {
        if (documents < PART || more < 1) {
            throw new IllegalArgumentException(documents + " documents and " + more + " more");
        }
    }

    /**
     * Fills an index with a tenth of the documents, then another one with all of them.
     *
     * @param progress hears of every figure as soon as it is known
     * @return seconds to add them, milliseconds to add one more, bytes of heap, and what was found
     */
    public List<Growth> run(Consumer<String> progress) {
        List<Figure> small = figures(documents / PART, progress);
        List<Figure> large = figures(documents, progress);
        List<Growth> growths = new ArrayList<>();
        for (int at = 0; at < large.size(); at++) {
            growths.add(Growth.of(small.get(at), large.get(at), PART));
        }
        return growths;
    }

    private List<Figure> figures(int many, Consumer<String> progress) {
        Map<Sha256, Integer> numbers = new HashMap<>();
        for (int number = 0; number < many + more; number++) {
            numbers.put(newsroom.sha256(number), number);
        }
        long before = Machine.heapAfterCollection();
        ReuseIndex index = new ReuseIndex(name -> document(numbers, name), ReusePolicy.bundled());
        Found found = new Found(newsroom, numbers);
        List<Figure> figures = new ArrayList<>(filled(index, many, found));
        figures.add(new Figure(
                "heap of the index for a document", "bytes", (Machine.heapAfterCollection() - before) / (double) many));
        figures.addAll(oneByOne(index, many));
        figures.addAll(found.figures());
        figures.forEach(figure -> progress.accept(many + " documents: " + figure.line()));
        return figures;
    }

    private Document document(Map<Sha256, Integer> numbers, Sha256 name) {
        return newsroom.story(Objects.requireNonNull(numbers.get(name))).document();
    }

    private List<Figure> filled(ReuseIndex index, int many, Found found) {
        Effort adding = Effort.of(() -> {
            for (int number = 0; number < many; number++) {
                Story story = newsroom.story(number);
                found.take(story, index.add(story.document()));
            }
        });
        return List.of(
                new Figure("adding all documents", "s", adding.clockSeconds()),
                new Figure("adding all documents, by the processor", "s", adding.processorSeconds()));
    }

    private List<Figure> oneByOne(ReuseIndex index, int many) {
        double[] millis = new double[more];
        for (int at = 0; at < more; at++) {
            Document document = newsroom.story(many + at).document();
            millis[at] = Effort.of(() -> index.add(document)).clockMillis();
        }
        Arrays.sort(millis);
        return List.of(
                new Figure("one more document, median", "ms", millis[more / 2]),
                new Figure("one more document, 95th of 100", "ms", millis[Math.min(more - 1, more * 95 / 100)]));
    }
}
