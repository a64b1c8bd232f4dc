package org.waybill.bench.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.waybill.bench.origins.Engine;
import org.waybill.bench.subject.Found;
import org.waybill.corroboration.Corroborated;
import org.waybill.corroboration.Ledger;
import org.waybill.model.Docket;
import org.waybill.bench.subject.Subject;
import org.waybill.extraction.RuleClaimExtractor;
import org.waybill.extraction.quantity.QuantityGrammar;
import org.waybill.extraction.time.TimeGrammar;
import org.waybill.model.PartialDate;
import org.waybill.model.Period;
import org.waybill.parsing.EnglishParser;
import org.waybill.parsing.Tokenizer;

/** The one place where what is measured is chosen. */
public final class Wiring {
    /** The folder of the parser's model; unless set, where the build leaves it. */
    private static final String MODELS = "waybill.models";

    private Wiring() {}

    /** What the commands and the benchmarks measure. */
    public static Subject subject() {
        RuleClaimExtractor extractor = extractor();
        return new Subject("rules", document -> extractor.read(document).claims(), Wiring::periods, Wiring::figures);
    }

    /** The reader as the product wires it. */
    public static RuleClaimExtractor extractor() {
        Path model = Path.of(System.getProperty(MODELS, "parsing-model/target/model"), "english.wbp");
        try {
            return new RuleClaimExtractor(EnglishParser.open(model), new Tokenizer());
        } catch (IOException e) {
            throw new UncheckedIOException("the parser's model is not at " + model + "; build it first", e);
        }
    }

    /** What lays claims side by side, as the product wires it: without reviews. */
    public static Engine engine() {
        return readings -> {
            Corroborated corroborated = Ledger.corroborate(readings, Docket.NONE);
            return new Engine.Answer(corroborated.entries(), corroborated.dependence());
        };
    }

    private static List<Period> periods(String text, LocalDate published) {
        return new TimeGrammar()
                .find(text, PartialDate.of(published)).stream()
                        .flatMap(time -> Stream.ofNullable(time.period()))
                        .toList();
    }

    private static List<Found> figures(String text) {
        return new QuantityGrammar()
                .find(text).stream()
                        .map(figure -> new Found(figure.number(), figure.low(), figure.high()))
                        .toList();
    }
}
