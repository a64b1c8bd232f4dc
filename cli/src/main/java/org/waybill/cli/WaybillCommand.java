package org.waybill.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What can be done with waybill. */
@Command(
        name = "waybill",
        versionProvider = BuildVersion.class,
        mixinStandardHelpOptions = true,
        description = "Takes claims out of public reports, ties each to its characters, and sets them side by side.",
        footer = {"", "Nothing leaves this machine unless you name an address to read."})
final class WaybillCommand implements Runnable {
    private final Console console;

    WaybillCommand(Console console) {
        this.console = console;
    }

    /** The commands, each given what it needs. */
    static CommandLine line(Home home, Console console) {
        return new CommandLine(new WaybillCommand(console))
                .addSubcommand("demo", new DemoCommand(home, console))
                .addSubcommand("read", new ReadCommand(home, console))
                .addSubcommand("report", new ReportCommand(home, console));
    }

    @Override
    public void run() {
        CommandLine.usage(this, console.out());
    }
}
