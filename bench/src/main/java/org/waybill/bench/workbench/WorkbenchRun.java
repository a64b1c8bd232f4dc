package org.waybill.bench.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.waybill.casefile.CaseWriter;
import org.waybill.casefile.CatchingUp;
import org.waybill.casefile.disk.FileDisk;
import org.waybill.casefile.ground.FolderGround;
import org.waybill.casefile.ground.Founding;
import org.waybill.casefile.ground.Ground;
import org.waybill.casefile.stamp.Roots;
import org.waybill.casefile.verification.Verification;
import org.waybill.casefile.verification.VerificationOptions;
import org.waybill.corroboration.Tables;
import org.waybill.desk.Desk;
import org.waybill.model.Case;
import org.waybill.pipeline.LedgerMatters;
import org.waybill.pipeline.live.LiveCase;
import org.waybill.pipeline.live.Means;
import org.waybill.pipeline.lookup.AtHand;
import org.waybill.server.ServerSettings;
import org.waybill.server.workbench.WorkbenchServer;
import org.waybill.server.workbench.WorkbenchSettings;
import org.waybill.server.workbench.guard.Access;
import org.waybill.server.workbench.guard.Person;
import org.waybill.server.workbench.guard.Role;
import org.waybill.server.workbench.guard.TokenFile;

/**
 * Lays a made-up case out, serves it and has readers look at every view.
 *
 * @param folder where it lies; a desk of the same figures that is there is used again
 * @param documents of the case
 * @param claims in these
 * @param seed of the draws
 * @param readers how many ask at once
 * @param times how often each view is asked for
 * @param pause milliseconds that a reader looks at a page
 * @param views matches part of the names of those that are asked for
 */
public record WorkbenchRun(
        Path folder, int documents, int claims, long seed, int readers, int times, int pause, Pattern views) {
    /** Requests of each view before those that count: the machine compiles what is often used. */
    private static final int WARMING = 800;

    /** Tells how far it is, and the table line by line. */
    public void run(Consumer<String> progress, Consumer<String> table) {
        Path desk = folder.resolve("desk-" + documents + "-" + claims + "-" + seed + "-" + Desk.form() + ".sqlite");
        try {
            if (!Files.exists(desk)) {
                make(desk, progress, table);
            }
            table.accept("Desk: " + Files.size(desk) / (1 << 20) + " MiB.");
            serve(desk, progress, table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void make(Path desk, Consumer<String> progress, Consumer<String> table) throws IOException {
        Files.createDirectories(folder);
        MadeUpCase pile = new MadeUpCase(documents, claims, seed);
        Case made = pile.made(progress);
        long begun = System.nanoTime();
        Desk.make(desk, made, pile.chronicle(made));
        int largest = made.entries().stream()
                .mapToInt(entry -> entry.claims().size())
                .max()
                .orElse(0);
        table.accept(
                made.readings().size() + " documents, " + made.docket().ids().size() + " claims, "
                        + made.entries().size() + " entries, " + largest + " claims in the largest; laid out in "
                        + (System.nanoTime() - begun) / 1_000_000_000 + " s.");
    }

    private void serve(Path desk, Consumer<String> progress, Consumer<String> table) throws IOException {
        Path place = founded();
        Path tokens = folder.resolve("tokens");
        Files.deleteIfExists(tokens);
        List<String> given = new ArrayList<>();
        for (int reader = 0; reader < readers; reader++) {
            given.add(TokenFile.add(tokens, new Person("reader " + reader, Role.READER), LocalDate.EPOCH));
        }
        WorkbenchSettings settings = new WorkbenchSettings(
                ServerSettings.onLoopback(0),
                new Access.ByToken(TokenFile.open(tokens), InstantSource.system()),
                Set.of());
        try (LiveCase live = LiveCase.over(means(place), desk);
                WorkbenchServer server = WorkbenchServer.start(live, settings, progress)) {
            URI root = URI.create("http://" + ServerSettings.LOOPBACK + ":" + server.port());
            Readers all = Readers.signedIn(root, given);
            Map<String, List<String>> asked = new Addresses(Reader.signedIn(root, given.get(0))).all();
            asked.keySet().removeIf(view -> !views.matcher(view).find());
            // Those who warm up ask for other pages than those that count, so that these are asked for the first time.
            all.ask(varied(asked, "warming"), WARMING, 0, seed);
            table.accept(
                    "| view | asked | p50, ms | p99, ms | p99 of first, ms | longest, ms | failed | kB compressed |");
            table.accept("|---|---:|---:|---:|---:|---:|---:|---:|");
            all.ask(varied(asked, "counted"), times, pause, seed).forEach(met -> table.accept(line(met)));
        }
    }

    /** The same pages at other addresses: a word that no page knows is told in them; answers to programs are not kept. */
    private static Map<String, List<String>> varied(Map<String, List<String>> asked, String word) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        asked.forEach((view, addresses) -> all.put(
                view,
                addresses.stream()
                        .map(address -> address.startsWith("/api/")
                                ? address
                                : address + (address.contains("?") ? "&" : "?") + "run=" + word)
                        .toList()));
        return all;
    }

    private Means means(Path place) {
        return new Means(
                () -> ground(place),
                folder.resolve("desks"),
                "bench",
                Tables.bundled(),
                () -> new AtHand(List.of(), List.of(), "", AtHand.Earlier.NONE),
                told -> Verification.of(
                        place,
                        new LedgerMatters(),
                        new VerificationOptions(List.of(), Roots.none(), Optional.empty(), told)),
                InstantSource.system(),
                CatchingUp.UNHEARD);
    }

    private static String line(Readers.Met met) {
        List<Double> millis = met.millis();
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.1f | %.1f | %.1f | %.1f | %d | %.1f |",
                met.view(),
                millis.size(),
                Readers.Met.at(millis, 0.5),
                Readers.Met.at(millis, 0.99),
                Readers.Met.at(met.fresh(), 0.99),
                Readers.Met.at(millis, 1),
                met.failed(),
                met.bytes() / 1_000.0);
    }

    /** A case without documents: pages are read from the desk alone. */
    private Path founded() {
        Path place = folder.resolve("case");
        if (!Files.exists(place)) {
            FolderGround.make(place, FileDisk.passing(), new Founding("waybill-case/load", "Made-up case", ""));
            try (CaseWriter writer = CaseWriter.open(
                    ground(place), new LedgerMatters(), InstantSource.system(), "bench", CatchingUp.UNHEARD)) {
                writer.flush();
            }
        }
        return place;
    }

    private static Ground ground(Path place) {
        return FolderGround.open(place, FileDisk.passing(), false);
    }
}
