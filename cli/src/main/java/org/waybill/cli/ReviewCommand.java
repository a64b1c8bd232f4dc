package org.waybill.cli;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waybill.casefile.Casefile;
import org.waybill.casefile.index.IndexQueries.ClaimLine;
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
                .addSubcommand(
                        "confirm",
                        about(
                                new OneClaimCommand(console, Decision.Confirm::new),
                                "Confirms a claim: somebody read the passage, and it says so."))
                .addSubcommand(
                        "reject",
                        about(
                                new OneClaimCommand(console, Decision.Reject::new),
                                "Rejects a claim: the passage does not say so. It is kept and no longer counts."))
                .addSubcommand("correct", new CorrectClaimCommand(console))
                .addSubcommand(
                        "same",
                        about(
                                pair(console, Decision.Same::new),
                                "Two claims, or two entries, are about one matter: what is said of either stands in"
                                        + " one entry."))
                .addSubcommand(
                        "other",
                        about(
                                pair(console, Decision.Other::new),
                                "The first claim is about another matter than the second, or than an entry, and stands"
                                        + " alone."))
                .addSubcommand(
                        "join",
                        about(
                                edge(console, Decision.Join::new),
                                "The first document took what it says from the second: they are one origin."))
                .addSubcommand(
                        "cut",
                        about(
                                edge(console, Decision.Cut::new),
                                "The first document did not take what it says from the second."))
                .addSubcommand("dismiss", new DismissCommand(console))
                .addSubcommand("undo", new UndoCommand(console));
    }

    /** One class serves several commands, which the annotation of a class could not tell apart. */
    private static CommandLine about(Object command, String description) {
        CommandLine line = new CommandLine(command);
        line.getCommandSpec().usageMessage().description(description);
        return line;
    }

    private static TwoCommand<ClaimId> pair(Console console, TwoCommand.Making<ClaimId> making) {
        return new TwoCommand<>(console, "claim", ReviewCommand::told, making);
    }

    /** A claim by its id; of an entry by its id the first claim that is not the other one. */
    private static ClaimId told(Casefile file, String digits, Optional<ClaimId> besides) {
        boolean isClaim = !file.queries().claims(digits.strip(), 1).isEmpty();
        return (isClaim ? Stream.<ClaimLine>empty() : file.queries().claimsOf(digits.strip(), 0, 2).stream())
                .map(ClaimLine::id)
                .filter(claim -> !besides.equals(Optional.of(claim)))
                .findFirst()
                .orElseGet(() -> file.claim(digits).id());
    }

    private static TwoCommand<Sha256> edge(Console console, TwoCommand.Making<Sha256> making) {
        return new TwoCommand<>(console, "document", (file, digits, besides) -> file.document(digits), making);
    }

    @Override
    public void run() {
        Objects.requireNonNull(spec).commandLine().usage(console.out());
    }
}
