package org.waybill.casefile.verification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.waybill.casefile.entry.Change;
import org.waybill.casefile.ground.FolderGround;
import org.waybill.casefile.ground.Founding;
import org.waybill.casefile.trouble.CaseTrouble;
import org.waybill.casefile.trouble.Trouble;

/** Looks at the file that makes a folder a case. */
final class FoundingCheck {
    private FoundingCheck() {}

    /** What it says; empty where it is not as it was written, which is told. */
    static Optional<Founding> read(Path root, Findings findings) {
        Path file = root.resolve(FolderGround.FOUNDING);
        if (!Files.exists(file)) {
            if (!Files.isDirectory(root.resolve("log"))) {
                throw Trouble.NO_CASE.met(root + " holds no case");
            }
            findings.add(Finding.damage(Named.FOUNDING, "it is missing"));
            return Optional.empty();
        }
        try {
            return Optional.of(Founding.read(Files.readAllBytes(file), Named.FOUNDING));
        } catch (CaseTrouble e) {
            findings.add(Finding.damage(
                    Named.FOUNDING,
                    e.kind() == Trouble.TOO_NEW ? "its form is of a newer version" : "it is not as it was written"));
        } catch (IOException e) {
            findings.add(Finding.damage(Named.FOUNDING, "it cannot be read"));
        }
        return Optional.empty();
    }

    /** Holds it to the first entry of the log, which is as it was written. */
    static void compare(Founding founding, Change.Founded first, Findings findings) {
        if (!founding.id().equals(first.id())) {
            findings.add(Finding.damage(Named.FOUNDING, "its id is not the one that the log begins with"));
        }
        if (!founding.title().equals(first.title())) {
            findings.add(Finding.damage(Named.FOUNDING, "its title is not the one that the log begins with"));
        }
    }
}
