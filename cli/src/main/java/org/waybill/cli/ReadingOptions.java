package org.waybill.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waybill.extraction.RuleClaimExtractor;
import org.waybill.intake.Intake;
import org.waybill.intake.Limits;
import org.waybill.intake.Source;
import org.waybill.model.Given;
import org.waybill.model.PartialDate;
import org.waybill.parsing.EnglishParser;
import org.waybill.parsing.Tokenizer;
import org.waybill.pipeline.Pipeline;
import picocli.CommandLine.Option;

/** How to read, and what is known of what is read; the same for every command that reads. */
final class ReadingOptions {
    @Option(
            names = "--publisher",
            paramLabel = "NAME",
            description = "Who published it, where the source does not say.")
    private String publisher = "";

    @Option(names = "--title", paramLabel = "TEXT", description = "Its title.")
    private String title = "";

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "When it was published: YYYY, YYYY-MM or YYYY-MM-DD. Relative dates count from it.")
    private String published = "";

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many sources are read at once. Default: one for each processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--max-size",
            paramLabel = "MB",
            defaultValue = "64",
            description = "Largest source that is read, in megabytes. Default: ${DEFAULT-VALUE}.")
    private int megabytes = 64;

    @Option(names = "--allow-private", description = "Also fetch addresses of this machine and of private networks.")
    private boolean allowPrivate;

    static List<Source> sources(List<String> paths) {
        return paths.stream().map(ReadingOptions::source).toList();
    }

    private static Source source(String word) {
        if (word.equals("-")) {
            return new Source.Stream("standard input", System.in);
        }
        try {
            return Source.named(word);
        } catch (InvalidPathException e) {
            throw noPath(word);
        }
    }

    /** The word as a path. */
    static Path path(String word) {
        try {
            return Path.of(word);
        } catch (InvalidPathException e) {
            throw noPath(word);
        }
    }

    private static UserError noPath(String word) {
        return new UserError(
                "WB-211",
                word + " cannot be the name of a file",
                "Name each file, or a folder, which is read with everything below it.");
    }

    Given given() {
        return new Given(publisher, title, date());
    }

    private @Nullable PartialDate date() {
        try {
            return published.isEmpty() ? null : PartialDate.parse(published);
        } catch (DateTimeException e) {
            throw new UserError(
                    "WB-202", "--published " + published + " is no date", "Write YYYY, YYYY-MM or YYYY-MM-DD.");
        }
    }

    /** The reading part of the program, wired. */
    Pipeline pipeline(Home home) {
        return new Pipeline(Intake.with(limits()), extractor(home), threads());
    }

    private int threads() {
        if (threads < 1) {
            throw new UserError("WB-203", "--threads " + threads + " leaves nobody to read", "Give 1 or more.");
        }
        return threads;
    }

    private Limits limits() {
        if (megabytes < 1 || megabytes > 2047) {
            throw new UserError("WB-204", "--max-size " + megabytes + " is out of range", "Give 1 to 2047 megabytes.");
        }
        Limits limits = Limits.usual().withFileBytes((long) megabytes << 20);
        return allowPrivate ? limits.withPrivateAddresses() : limits;
    }

    static RuleClaimExtractor extractor(Home home) {
        try {
            return new RuleClaimExtractor(EnglishParser.open(home.parserModel()), new Tokenizer());
        } catch (IOException e) {
            throw new UserError("WB-201", "the parser's model cannot be read", "Unpack or build waybill again.");
        }
    }
}
