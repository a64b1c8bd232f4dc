package org.waybill.bench.workbench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Readers who ask at once, each signed in and with a connection of their own, for one page after the other. */
final class Readers {
    private static final int WELL = 200;

    private final List<Reader> all;

    private Readers(List<Reader> all) {
        this.all = all;
    }

    /** Signs them in, each with a token. */
    static Readers signedIn(URI root, List<String> tokens) {
        return new Readers(
                tokens.stream().map(token -> Reader.signedIn(root, token)).toList());
    }

    /** What is asked for: a page, of which view, and whether nobody asked for it before. */
    private record Question(String view, String address, boolean fresh) {}

    /** What came back. */
    private record Answer(Question question, double millis, boolean failed, int bytes) {}

    /**
     * What they met.
     *
     * @param view its name
     * @param millis how long each answer took, ascending
     * @param fresh the same of pages that nobody had asked for before
     * @param failed how many answers were no page
     * @param bytes of the longest page, compressed
     */
    record Met(String view, List<Double> millis, List<Double> fresh, int failed, int bytes) {
        private static Met of(String view, List<Answer> answers) {
            return new Met(
                    view,
                    millis(answers),
                    millis(answers.stream()
                            .filter(answer -> answer.question().fresh())
                            .toList()),
                    (int) answers.stream().filter(Answer::failed).count(),
                    answers.stream().mapToInt(Answer::bytes).max().orElse(0));
        }

        private static List<Double> millis(List<Answer> answers) {
            return answers.stream()
                    .map(Answer::millis)
                    .sorted(Comparator.naturalOrder())
                    .toList();
        }

        /** So long took that share of some answers at most; 0 where there are none. */
        static double at(List<Double> millis, double share) {
            return millis.isEmpty() ? 0 : millis.get((int) Math.min(millis.size() - 1.0, share * millis.size()));
        }
    }

    /**
     * All views at once: every reader asks for whatever comes next, views and pages mixed.
     *
     * @param times how often each view is asked for in all, its addresses in turn
     * @param pause milliseconds that each looks at a page before asking for the next
     */
    List<Met> ask(Map<String, List<String>> views, int times, int pause, long seed) {
        List<Question> questions = new ArrayList<>();
        views.forEach((view, addresses) -> {
            for (int at = 0; at < times; at++) {
                questions.add(new Question(view, addresses.get(at % addresses.size()), false));
            }
        });
        Collections.shuffle(questions, new Random(seed));
        Set<String> seen = new HashSet<>();
        questions.replaceAll(one -> new Question(one.view(), one.address(), seen.add(one.address())));
        Map<String, List<Answer>> answers = new LinkedHashMap<>();
        views.keySet().forEach(view -> answers.put(view, new ArrayList<>()));
        answered(questions, pause)
                .forEach(answer -> answers.getOrDefault(answer.question().view(), List.of())
                        .add(answer));
        return answers.entrySet().stream()
                .map(view -> Met.of(view.getKey(), view.getValue()))
                .toList();
    }

    private List<Answer> answered(List<Question> questions, int pause) {
        AtomicInteger next = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(all.size());
        try {
            List<Callable<List<Answer>>> readers = new ArrayList<>();
            for (Reader reader : all) {
                long late = (long) pause * readers.size() / all.size();
                readers.add(() -> {
                    // They do not all come at the same moment.
                    Thread.sleep(late);
                    return read(reader, questions, pause, next);
                });
            }
            List<Answer> answers = new ArrayList<>();
            for (Future<List<Answer>> one : threads.invokeAll(readers)) {
                answers.addAll(one.get());
            }
            return answers;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a reader could not ask", e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Answer> read(Reader reader, List<Question> questions, int pause, AtomicInteger next)
            throws IOException, InterruptedException {
        List<Answer> answers = new ArrayList<>();
        for (int at = next.getAndIncrement(); at < questions.size(); at = next.getAndIncrement()) {
            Question question = questions.get(at);
            Thread.sleep(pause);
            long begun = System.nanoTime();
            HttpResponse<byte[]> got = reader.get(question.address());
            double millis = (System.nanoTime() - begun) / 1e6;
            answers.add(new Answer(question, millis, got.statusCode() != WELL, got.body().length));
        }
        return answers;
    }
}
