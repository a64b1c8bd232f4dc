package org.waybill.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waybill.casefile.note.BadNote;
import org.waybill.casefile.note.PublishedCheckpoint;
import org.waybill.casefile.note.VerifierKey;
import org.waybill.casefile.proof.ClaimProof;
import org.waybill.casefile.stamp.Roots;
import org.waybill.casefile.verification.Verification;
import org.waybill.casefile.verification.VerificationOptions;
import org.waybill.casefile.verification.VerificationReport;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a case, or the proof of one claim, with no trust in whoever made it. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Checks that nothing in a case was changed, lost or slipped in, and names what was.",
            "It needs nothing but the case, or its .zip, or the proof of one claim; nothing is written.",
            "A case that lies in a PostgreSQL database is checked there, by a user who need only read.",
            "It shows order and that nothing changed since the checkpoint. It does not show that anything is true."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0: whole", "1: damaged, or the proof does not hold", "2: the command was not understood"})
final class VerifyCommand implements Callable<Integer> {
    private static final int DAMAGED = 1;

    private final Console console;

    @ArgGroup(multiplicity = "1")
    private What what = new What();

    @Option(
            names = "--checkpoint",
            paramLabel = "FILE",
            description = "A checkpoint that you kept: the case must have grown from it.")
    private @Nullable Path checkpoint;

    @Option(
            names = "--key",
            paramLabel = "KEY",
            description = "The public half of a key whose signature you look for; may be given more than once.")
    private List<String> keys = new ArrayList<>();

    @Option(
            names = "--roots",
            paramLabel = "FILE",
            description = "Certificates (PEM) of those you trust to vouch for time-stamp authorities.")
    private @Nullable Path roots;

    /** A case, or a proof. */
    static final class What {
        @Parameters(paramLabel = "CASE", description = "The folder of a case, or the .zip it was packed into.")
        private @Nullable Path folder;

        @Option(names = "--proof", paramLabel = "FILE", description = "What \"waybill export CASE --proof\" wrote.")
        private @Nullable Path proof;
    }

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<VerifierKey> known = keys.stream().map(VerifyCommand::key).toList();
        Roots trusted = roots();
        if (what.proof != null) {
            if (checkpoint != null) {
                throw new UserError(
                        "WB-210",
                        "--checkpoint is held to a case; a proof brings a checkpoint of its own",
                        "Leave it out, and compare the size and root that are printed with yours.");
            }
            return VerificationWords.tell(console, ClaimProof.check(bytes(what.proof), known, trusted)) ? 0 : DAMAGED;
        }
        VerificationOptions options =
                new VerificationOptions(known, trusted, held(), new ProgressBar(console, "Checking")::entries);
        VerificationReport report =
                Verification.of(Objects.requireNonNull(what.folder), Cases.MATTERS, options, System.getenv());
        VerificationWords.tell(console, report);
        return report.isWhole() ? 0 : DAMAGED;
    }

    private static VerifierKey key(String text) {
        try {
            return VerifierKey.parse(text.strip());
        } catch (BadNote e) {
            throw new UserError(
                    "WB-232",
                    "--key " + text + " is no public key",
                    "Copy the line \"waybill case key\" printed, whole.");
        }
    }

    private Roots roots() {
        if (roots == null) {
            return Roots.none();
        }
        try {
            return Roots.ofPem(bytes(roots));
        } catch (Roots.BadRoots e) {
            throw new UserError("WB-233", roots + " holds no certificates", "Name a file with PEM certificates.");
        }
    }

    private Optional<PublishedCheckpoint> held() {
        if (checkpoint == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(PublishedCheckpoint.parse(bytes(checkpoint)));
        } catch (BadNote e) {
            throw new UserError(
                    "WB-234",
                    checkpoint + " holds no checkpoint",
                    "Name a file with what \"waybill checkpoint\" printed.");
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UserError("WB-235", file + " cannot be read", "Check that it is there and may be read.");
        }
    }
}
