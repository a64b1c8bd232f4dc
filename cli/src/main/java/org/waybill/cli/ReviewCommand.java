package org.waybill.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waybill.model.ClaimId;
import org.waybill.model.Decision;
import org.waybill.model.Sha256;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What an analyst can decide. */
@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        description = {
            "Files a decision about claims or documents of a case, with a reviewer and a reason.",
            "Nothing is edited: the log keeps every decision, and undo is one more."
        })
final class ReviewCommand implements Runnable {
    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    private ReviewCommand(Console console) {
        this.console = console;
    }

    static CommandLine line(Console console) {
        return new CommandLine(new ReviewCommand(console))
                .addSubcommand("confirm", new OneClaimCommand(console, Decision.Confirm::new))
                .addSubcommand("reject", new OneClaimCommand(console, Decision.Reject::new))
                .addSubcommand("correct", new CorrectClaimCommand(console))
                .addSubcommand("same", pair(console, Decision.Same::new))
                .addSubcommand("other", pair(console, Decision.Other::new))
                .addSubcommand("cut", edge(console, Decision.Cut::new))
                .addSubcommand("join", edge(console, Decision.Join::new))
                .addSubcommand("undo", new UndoCommand(console));
    }

    private static TwoCommand<ClaimId> pair(Console console, TwoCommand.Making<ClaimId> making) {
        return new TwoCommand<>(
                console, "CLAIM", (file, digits) -> file.claim(digits).id(), making);
    }

    private static TwoCommand<Sha256> edge(Console console, TwoCommand.Making<Sha256> making) {
        return new TwoCommand<>(console, "DOCUMENT", (file, digits) -> file.document(digits), making);
    }

    @Override
    public void run() {
        Objects.requireNonNull(spec).commandLine().usage(console.out());
    }
}
