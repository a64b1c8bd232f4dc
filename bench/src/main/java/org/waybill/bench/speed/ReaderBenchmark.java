package org.waybill.bench.speed;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.waybill.bench.corpus.Corpus;
import org.waybill.bench.subject.Subject;
import org.waybill.bench.wiring.Wiring;
import org.waybill.model.Document;
import org.waybill.model.PartialDate;

/** The whole reader over all corpus documents; one operation is one round. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class ReaderBenchmark {
    private static final LocalDate UNDATED = LocalDate.of(2025, 5, 29);

    /** Where the cases lie, seen from where the benchmark is started. */
    @Param("cases")
    public String cases = "cases";

    private Subject subject = Subject.silent();
    private List<Document> documents = List.of();

    /** Loads everything, so that only reading is measured. */
    @Setup
    public void load() {
        Path corpus = Path.of(cases, "corpus");
        documents = List.copyOf(Corpus.read(corpus.resolve("documents"), corpus.resolve("gold.jsonl"))
                .documents()
                .values());
        subject = Wiring.subject();
    }

    @Benchmark
    public void read(Blackhole hole) {
        documents.forEach(document -> hole.consume(subject.reader().claims(document)));
    }

    /** The time grammar alone, over whole texts. */
    @Benchmark
    public void times(Blackhole hole) {
        documents.forEach(document -> hole.consume(subject.times().periods(document.text(), published(document))));
    }

    /** The quantity grammar alone, over whole texts. */
    @Benchmark
    public void numbers(Blackhole hole) {
        documents.forEach(document -> hole.consume(subject.numbers().numbers(document.text())));
    }

    private static LocalDate published(Document document) {
        PartialDate date = document.about().published();
        return date == null ? UNDATED : date.first();
    }
}
