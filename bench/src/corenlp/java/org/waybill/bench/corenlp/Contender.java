package org.waybill.bench.corenlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.waybill.bench.wiring.Wiring;
import org.waybill.extraction.RuleClaimExtractor;
import org.waybill.model.Claim;
import org.waybill.model.Document;

/** What is timed: each turns a document into findings. */
enum Contender {
    /** The reader as it is shipped; its findings are claims. */
    WAYBILL {
        @Override
        Function<Document, List<String>> open() {
            RuleClaimExtractor extractor = Wiring.extractor();
            return document ->
                    extractor.read(document).claims().stream().map(Claim::rule).toList();
        }
    },
    /** A plain pipeline up to OpenIE; its findings are triples. */
    CORENLP {
        @Override
        Function<Document, List<String>> open() {
            return new OpenIePipeline()::triples;
        }
    };

    /** Loads all it needs. */
    abstract Function<Document, List<String>> open();

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Contender of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** The command that runs one of the mains of this package on it, in a virtual machine of its own. */
    List<String> command(Class<?> main, String heap, String... more) {
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-Xmx" + heap,
                "-cp",
                System.getProperty("java.class.path"),
                main.getName(),
                key()));
        command.addAll(List.of(more));
        return command;
    }
}
