package org.waybill.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waybill.assessment.casework.Assessor;
import org.waybill.casefile.stamp.Roots;
import org.waybill.casefile.verification.Verification;
import org.waybill.casefile.verification.VerificationOptions;
import org.waybill.corroboration.Tables;
import org.waybill.desk.Desk;
import org.waybill.model.Sha256;
import org.waybill.pipeline.live.ListSource;
import org.waybill.pipeline.live.LiveCase;
import org.waybill.pipeline.live.Means;
import org.waybill.report.outline.Outline;

/** What a case that is served is made of. */
final class LiveMeans {
    private final ListSource lists;
    private final Console console;

    /** @param lists where the sanctions lists at hand come from */
    LiveMeans(ListSource lists, Console console) {
        this.lists = lists;
        this.console = console;
    }

    Means of(Path folder) {
        return new Means(
                () -> Cases.ground(folder),
                desks(folder),
                program(),
                Tables.bundled(),
                lists,
                progress -> Verification.of(
                        folder,
                        Cases.MATTERS,
                        new VerificationOptions(List.of(), Roots.none(), Optional.empty(), progress),
                        System.getenv()),
                InstantSource.system(),
                new Cases(console).catchingUp());
    }

    /** Not in the case's own folder, where everything is accounted for. */
    private static Path desks(Path folder) {
        String name = Sha256.of(folder.toAbsolutePath().normalize().toString()).brief();
        return Path.of(System.getProperty("java.io.tmpdir"), "waybill-desk", name);
    }

    /** A version is not enough while the program is being worked on: whenever it was built counts too. */
    static String program() {
        String version = new BuildVersion().getVersion()[0];
        return version + " "
                + Stream.of(Main.class, LiveCase.class, Desk.class, Outline.class, Tables.class, Assessor.class)
                        .map(LiveMeans::built)
                        .toList();
    }

    private static String built(Class<?> of) {
        URL place = of.getProtectionDomain().getCodeSource().getLocation();
        try (Stream<Path> files = Files.walk(Path.of(place.toURI()))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.toFile().lastModified())
                    .max(Long::compareTo)
                    .map(String::valueOf)
                    .orElse("");
        } catch (IOException | URISyntaxException e) {
            return "";
        }
    }
}
