package org.waybill.corroboration.drift.count;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.waybill.model.Span;

/** The sentences of a text, each read when it is first asked for and then kept. For any thread. */
final class Sentences {
    private final String text;
    private final List<Span> spans;
    private final @Nullable Sentence[] read;

    Sentences(String text) {
        this.text = text;
        this.spans = Sentence.spans(text);
        this.read = new Sentence[spans.size()];
    }

    /** Those that are wanted, in text order. */
    synchronized List<Sentence> overlapping(Predicate<Span> wanted) {
        List<Sentence> found = new ArrayList<>();
        for (int at = 0; at < read.length; at++) {
            if (wanted.test(spans.get(at))) {
                found.add(sentence(at));
            }
        }
        return List.copyOf(found);
    }

    private Sentence sentence(int at) {
        Sentence known = read[at];
        if (known == null) {
            known = Sentence.read(text, spans.get(at));
            read[at] = known;
        }
        return known;
    }
}
