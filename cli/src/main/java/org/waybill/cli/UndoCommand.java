package org.waybill.cli;

import java.util.concurrent.Callable;
import org.waybill.casefile.CaseWriter;
import org.waybill.model.Decision;
import org.waybill.model.Review;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes a review back. */
@Command(
        mixinStandardHelpOptions = true,
        description = "Takes a review back; what took it back can be taken back in turn.")
final class UndoCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private Reviewing reviewing = new Reviewing();

    @Parameters(index = "1", paramLabel = "NUMBER", description = "The review's number; \"waybill status --reviews\".")
    private long number;

    UndoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (number < 1) {
            throw new UserError(
                    "WB-221", number + " is the number of no review", "\"waybill status CASE --reviews\" lists them.");
        }
        String reviewer = reviewing.author.name();
        String reason = reviewing.reason();
        Decision decision = new Decision.Undo(number);
        try (CaseWriter writer = new Cases(console).write(reviewing.folder, reviewer)) {
            long place = writer.deciding().review(new Review(decision, reviewer, reason));
            DecisionWords.tell(console, place, decision);
            return ExitCode.OK;
        }
    }
}
