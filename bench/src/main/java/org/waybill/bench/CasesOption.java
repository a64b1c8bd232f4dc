package org.waybill.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.waybill.bench.challenge.ClaimChallenge;
import org.waybill.bench.challenge.TimeChallenge;
import org.waybill.bench.corpus.Corpus;
import org.waybill.bench.corpus.Seed;
import org.waybill.bench.gold.GoldSet;
import picocli.CommandLine.Option;

/** Where the labelled cases lie. */
final class CasesOption {
    @Option(
            names = "--cases",
            paramLabel = "DIR",
            description = "The folder of labelled cases (default: ${DEFAULT-VALUE}).",
            defaultValue = "cases")
    private Path folder = Path.of("cases");

    /** Every gold set that is there, the owner's first. */
    List<GoldSet> goldSets() {
        Path documents = folder.resolve("corpus/documents");
        List<GoldSet> sets = new ArrayList<>();
        sets.add(GoldSet.read("owner", documents, folder.resolve("corpus/gold.jsonl")));
        sets.add(GoldSet.read("second", documents, folder.resolve("corpus/gold-second.jsonl")));
        Stream.of("development", "sealed")
                .filter(name -> GoldSet.isAt(folder.resolve("gold").resolve(name)))
                .map(name -> GoldSet.folder(name, folder.resolve("gold").resolve(name)))
                .forEach(sets::add);
        return sets;
    }

    Path documents() {
        return folder.resolve("corpus/documents");
    }

    /** What the corpus's owner says of its origins. */
    Path origins() {
        return folder.resolve("corpus/origins.json");
    }

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
