package org.waybill.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waybill.casefile.CaseWriter;
import org.waybill.casefile.log.Note;
import org.waybill.casefile.log.NoteKind;
import org.waybill.casefile.note.BadNote;
import org.waybill.casefile.note.Checkpoint;
import org.waybill.casefile.note.PublishedCheckpoint;
import org.waybill.casefile.note.SigningKey;
import org.waybill.casefile.stamp.NoStamp;
import org.waybill.casefile.stamp.StampAuthority;
import org.waybill.casefile.stamp.StampRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Keeps, signs and stamps a checkpoint. */
@Command(
        name = "checkpoint",
        mixinStandardHelpOptions = true,
        description = {
            "Prints how far the log of a case has come, for others to keep: id, size, root.",
            "With --sign it is signed; with --stamp an authority says when it was seen. Both are kept in the case."
        })
final class CheckpointCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Console console;

    @Parameters(paramLabel = "CASE", description = "The folder of a case.")
    private Path folder = Path.of("");

    @Option(names = "--sign", paramLabel = "FILE", description = "A key that \"waybill case key\" made.")
    private @Nullable Path key;

    @Option(
            names = "--stamp",
            paramLabel = "ADDRESS",
            description = "An RFC 3161 time-stamp authority to ask; nothing but a hash is sent there.")
    private String authority = "";

    @Mixin
    private Author author = new Author();

    CheckpointCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        SigningKey signing = key == null ? null : key(key);
        try (CaseWriter writer = new Cases(console).write(folder, author.name())) {
            Checkpoint checkpoint = writer.checkpoint();
            PublishedCheckpoint published = kept(writer, checkpoint);
            if (signing != null) {
                published = published.signedBy(signing);
                writer.keep(new Note(NoteKind.CHECKPOINT, checkpoint.size(), published.bytes()));
            }
            if (!authority.isEmpty()) {
                stamp(writer, checkpoint);
            }
            console.bytes(published.bytes());
            return ExitCode.OK;
        }
    }

    private static PublishedCheckpoint kept(CaseWriter writer, Checkpoint checkpoint) {
        byte[] bytes = writer.asWritten().keptCheckpoint(checkpoint.size()).orElseThrow();
        try {
            return PublishedCheckpoint.parse(bytes);
        } catch (BadNote e) {
            throw new UserError(
                    "WB-229",
                    "the checkpoint kept for " + checkpoint.size() + " entries is damaged",
                    "Run \"waybill verify\" on the case.");
        }
    }

    private static SigningKey key(Path file) {
        try {
            return SigningKey.parse(
                    Files.readString(file, StandardCharsets.UTF_8).strip());
        } catch (IOException | BadNote e) {
            throw new UserError(
                    "WB-230",
                    file + " holds no key that can sign",
                    "Make one with \"waybill case key FILE --name NAME\".");
        }
    }

    private void stamp(CaseWriter writer, Checkpoint checkpoint) {
        try {
            byte[] token = StampAuthority.at(authority, PATIENCE)
                    .stamp(StampRequest.over(checkpoint.bytes(), new SecureRandom()));
            writer.keep(new Note(NoteKind.STAMP, checkpoint.size(), token));
            console.note("Stamped by " + authority + ".");
        } catch (NoStamp e) {
            throw new UserError("WB-231", "no stamp was had", String.valueOf(e.getMessage()));
        }
    }
}
