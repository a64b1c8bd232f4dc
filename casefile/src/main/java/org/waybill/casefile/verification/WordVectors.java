package org.waybill.casefile.verification;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.waybill.casefile.index.IndexDump.RowSource;
import org.waybill.casefile.index.PostgresSurvey;

/** What a search of PostgreSQL should hold, worked out by the server from the texts themselves, some at a time. */
final class WordVectors implements RowSource {
    private static final int BATCH_ROWS = 1_000;
    private static final int BATCH_CHARACTERS = 1 << 20;

    private final RowSource source;
    private final Function<String, Optional<String>> text;
    private final PostgresSurvey survey;
    private final Deque<List<String>> ready = new ArrayDeque<>();

    /**
     * Works them out.
     *
     * @param source number and name of each text, by number
     * @param text what has a name; a text that is its own name has itself
     */
    WordVectors(RowSource source, Function<String, Optional<String>> text, PostgresSurvey survey) {
        this.source = source;
        this.text = text;
        this.survey = survey;
    }

    @Override
    public List<String> next() {
        if (ready.isEmpty()) {
            fill();
        }
        return ready.isEmpty() ? List.of() : ready.remove();
    }

    private void fill() {
        List<Long> numbers = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        int characters = 0;
        while (numbers.size() < BATCH_ROWS && characters < BATCH_CHARACTERS) {
            List<String> row = source.next();
            if (row.isEmpty()) {
                break;
            }
            numbers.add(Long.valueOf(value(row.get(0))));
            texts.add(text.apply(value(row.get(1))).orElse(""));
            characters += texts.get(texts.size() - 1).length();
        }
        List<String> vectors = numbers.isEmpty() ? List.of() : survey.vectors(numbers, texts);
        for (int at = 0; at < numbers.size(); at++) {
            ready.add(List.of("number=" + numbers.get(at), "text=" + vectors.get(at)));
        }
    }

    private static String value(String shown) {
        return shown.substring(shown.indexOf('=') + 1);
    }

    @Override
    public void close() {
        source.close();
    }
}
