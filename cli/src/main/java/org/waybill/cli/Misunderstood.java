package org.waybill.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says on one line what in a command was not understood, and what may have been meant. */
final class Misunderstood implements IParameterExceptionHandler {
    private static final int NEAREST = 3;

    private final Console console;

    Misunderstood(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException failure, String[] args) {
        console.note("WB-210 " + wrong(failure) + ". " + action(failure));
        return CommandLine.ExitCode.USAGE;
    }

    private static String wrong(ParameterException failure) {
        return String.valueOf(failure.getMessage()).strip();
    }

    private static String action(ParameterException failure) {
        List<String> near =
                failure instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        String name = failure.getCommandLine().getCommandSpec().qualifiedName();
        String look = "Run \"" + name + " --help\" to see what it takes.";
        return near.isEmpty()
                ? look
                : "Did you mean " + String.join(" or ", near.subList(0, Math.min(NEAREST, near.size()))) + "? " + look;
    }
}
