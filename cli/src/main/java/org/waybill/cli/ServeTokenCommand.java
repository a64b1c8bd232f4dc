package org.waybill.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.waybill.server.workbench.guard.Person;
import org.waybill.server.workbench.guard.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** Makes a token for somebody. */
@Command(
        name = "token",
        mixinStandardHelpOptions = true,
        description = {
            "Makes a token for somebody who is to use a case from another machine, and prints it, once.",
            "The file keeps its digest, the role, the day and the name. To take a token back, delete its line."
        })
final class ServeTokenCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--role",
            required = true,
            paramLabel = "ROLE",
            description = "reader: looks and takes exports. analyst: decides too, under the name.")
    private Role role = Role.READER;

    @Option(
            names = "--name",
            required = true,
            paramLabel = "NAME",
            description = "Whose it is; stands in the log beside what is decided.")
    private String name = "";

    @Option(
            names = "--tokens",
            required = true,
            paramLabel = "FILE",
            description = "Where it is kept, by its digest; made where there is none.")
    private Path file = Path.of("");

    ServeTokenCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String whose = Plain.of(name).strip();
        if (whose.isBlank()) {
            throw new UserError("WB-217", "nobody is named whose token it is", "Name somebody with --name.");
        }
        console.line(Tokens.add(file, new Person(whose, role)));
        console.note("This is the token of " + whose + ", " + role.key()
                + ". It is shown once and kept nowhere; hand it over where nobody else reads it.");
        return ExitCode.OK;
    }
}
