package org.waybill.cli;

import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every review needs. */
final class Reviewing {
    @Parameters(index = "0", paramLabel = "CASE", description = "The folder of a case.")
    Path folder = Path.of("");

    @Option(
            names = "--reason",
            required = true,
            paramLabel = "TEXT",
            description = "Why; stands beside the decision wherever it is shown.")
    String reason = "";

    @Mixin
    Author author = new Author();

    String reason() {
        if (reason.isBlank()) {
            throw new UserError("WB-219", "the reason is empty", "Say with --reason why this was decided.");
        }
        return reason.strip();
    }
}
