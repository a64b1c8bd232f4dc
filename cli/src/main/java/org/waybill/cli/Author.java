package org.waybill.cli;

import picocli.CommandLine.Option;

/** Who gives a command that adds to a case. */
final class Author {
    @Option(
            names = {"--by", "--reviewer"},
            paramLabel = "NAME",
            description = "Who adds it; stands in the log for good. Default: the name of the system's user.")
    private String name = "";

    String name() {
        String given = name.isBlank() ? System.getProperty("user.name", "") : name;
        if (given.isBlank()) {
            throw new UserError("WB-217", "nobody is named as the one who adds this", "Name somebody with --by.");
        }
        return Plain.of(given).strip();
    }
}
