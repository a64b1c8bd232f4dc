package org.waybill.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.concurrent.Callable;
import org.waybill.casefile.note.SigningKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a key to sign checkpoints with. */
@Command(
        name = "key",
        mixinStandardHelpOptions = true,
        description = {
            "Makes an Ed25519 key to sign checkpoints with, and prints its public half.",
            "The file is the secret half: keep it to yourself. The printed line is what others verify with."
        })
final class CaseKeyCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "Where the secret half goes; must not exist yet.")
    private Path file = Path.of("");

    @Option(
            names = "--name",
            required = true,
            paramLabel = "NAME",
            description = "Who signs, without blanks or plus signs: monitors.example.")
    private String name = "";

    CaseKeyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        SigningKey key = key();
        try {
            boolean posix =
                    FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
            FileAttribute<?>[] owner = posix
                    ? new FileAttribute<?>[] {
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                    }
                    : new FileAttribute<?>[0];
            Files.createFile(file, owner);
            Files.write(file, (key.secretText() + "\n").getBytes(StandardCharsets.UTF_8), StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            throw new UserError("WB-227", file + " is there already", "Name another file; keys are never overwritten.");
        } catch (IOException e) {
            throw new UserError("WB-227", file + " cannot be written", "Name a file in a folder you may write to.");
        }
        console.line(key.verifier().text());
        return ExitCode.OK;
    }

    private SigningKey key() {
        try {
            return SigningKey.generate(name, new SecureRandom());
        } catch (IllegalArgumentException e) {
            throw new UserError("WB-228", "no key can be called \"" + name + "\"", "Leave out blanks and plus signs.");
        }
    }
}
