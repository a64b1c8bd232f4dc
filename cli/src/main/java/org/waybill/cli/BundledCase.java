package org.waybill.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waybill.casefile.CaseWriter;
import org.waybill.casefile.Casefile;
import org.waybill.casefile.disk.FileDisk;
import org.waybill.casefile.ground.FolderGround;
import org.waybill.casefile.ground.Founding;
import org.waybill.corroboration.Tables;
import org.waybill.intake.Intake;
import org.waybill.intake.Limits;
import org.waybill.intake.Source;
import org.waybill.model.Case;
import org.waybill.model.Given;
import org.waybill.model.Sha256;
import org.waybill.pipeline.Pipeline;

/**
 * The bundled documents as a case that is kept, so that what somebody decides on it is there the next time.
 *
 * <p>It is made anew where the documents or the program changed; a file beside it tells of which ones it was made, and how
 * long its log was then.
 */
final class BundledCase {
    private static final String ID = "waybill-case/demo";
    private static final String TITLE = "Container shipments";
    private static final String BY = "waybill";

    private final Home home;
    private final Path folder;
    private final Path stamp;
    private final Console console;

    /** @param out the folder that the report goes to; the case lies in it */
    BundledCase(Home home, Path out, Console console) {
        this.home = home;
        this.folder = out.resolve("case");
        this.stamp = out.resolve("case.made-of");
        this.console = console;
    }

    Path folder() {
        return folder;
    }

    /** What the bundled documents say, whatever was decided since; read where that was not done before. */
    Case read() {
        String bundle = bundle();
        long size = kept(bundle).orElseGet(() -> make(bundle));
        try (Casefile file = new Cases(console).read(folder)) {
            // The report of the demonstration names no case, so that it is the same wherever it is made.
            return Pipeline.compile(file, size, Tables.bundled()).outsideAnyCase();
        }
    }

    private Optional<Long> kept(String bundle) {
        if (!FolderGround.isCase(folder) || Files.notExists(stamp)) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(stamp);
            return lines.size() == 2 && lines.get(0).equals(bundle)
                    ? Optional.of(Long.parseLong(lines.get(1)))
                    : Optional.empty();
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private long make(String bundle) {
        clear();
        FolderGround.make(folder, FileDisk.passing(), new Founding(ID, TITLE, ""));
        long size;
        try (CaseWriter writer = CaseWriter.open(
                FolderGround.open(folder, FileDisk.passing(), false),
                Cases.MATTERS,
                InstantSource.system(),
                BY,
                new Cases(console).catchingUp())) {
            new Pipeline(
                            Intake.with(Limits.usual()),
                            ReadingOptions.extractor(home),
                            Runtime.getRuntime().availableProcessors())
                    .add(
                            List.of(new Source.Folder(home.demoCase(), "cases/demo")),
                            Given.NOTHING,
                            writer,
                            new ProgressBar(console),
                            new Notes(console)::tell);
            size = writer.checkpoint().size();
        }
        write(bundle + "\n" + size + "\n");
        return size;
    }

    /** Takes away an earlier demonstration, and nothing else. */
    private void clear() {
        if (Files.notExists(folder)) {
            return;
        }
        if (!FolderGround.isCase(folder) || !FolderGround.founding(folder).id().equals(ID)) {
            throw new UserError(
                    "WB-254",
                    folder + " is in the way: it is not the case of an earlier demonstration",
                    "Name another folder with --out.");
        }
        Cases.discard(folder);
    }

    private void write(String text) {
        Path part = stamp.resolveSibling(stamp.getFileName() + ".part");
        try {
            Files.writeString(part, text);
            Files.move(part, stamp, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UserError(
                    "WB-206", "the folder of " + stamp + " cannot be written to", "Name another with --out.");
        }
    }

    /** Names the documents and the program that reads them. */
    private String bundle() {
        try (Stream<Path> all = Files.walk(home.demoCase())) {
            StringBuilder names = new StringBuilder(LiveMeans.program());
            for (Path one : all.filter(Files::isRegularFile).sorted().toList()) {
                names.append('\n')
                        .append(one.getFileName())
                        .append(' ')
                        .append(Sha256.of(Files.readAllBytes(one)).hex());
            }
            return Sha256.of(names.toString().getBytes(StandardCharsets.UTF_8)).hex();
        } catch (IOException e) {
            throw new UserError(
                    "WB-201",
                    "part of the program cannot be read: " + home.demoCase(),
                    "Unpack or build waybill again.");
        }
    }
}
