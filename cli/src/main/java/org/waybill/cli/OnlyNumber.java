package org.waybill.cli;

import java.util.Map;
import java.util.Stack;
import java.util.regex.Pattern;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** Lets an option with a number that may be left out stand before a path. */
final class OnlyNumber implements IParameterPreprocessor {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+");

    @Override
    public boolean preprocess(Stack<String> args, CommandSpec command, ArgSpec option, Map<String, Object> info) {
        boolean number = !args.isEmpty() && NUMBER.matcher(args.peek()).matches();
        if (!number) {
            option.setValue(ExplainedClaims.ALL);
        }
        return !number;
    }
}
