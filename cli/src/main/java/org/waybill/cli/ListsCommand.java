package org.waybill.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What can be done with the sanctions lists. */
@Command(
        name = "lists",
        mixinStandardHelpOptions = true,
        description = "Fetches sanctions lists, keeps each edition, and says what changed.")
final class ListsCommand implements Runnable {
    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    ListsCommand(Console console) {
        this.console = console;
    }

    /** With its own commands. */
    static CommandLine line(Console console) {
        return new CommandLine(new ListsCommand(console))
                .addSubcommand("update", new ListsUpdateCommand(console))
                .addSubcommand("status", new ListsStatusCommand(console))
                .addSubcommand("diff", new ListsDiffCommand(console));
    }

    @Override
    public void run() {
        Objects.requireNonNull(spec).commandLine().usage(console.out());
    }
}
