package org.waybill.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.waybill.casefile.CaseWriter;
import org.waybill.casefile.Casefile;
import org.waybill.model.Decision;
import org.waybill.model.Review;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A decision about two claims or two documents. */
@Command(mixinStandardHelpOptions = true)
final class TwoCommand<T> implements Callable<Integer> {
    private final Console console;
    private final String kind;
    private final Finding<T> finding;
    private final Making<T> making;

    @Mixin
    private Reviewing reviewing = new Reviewing();

    @Parameters(index = "1", paramLabel = "ONE", description = "Its id, or enough of its first digits.")
    private String one = "";

    @Parameters(index = "2", paramLabel = "OTHER", description = "The other's.")
    private String other = "";

    /** Finds what an id names. */
    @FunctionalInterface
    interface Finding<T> {
        /**
         * What the digits name.
         *
         * @param besides what the first id names, while the second is looked up
         */
        T of(Casefile file, String digits, Optional<T> besides);
    }

    /** Makes a decision of two things. */
    @FunctionalInterface
    interface Making<T> {
        Decision of(T one, T other);
    }

    TwoCommand(Console console, String kind, Finding<T> finding, Making<T> making) {
        this.console = console;
        this.kind = kind;
        this.finding = finding;
        this.making = making;
    }

    @Override
    public Integer call() {
        String reviewer = reviewing.author.name();
        String reason = reviewing.reason();
        try (CaseWriter writer = new Cases(console).write(reviewing.folder, reviewer)) {
            Casefile file = writer.asWritten();
            T first = finding.of(file, one, Optional.empty());
            Decision decision = decision(first, finding.of(file, other, Optional.of(first)));
            long place = writer.deciding().review(new Review(decision, reviewer, reason));
            DecisionWords.tell(console, place, decision);
            return ExitCode.OK;
        }
    }

    private Decision decision(T first, T second) {
        if (first.equals(second)) {
            throw new UserError("WB-220", "both ids name the same " + kind, "Name two different ones.");
        }
        return making.of(first, second);
    }
}
