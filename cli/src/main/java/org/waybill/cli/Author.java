package org.waybill.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who gives a command that adds to a case. */
final class Author {
    @Option(
            names = {"--by", "--reviewer"},
            paramLabel = "NAME",
            description = "Who adds it; stands in the log for good. Default: the name of the system's user.")
    private @Nullable String name;

    String name() {
        // A name that is given and blank is a slip of a script; the log would bear another's name for good.
        String given = name == null ? System.getProperty("user.name", "") : name;
        if (given.isBlank()) {
            throw new UserError("WB-217", "nobody is named as the one who adds this", "Name somebody with --by.");
        }
        return Plain.of(given).strip();
    }
}
