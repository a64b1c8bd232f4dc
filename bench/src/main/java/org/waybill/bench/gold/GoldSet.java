package org.waybill.bench.gold;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.waybill.bench.corpus.Corpus;
import org.waybill.bench.corpus.JsonFiles;

/**
 * Labelled documents that are scored together.
 *
 * @param name as the command line and the tables call it
 * @param access whether its cases may be looked at
 * @param corpus documents and their gold claims
 * @param regimes the embargo regime of each document, by id; documents that name none are left out
 */
public record GoldSet(String name, Access access, Corpus corpus, Map<String, String> regimes) {

    /** Who may look at the cases of a set. */
    public enum Access {
        /** Misses and false claims may be listed, and rules tuned on them. */
        OPEN,
        /** Figures only: whoever saw a case could tune on it. */
        SEALED;

        private static final Path SEAL = Path.of("sealed");

        /** Whatever lies in a folder called {@code sealed} is sealed, by whichever path it is given. */
        static Access of(Path file) {
            boolean sealed = StreamSupport.stream(JsonFiles.real(file).spliterator(), false)
                    .anyMatch(SEAL::equals);
            return sealed ? SEALED : OPEN;
        }

        private Access and(Access other) {
            return this == SEALED ? this : other;
        }
    }

    public GoldSet {
        regimes = Map.copyOf(regimes);
    }

    /** A folder of documents and one gold file. */
    public static GoldSet read(String name, Path documents, Path gold) {
        return read(name, documents, List.of(gold));
    }

    /** A folder that holds {@code documents/} and gold files called {@code gold-….jsonl}. */
    public static GoldSet folder(String name, Path folder) {
        return read(name, folder.resolve("documents"), JsonFiles.in(folder, "jsonl"));
    }

    /** Whether the folder of a set is there; the sealed one may be kept elsewhere. */
    public static boolean isAt(Path folder) {
        return Files.isDirectory(folder.resolve("documents"));
    }

    private static GoldSet read(String name, Path documents, List<Path> gold) {
        Access access = gold.stream().map(Access::of).reduce(Access.of(documents), Access::and);
        return new GoldSet(name, access, Corpus.read(documents, gold), regimesIn(documents));
    }

    private static Map<String, String> regimesIn(Path documents) {
        Map<String, String> regimes = new TreeMap<>();
        JsonFiles.in(documents, "json").stream()
                .map(JsonFiles::whole)
                .filter(one -> one.hasNonNull("regime"))
                .forEach(one ->
                        regimes.put(one.path("id").asText(), one.path("regime").asText()));
        return regimes;
    }

    public boolean isSealed() {
        return access == Access.SEALED;
    }
}
