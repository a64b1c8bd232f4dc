package org.waybill.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.waybill.casefile.CaseWriter;
import org.waybill.casefile.Casefile;
import org.waybill.casefile.CatchingUp;
import org.waybill.casefile.disk.FileDisk;
import org.waybill.casefile.ground.FolderGround;
import org.waybill.casefile.ground.Founding;
import org.waybill.casefile.index.IndexQueries.LedgerLine;
import org.waybill.model.Claim;
import org.waybill.model.Entry;
import org.waybill.model.Tier;

/** The ledger of the tables and the ledger of the report are one, whatever was read, read again and decided. */
class TwoLedgersTest {
    private static final int TRIES = 24;
    private static final int ALL = 1000;
    private static final int PAGES = 3;

    private Path temp = Path.of("");

    @BeforeTry
    void make() throws IOException {
        temp = Files.createTempDirectory("waybill-ledgers");
    }

    @AfterTry
    void remove() throws IOException {
        try (Stream<Path> all = Files.walk(temp)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private CaseWriter writer(String name) {
        Path folder = temp.resolve(name);
        FolderGround.make(folder, FileDisk.passing(), new Founding("example.org/ledgers", "", ""));
        return CaseWriter.open(
                FolderGround.open(folder, FileDisk.passing(), false),
                new LedgerMatters(),
                InstantSource.fixed(Instant.EPOCH),
                "Ada",
                CatchingUp.UNHEARD);
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.BOUNDED, edgeCases = EdgeCasesMode.NONE)
    void after_every_step_both_name_the_same_entries(@ForAll("lives") List<CaseStep> life) {
        List<Long> sizes = new ArrayList<>();
        List<List<String>> ledgers = new ArrayList<>();
        try (CaseWriter writer = writer("case")) {
            CaseLife living = new CaseLife(writer);
            for (CaseStep step : life) {
                living.take(step);
                sizes.add(writer.asWritten().size());
                ledgers.add(ofTables(writer.asWritten()));
                assertThat(ofReport(writer.asWritten(), sizes.get(sizes.size() - 1)))
                        .as("after %s", step)
                        .isEqualTo(ledgers.get(ledgers.size() - 1));
            }
            int drawn = life.hashCode() >>> 1;
            int then = drawn % life.size();
            assertThat(ofReport(writer.asWritten(), sizes.get(then)))
                    .as("as of step %d", then)
                    .isEqualTo(ledgers.get(then));
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.BOUNDED, edgeCases = EdgeCasesMode.NONE)
    void the_order_in_which_pages_came_changes_no_entry(
            @ForAll("pages") List<ToldPage> pages,
            @ForAll("decisions") List<CaseStep> decisions,
            @ForAll Random random) {
        List<String> forward = ledger("forward", pages, decisions);
        List<ToldPage> shuffled = new ArrayList<>(pages);
        Collections.shuffle(shuffled, random);
        assertThat(ledger("shuffled", shuffled, decisions)).isEqualTo(forward);
    }

    private List<String> ledger(String name, List<ToldPage> pages, List<CaseStep> decisions) {
        try (CaseWriter writer = writer(name)) {
            CaseLife living = new CaseLife(writer);
            pages.forEach(page -> living.take(new CaseStep.Reads(page)));
            living.sort();
            decisions.forEach(living::take);
            return ofTables(writer.asWritten());
        }
    }

    private static List<String> ofTables(Casefile file) {
        return file.queries().ledger(0, ALL).stream()
                .map(TwoLedgersTest::shown)
                .sorted()
                .toList();
    }

    private static String shown(LedgerLine line) {
        Entry.Matter matter = new Entry.Matter(line.type(), line.actors(), line.targets(), line.subject());
        return shown(line.id(), matter, line.documents(), line.claims());
    }

    private static List<String> ofReport(Casefile file, long size) {
        return Pipeline.compile(file, size).entries().stream()
                .map(entry -> shown(
                        entry.id(),
                        entry.matter(),
                        documents(entry.claims()),
                        entry.claims().size()))
                .sorted()
                .toList();
    }

    private static long documents(Collection<Claim> claims) {
        return claims.stream()
                .map(claim -> claim.passage().document())
                .distinct()
                .count();
    }

    private static String shown(String id, Entry.Matter matter, long documents, long claims) {
        return id + " " + matter + " " + documents + "/" + claims;
    }

    @Provide
    Arbitrary<List<CaseStep>> lives() {
        Arbitrary<CaseStep> reads =
                readings(Arbitraries.integers().between(0, PAGES - 1)).map(CaseStep.Reads::new);
        return Arbitraries.frequencyOf(Tuple.of(2, reads), Tuple.of(3, decision()))
                .list()
                .ofMinSize(1)
                .ofMaxSize(25);
    }

    /** Each once. */
    @Provide
    Arbitrary<List<ToldPage>> pages() {
        return readings(Arbitraries.integers().between(0, 2 * PAGES))
                .list()
                .ofMinSize(2)
                .ofMaxSize(PAGES)
                .uniqueElements(ToldPage::number);
    }

    @Provide
    Arbitrary<List<CaseStep>> decisions() {
        return decision().list().ofMaxSize(8);
    }

    private static Arbitrary<CaseStep> decision() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 40);
        return Combinators.combine(Arbitraries.of(CaseStep.Decides.Kind.class), numbers, numbers)
                .as(CaseStep.Decides::new);
    }

    private static Arbitrary<ToldPage> readings(Arbitrary<Integer> numbers) {
        Arbitrary<String> dates =
                Arbitraries.of("2024-03-01", "2024-02-01", "2024").injectNull(0.25);
        Arbitrary<ToldPage.Print> prints = Arbitraries.of(ToldPage.Print.class);
        return Combinators.combine(numbers, dates, prints, told().list().ofMaxSize(4))
                .as(ToldPage::new);
    }

    private static Arbitrary<ToldPage.Told> told() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of("KP", "IR"),
                        Arbitraries.of("shells", "drones"),
                        Arbitraries.frequency(Tuple.of(3, Tier.A), Tuple.of(1, Tier.C)))
                .as(ToldPage.Told::new);
    }
}
