package org.waybill.cli;

import java.util.LinkedHashMap;
import java.util.Map;
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
                .addSubcommand("screen", new CaseScreenCommand(console))
                .addSubcommand("key", new CaseKeyCommand(console));
        CommandLine line = new CommandLine(new WaybillCommand(console))
                .addSubcommand("demo", new DemoCommand(home, console))
                .addSubcommand("read", new ReadCommand(home, console))
                .addSubcommand("report", new ReportCommand(home, console))
                .addSubcommand("provisions", new ProvisionsCommand(console))
                .addSubcommand("screen", new ScreenCommand(console))
                .addSubcommand("serve", ServeCommand.line(console))
                .addSubcommand("tables", new TablesCommand(console))
                .addSubcommand("lists", ListsCommand.line(console))
                .addSubcommand("case", cases);
        onCase(home, console).forEach(line::addSubcommand);
        onCase(home, console).forEach((name, command) -> hide(cases.addSubcommand(name, command), name));
        hide(cases.addSubcommand("report", new ReportCommand(home, console)), "report");
        return line;
    }

    /** What is done with a case, by name; it can be called with and without the word "case" before it. */
    private static Map<String, Object> onCase(Home home, Console console) {
        Map<String, Object> commands = new LinkedHashMap<>();
        commands.put("add", new AddCommand(home, console));
        commands.put("status", new StatusCommand(console));
        commands.put("review", ReviewCommand.line(console));
        commands.put("reply", new ReplyCommand(console));
        commands.put("correct", new CorrectCommand(console));
        commands.put("export", new ExportCommand(console));
        commands.put("checkpoint", new CheckpointCommand(console));
        commands.put("verify", new VerifyCommand(console));
        return commands;
    }

    /** Help lists a command under one name only, so that the list stays short. */
    private static void hide(CommandLine cases, String name) {
        Objects.requireNonNull(cases.getSubcommands().get(name))
                .getCommandSpec()
                .usageMessage()
                .hidden(true);
    }

    @Override
    public void run() {
        Objects.requireNonNull(spec).commandLine().usage(console.out());
    }
}
