package org.waybill.bench;

import java.nio.file.Path;
import org.waybill.bench.challenge.ClaimChallenge;
import org.waybill.bench.challenge.TimeChallenge;
import org.waybill.bench.corpus.Corpus;
import org.waybill.bench.corpus.Seed;
import picocli.CommandLine.Option;

/** Where the labelled cases lie. */
final class CasesOption {
    @Option(
            names = "--cases",
            paramLabel = "DIR",
            description = "The folder of labelled cases (default: ${DEFAULT-VALUE}).",
            defaultValue = "cases")
    private Path folder = Path.of("cases");

    Corpus corpus() {
        return Corpus.read(folder.resolve("corpus/documents"), folder.resolve("corpus/gold.jsonl"));
    }

    Seed seed() {
        return Seed.read(folder.resolve("seed"));
    }

    Path seedText() {
        return folder.resolve("seed/seed.txt");
    }

    ClaimChallenge claimChallenge() {
        return ClaimChallenge.read(folder.resolve("challenge/claims-challenge-en.jsonl"));
    }

    TimeChallenge timeChallenge() {
        return TimeChallenge.read(folder.resolve("challenge/time-challenge-en.jsonl"));
    }
}
