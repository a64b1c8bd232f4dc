package org.waybill.server.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waybill.casefile.CaseWriter;
import org.waybill.casefile.CatchingUp;
import org.waybill.casefile.disk.FileDisk;
import org.waybill.casefile.ground.FolderGround;
import org.waybill.casefile.ground.Founding;
import org.waybill.casefile.stamp.Roots;
import org.waybill.casefile.verification.Verification;
import org.waybill.casefile.verification.VerificationOptions;
import org.waybill.corroboration.Tables;
import org.waybill.extraction.RuleClaimExtractor;
import org.waybill.intake.Intake;
import org.waybill.intake.Limits;
import org.waybill.intake.Source;
import org.waybill.model.Given;
import org.waybill.parsing.EnglishParser;
import org.waybill.parsing.Tokenizer;
import org.waybill.pipeline.LedgerMatters;
import org.waybill.pipeline.Pipeline;
import org.waybill.pipeline.live.ListSource;
import org.waybill.pipeline.live.LiveCase;
import org.waybill.pipeline.live.Means;
import org.waybill.pipeline.lookup.AtHand;
import org.waybill.screening.list.ListFiles;
import org.waybill.screening.list.LoadedList;

/** The bundled case, read once for all tests and copied for each that asks. */
public final class DemoCase {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final Path READ = read();
    private static final Path LAID_OUT = laidOut();

    private DemoCase() {}

    /** A case of one's own in a folder that is empty or absent. */
    public static LiveCase in(Path folder) {
        copy(READ, folder.resolve("case"));
        copy(LAID_OUT, folder.resolve("desk"));
        return again(folder);
    }

    /** The case that {@link #in} made there, opened once more. */
    static LiveCase again(Path folder) {
        return live(folder.resolve("case"), folder.resolve("desk"), DemoCase::none);
    }

    /** The same, beside whoever has it open. */
    static LiveCase beside(Path folder) {
        return live(folder.resolve("case"), folder.resolve("beside"), DemoCase::none);
    }

    /** A case of one's own, held against the bundled extract of a list. */
    public static LiveCase screened(Path folder) {
        copy(READ, folder.resolve("case"));
        return live(folder.resolve("case"), folder.resolve("desk"), DemoCase::extract);
    }

    /** What {@link #in} opens the case there with, to be opened otherwise. */
    static Means means(Path folder) {
        copy(READ, folder.resolve("case"));
        copy(LAID_OUT, folder.resolve("desk"));
        return means(folder.resolve("case"), folder.resolve("desk"), DemoCase::none);
    }

    static AtHand none() {
        return new AtHand(List.of(), List.of(), "", AtHand.Earlier.NONE);
    }

    static AtHand extract() {
        LoadedList list =
                ListFiles.read(Path.of(System.getProperty("waybill.root", "..")).resolve("cases/lists/us_ofac_sdn"));
        return new AtHand(List.of(list), List.of(), "This is an extract made for demonstration.", AtHand.Earlier.NONE);
    }

    private static Path laidOut() {
        try {
            Path folder = Files.createTempDirectory("waybill-demo-desk-");
            live(READ, folder, DemoCase::none).close();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LiveCase live(Path place, Path desks, ListSource lists) {
        return LiveCase.open(means(place, desks, lists));
    }

    private static Means means(Path place, Path desks, ListSource lists) {
        return new Means(
                () -> FolderGround.open(place, FileDisk.passing(), false),
                desks,
                "test",
                Tables.bundled(),
                lists,
                progress -> Verification.of(
                        place,
                        new LedgerMatters(),
                        new VerificationOptions(List.of(), Roots.none(), Optional.empty(), progress)),
                InstantSource.fixed(NOW),
                CatchingUp.UNHEARD);
    }

    private static Path read() {
        try {
            return read(documents(Path.of(System.getProperty("waybill.root", ".."))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A case of other documents, in a folder of one's own. */
    public static LiveCase of(List<Source> documents, Path folder) {
        Path read = read(documents);
        copy(read, folder.resolve("case"));
        return again(folder);
    }

    private static Path read(List<Source> documents) {
        try {
            Path folder = Files.createTempDirectory("waybill-demo-case-");
            FolderGround.make(folder, FileDisk.passing(), new Founding("waybill-case/demo", "Container shipments", ""));
            RuleClaimExtractor extractor = new RuleClaimExtractor(
                    EnglishParser.open(Path.of(System.getProperty("waybill.models", ""), "english.wbp")),
                    new Tokenizer());
            try (CaseWriter writer = CaseWriter.open(
                    FolderGround.open(folder, FileDisk.passing(), false),
                    new LedgerMatters(),
                    InstantSource.fixed(NOW),
                    "ana",
                    CatchingUp.UNHEARD)) {
                new Pipeline(Intake.with(Limits.usual()), extractor, 2)
                        .add(documents, Given.NOTHING, writer, (done, all, shown) -> {}, outcome -> {});
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The ones that the distribution packs. */
    private static List<Source> documents(Path root) throws IOException {
        String packed = Files.readString(root.resolve("dist/src/main/assembly/dist.xml"));
        List<Source> all = new ArrayList<>();
        Matcher include = Pattern.compile("<include>(\\d+\\.json)</include>").matcher(packed);
        while (include.find()) {
            all.add(Source.named(root.resolve("cases/corpus/documents")
                    .resolve(include.group(1))
                    .toString()));
        }
        all.add(Source.named(root.resolve("cases/seed/seed.txt").toString()));
        return all;
    }

    private static void copy(Path from, Path to) {
        try (var all = Files.walk(from)) {
            for (Path one : all.toList()) {
                Files.copy(one, to.resolve(from.relativize(one).toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
