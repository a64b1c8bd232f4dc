package org.waybill.bench.corenlp;

import java.io.PrintStream;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.waybill.bench.corpus.Corpus;
import org.waybill.bench.speed.Machine;
import org.waybill.bench.speed.WarmRun;
import org.waybill.model.Document;

/** Reads the corpus over and over in a virtual machine of its own and prints figures, one a line. */
final class WarmRuns {
    private static final double NANOS_TO_SECONDS = 1e9;
    private static final double BYTES_TO_MEGABYTES = 1 << 20;

    private WarmRuns() {}

    /** The contender, the folder of cases, and the seconds of warm-up and of measurement. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Function<Document, List<String>> reader = Contender.of(args[0]).open();
        try {
            double seconds = Double.parseDouble(args[2]);
            List<Document> documents = documents(Path.of(args[1]).resolve("corpus"));
            if (reader.apply(documents.get(0)).isEmpty()) {
                throw new IllegalStateException("nothing was found in the first document, so nothing is measured");
            }
            Figure.START.print(out, 0, Machine.processorNanos() / NANOS_TO_SECONDS);
            print(out, WarmRun.counting(document -> reader.apply(document).size(), documents, 1, seconds));
            print(out, WarmRun.counting(document -> reader.apply(document).size(), documents, 2, seconds));
            Figure.HEAP.print(out, 0, Machine.heapAfterCollection() / BYTES_TO_MEGABYTES);
        } finally {
            Reference.reachabilityFence(reader);
        }
    }

    private static List<Document> documents(Path corpus) {
        return List.copyOf(Corpus.read(corpus.resolve("documents"), corpus.resolve("gold.jsonl"))
                .documents()
                .values());
    }

    private static void print(PrintStream out, WarmRun run) {
        Figure.TOKENS.print(out, run.threads(), run.tokensPerSecond());
        Figure.TOKENS_BY_PROCESSOR.print(out, run.threads(), run.tokensPerProcessorSecond());
        Figure.DOCUMENTS.print(out, run.threads(), run.documentsPerSecond());
        Figure.FINDINGS.print(out, run.threads(), (double) run.claims() / run.documents());
    }
}
