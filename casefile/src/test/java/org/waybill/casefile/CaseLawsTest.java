package org.waybill.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
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
import org.waybill.casefile.ScriptStep.Deciding;
import org.waybill.casefile.disk.FileDisk;
import org.waybill.casefile.entry.LogEntry;
import org.waybill.casefile.ground.FolderGround;
import org.waybill.casefile.ground.Founding;
import org.waybill.casefile.index.Index;
import org.waybill.casefile.merkle.NodeHash;
import org.waybill.casefile.state.CaseState;

/** What holds for any script of additions and decisions, wherever batches begin. */
class CaseLawsTest {
    private static final int TRIES = 60;
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private Path temp = Path.of("");

    @BeforeTry
    void make() throws IOException {
        temp = Files.createTempDirectory("waybill-laws");
    }

    @AfterTry
    void remove() throws IOException {
        try (Stream<Path> all = Files.walk(temp)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private FolderGround ground(String name) {
        Path folder = temp.resolve(name);
        if (!FolderGround.isCase(folder)) {
            FolderGround.make(folder, FileDisk.passing(), new Founding("example.org/laws", "", ""));
        }
        return FolderGround.open(folder, FileDisk.passing(), false);
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.BOUNDED, edgeCases = EdgeCasesMode.NONE)
    void the_log_replayed_gives_the_same_tables(@ForAll("scripts") List<ScriptStep> script) {
        FolderGround ground = ground("grown");
        ScriptRun.of(ground, script, START);
        assertThat(grown(ground))
                .isEqualTo(
                        Tables.anew(ground.log(), ground.archive(), ground.log().size(), new PlainMatters()));
    }

    private static Map<String, List<List<String>>> grown(FolderGround ground) {
        try (Index index = ground.indexForReading(new PlainMatters())) {
            return Tables.of(index);
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.BOUNDED, edgeCases = EdgeCasesMode.NONE)
    void the_ledger_counts_what_the_claims_say(@ForAll("scripts") List<ScriptStep> script) {
        FolderGround ground = ground("grown");
        ScriptRun.of(ground, script, START);
        try (Index index = ground.indexForReading(new PlainMatters())) {
            assertThat(Ledger.kept(index)).isEqualTo(Ledger.counted(index));
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.BOUNDED, edgeCases = EdgeCasesMode.NONE)
    void reviews_come_to_what_the_standing_ones_alone_come_to(@ForAll("scripts") List<ScriptStep> script) {
        FolderGround all = ground("all");
        Set<Integer> standing = ScriptRun.of(all, script, START).standing();
        List<ScriptStep> fewer = IntStream.range(0, script.size())
                .filter(number -> !(script.get(number) instanceof Deciding) || standing.contains(number))
                .mapToObj(script::get)
                .toList();
        FolderGround net = ground("net");
        ScriptRun.of(net, fewer, START);
        try (Index one = all.indexForReading(new PlainMatters());
                Index other = net.indexForReading(new PlainMatters())) {
            assertThat(Ledger.kept(one)).isEqualTo(Ledger.kept(other));
            assertThat(Ledger.latest(one)).isEqualTo(Ledger.latest(other));
        }
    }

    @Property(tries = TRIES / 3, shrinking = ShrinkingMode.BOUNDED, edgeCases = EdgeCasesMode.NONE)
    void a_case_can_be_seen_as_it_was_at_every_size(@ForAll("scripts") List<ScriptStep> script) {
        FolderGround ground = ground("grown");
        List<CaseState> states = new ArrayList<>();
        List<NodeHash> roots = new ArrayList<>();
        ScriptRun.of(ground, script, START, writer -> {
            writer.flush();
            states.add(writer.asWritten().state());
            roots.add(writer.asWritten().tree().root());
        });
        try (Casefile opened = Casefile.open(ground, new PlainMatters(), CatchingUp.UNHEARD)) {
            for (int at = 0; at < states.size(); at++) {
                CaseState then = states.get(at);
                assertThat(opened.state(then.size())).isEqualTo(then);
                assertThat(opened.tree().root(then.size())).isEqualTo(roots.get(at));
            }
            everySizeHasItsMoment(opened);
        }
    }

    private static void everySizeHasItsMoment(Casefile opened) {
        Instant last = Instant.MIN;
        for (long place = 0; place < opened.size(); place++) {
            LogEntry entry = opened.entry(place);
            assertThat(entry.at()).as("time at entry %d", place).isAfterOrEqualTo(last);
            last = entry.at();
            long size = opened.sizeAt(last);
            assertThat(size).isGreaterThan(place);
            assertThat(opened.entry(size - 1).at()).isEqualTo(last);
            assertThat(opened.state(place + 1).size()).isEqualTo(place + 1);
        }
    }

    @Property(tries = TRIES / 3, shrinking = ShrinkingMode.BOUNDED, edgeCases = EdgeCasesMode.NONE)
    void what_is_added_twice_changes_nothing(@ForAll("additions") List<ScriptStep> script) {
        FolderGround ground = ground("twice");
        ScriptRun.of(ground, script, START);
        long size = ground.log().size();
        Map<String, List<List<String>>> before = grown(ground);
        ScriptRun.of(ground, script, START.plusSeconds(1000));
        assertThat(ground.log().size()).isEqualTo(size);
        assertThat(grown(ground)).isEqualTo(before);
    }

    /** Additions, decisions and everything around them. */
    @Provide
    Arbitrary<List<ScriptStep>> scripts() {
        return Arbitraries.frequencyOf(
                        Tuple.of(6, pages()), Tuple.of(10, decisions()), Tuple.of(1, refusals()), Tuple.of(3, pauses()))
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }

    /** Additions by one version of the extractor. */
    @Provide
    Arbitrary<List<ScriptStep>> additions() {
        return Arbitraries.oneOf(
                        pageNumbers().map(number -> new ScriptStep.Adding(number, 1, "")), refusals(), pauses())
                .list()
                .ofMaxSize(20);
    }

    private static Arbitrary<ScriptStep> pages() {
        Arbitrary<String> addresses = Arbitraries.of("", "https://elsewhere.example/");
        return Combinators.combine(pageNumbers(), Arbitraries.integers().between(1, MadePages.VERSIONS), addresses)
                .as(ScriptStep.Adding::new);
    }

    private static Arbitrary<Integer> pageNumbers() {
        return Arbitraries.integers().between(0, 2);
    }

    private static Arbitrary<ScriptStep> refusals() {
        return Arbitraries.of("inbox/gone.txt", "inbox/1.txt", "inbox/half-\uD83D.txt")
                .map(ScriptStep.Refusing::new);
    }

    private static Arbitrary<ScriptStep> pauses() {
        return Arbitraries.of(ScriptStep.Pausing.values()).map(pause -> pause);
    }

    private static Arbitrary<ScriptStep> decisions() {
        return Combinators.combine(
                        Arbitraries.of(Deciding.Kind.values()),
                        Arbitraries.integers().between(0, 11),
                        Arbitraries.integers().between(0, 11),
                        Arbitraries.integers().between(0, 1000))
                .as(Deciding::new);
    }
}
