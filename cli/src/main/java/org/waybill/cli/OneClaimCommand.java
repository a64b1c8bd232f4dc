package org.waybill.cli;

import java.util.concurrent.Callable;
import java.util.function.Function;
import org.waybill.casefile.CaseWriter;
import org.waybill.model.ClaimId;
import org.waybill.model.Decision;
import org.waybill.model.Review;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A decision about one claim. */
@Command(mixinStandardHelpOptions = true)
final class OneClaimCommand implements Callable<Integer> {
    private final Console console;
    private final Function<ClaimId, Decision> making;

    @Mixin
    private Reviewing reviewing = new Reviewing();

    @Parameters(index = "1", paramLabel = "CLAIM", description = "The claim's id, or enough of its first digits.")
    private String claim = "";

    OneClaimCommand(Console console, Function<ClaimId, Decision> making) {
        this.console = console;
        this.making = making;
    }

    @Override
    public Integer call() {
        String reviewer = reviewing.author.name();
        String reason = reviewing.reason();
        try (CaseWriter writer = new Cases(console).write(reviewing.folder, reviewer)) {
            Decision decision = making.apply(writer.asWritten().claim(claim).id());
            DecisionWords.tell(console, writer.deciding().review(new Review(decision, reviewer, reason)), decision);
            return ExitCode.OK;
        }
    }
}
