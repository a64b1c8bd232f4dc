package org.waybill.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.waybill.server.workbench.guard.Access;
import org.waybill.server.workbench.guard.Person;
import org.waybill.server.workbench.guard.TokenFile;

/** Files of tokens, as commands open them. */
final class Tokens {
    private Tokens() {}

    static Access access(Path file) {
        try {
            TokenFile read = TokenFile.open(file);
            if (read.isEmpty()) {
                throw new UserError(
                        "WB-253",
                        "the file of tokens " + file + " names nobody",
                        "Make a token with \"waybill serve token\".");
            }
            return new Access.ByToken(read, InstantSource.system());
        } catch (IOException e) {
            throw unusable(file, e);
        }
    }

    /** Adds somebody and gives the token. */
    static String add(Path file, Person person) {
        try {
            return TokenFile.add(
                    file, person, LocalDate.ofInstant(InstantSource.system().instant(), ZoneOffset.UTC));
        } catch (IOException e) {
            throw unusable(file, e);
        }
    }

    private static UserError unusable(Path file, IOException why) {
        String reason = why.getClass() == IOException.class ? ": " + why.getMessage() : "";
        return new UserError(
                "WB-250",
                "the file of tokens " + file + " cannot be used" + reason,
                "Check its name and its rights; \"waybill serve token\" makes one where there is none.");
    }
}
