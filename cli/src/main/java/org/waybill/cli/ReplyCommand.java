package org.waybill.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.List;
import java.util.concurrent.Callable;
import org.waybill.casefile.CaseWriter;
import org.waybill.model.ClaimId;
import org.waybill.model.PartialDate;
import org.waybill.model.Reply;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Files what a party that is named answered. */
@Command(
        name = "reply",
        mixinStandardHelpOptions = true,
        description = "Files what a party that the case names answered; the report shows it whole.")
final class ReplyCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "CASE", description = "The folder of a case.")
    private Path folder = Path.of("");

    @Option(names = "--party", required = true, paramLabel = "NAME", description = "Who answers, as it signs.")
    private String party = "";

    @Option(names = "--text", required = true, paramLabel = "TEXT", description = "The answer, whole.")
    private String text = "";

    @Option(
            names = "--received",
            required = true,
            paramLabel = "DATE",
            description = "When it came in: YYYY, YYYY-MM or YYYY-MM-DD.")
    private String received = "";

    @Mixin
    private Touching touching = new Touching();

    @Mixin
    private Author author = new Author();

    ReplyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        PartialDate date = date();
        Blank.refuse("--party", party);
        Blank.refuse("--text", text);
        try (CaseWriter writer = new Cases(console).write(folder, author.name())) {
            List<ClaimId> claims = touching.claims(writer.asWritten());
            long place = writer.deciding().reply(new Reply(party.strip(), text.strip(), date, claims));
            console.line("Reply filed as entry " + place + ".");
            return ExitCode.OK;
        }
    }

    private PartialDate date() {
        try {
            return PartialDate.parse(received);
        } catch (DateTimeException e) {
            throw new UserError(
                    "WB-202", "--received " + received + " is no date", "Write YYYY, YYYY-MM or YYYY-MM-DD.");
        }
    }
}
