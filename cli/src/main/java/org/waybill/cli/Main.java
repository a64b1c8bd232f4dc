package org.waybill.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** The program {@code waybill}. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Console console = new Console(stream(FileDescriptor.out), stream(FileDescriptor.err));
        int status = start(console, args);
        console.flush();
        System.exit(status);
    }

    private static int start(Console console, String... args) {
        try {
            return run(Home.find(), console, args);
        } catch (UserError e) {
            console.note(String.valueOf(e.getMessage()));
            return CommandLine.ExitCode.USAGE;
        }
    }

    /** Runs one command: 0 when it did its job, 2 where the user must change something. */
    static int run(Home home, Console console, String... args) {
        CommandLine line = WaybillCommand.line(home, console)
                .setOut(console.writer())
                .setErr(console.errorWriter())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(100)
                .setParameterExceptionHandler(new Misunderstood(console))
                .setExecutionExceptionHandler(new Failures(console));
        return line.execute(args);
    }

    /** The platform's own stream would write its own character set. */
    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
