package org.waybill.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What can be done with waybill. */
@Command(
        name = "waybill",
        versionProvider = BuildVersion.class,
        mixinStandardHelpOptions = true,
        description = "Takes claims out of public reports, ties each to its characters, and sets them side by side.",
        footer = {"", "Nothing leaves this machine unless you name an address to read."})
final class WaybillCommand implements Runnable {
    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    WaybillCommand(Console console) {
        this.console = console;
    }

    /** The commands, each given what it needs. */
    static CommandLine line(Home home, Console console) {
        CommandLine cases = new CommandLine(new CaseCommand(console))
                .addSubcommand("new", new CaseNewCommand(console))
                .addSubcommand("reread", new CaseRereadCommand(home, console))
                .addSubcommand("unpack", new CaseUnpackCommand(console))
                .addSubcommand("key", new CaseKeyCommand(console));
        return new CommandLine(new WaybillCommand(console))
                .addSubcommand("demo", new DemoCommand(home, console))
                .addSubcommand("read", new ReadCommand(home, console))
                .addSubcommand("report", new ReportCommand(home, console))
                .addSubcommand("case", cases)
                .addSubcommand("add", new AddCommand(home, console))
                .addSubcommand("status", new StatusCommand(console))
                .addSubcommand("review", ReviewCommand.line(console))
                .addSubcommand("reply", new ReplyCommand(console))
                .addSubcommand("correct", new CorrectCommand(console))
                .addSubcommand("export", new ExportCommand(console))
                .addSubcommand("checkpoint", new CheckpointCommand(console))
                .addSubcommand("verify", new VerifyCommand(console));
    }

    @Override
    public void run() {
        Objects.requireNonNull(spec).commandLine().usage(console.out());
    }
}
