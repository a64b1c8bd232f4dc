package org.waybill.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waybill.casefile.CaseWriter;
import org.waybill.casefile.CatchingUp;
import org.waybill.casefile.disk.FileDisk;
import org.waybill.casefile.ground.FolderGround;
import org.waybill.casefile.ground.Founding;
import org.waybill.extraction.ClaimExtractor;
import org.waybill.intake.Intake;
import org.waybill.intake.Limits;
import org.waybill.intake.Source;
import org.waybill.model.Admission.TurnedAway;
import org.waybill.model.Case;
import org.waybill.model.Document;
import org.waybill.model.Extractor;
import org.waybill.model.Given;
import org.waybill.model.PartialDate;
import org.waybill.model.Reading;
import org.waybill.model.Reason;

class PipelineTest {
    private static final int DOCUMENTS = 40;
    private static final OutcomeSink NOBODY = outcome -> {};

    @TempDir
    Path folder;

    @TempDir
    Path cases;

    private int made;

    private List<Source> sources = List.of();

    @BeforeEach
    void write_documents() throws IOException {
        List<Source> written = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            written.add(file("%02d.txt".formatted(i), "Report %d tells of 20 containers of shells.".formatted(i)));
        }
        sources = List.copyOf(written);
    }

    @Test
    void a_case_is_the_same_on_any_number_of_threads() {
        Case alone = compile(1);
        assertThat(alone.entries()).singleElement().satisfies(entry -> assertThat(entry.claims())
                .hasSize(DOCUMENTS));
        assertThat(compile(2)).isEqualTo(alone);
        assertThat(compile(7)).isEqualTo(alone);
    }

    @Test
    void the_readings_of_a_case_are_in_the_order_of_their_documents() {
        assertThat(compile(7).readings())
                .extracting(reading -> reading.document().id())
                .isSorted();
    }

    @Test
    void a_case_does_not_depend_on_the_order_of_the_sources() {
        List<Source> backward = IntStream.range(0, DOCUMENTS)
                .mapToObj(i -> sources.get(DOCUMENTS - 1 - i))
                .toList();
        assertThat(compile(pipeline(new EveryDocument(), 2), backward, Given.NOTHING, Progress.NONE, NOBODY))
                .isEqualTo(compile(2));
    }

    @ParameterizedTest(name = "on {0} threads")
    @ValueSource(ints = {1, 2, 7})
    void outcomes_come_in_the_order_of_the_sources_however_long_each_takes(int threads) {
        List<String> origins = new ArrayList<>();
        pipeline(new EarlierTakesLonger(), threads)
                .read(sources, Given.NOTHING, Progress.NONE, outcome -> outcome.readings()
                        .forEach(reading -> origins.add(reading.document().origin())));
        assertThat(origins)
                .containsExactlyElementsOf(sources.stream().map(Source::shown).toList());
    }

    @ParameterizedTest(name = "on {0} threads")
    @ValueSource(ints = {1, 2, 7})
    void progress_hears_of_each_source_in_order(int threads) {
        List<String> heard = new ArrayList<>();
        compile(
                pipeline(new EarlierTakesLonger(), threads),
                sources,
                Given.NOTHING,
                (done, total, source) -> heard.add(done + "/" + total + " " + source),
                NOBODY);
        assertThat(heard)
                .containsExactlyElementsOf(IntStream.range(0, DOCUMENTS)
                        .mapToObj(i ->
                                (i + 1) + "/" + DOCUMENTS + " " + sources.get(i).shown())
                        .toList());
    }

    @ParameterizedTest(name = "on {0} threads")
    @ValueSource(ints = {1, 2, 7})
    void a_document_under_two_names_is_read_once_and_keeps_the_first_name(int threads) throws IOException {
        Source first = file("copy a.txt", "The same words in two files.");
        Source second = file("copy b.txt", "The same words in two files.");
        Case made = compile(
                pipeline(new EveryDocument(), threads),
                List.of(first, second, first),
                Given.NOTHING,
                Progress.NONE,
                NOBODY);
        assertThat(made.readings())
                .singleElement()
                .satisfies(reading -> assertThat(reading.document().origin()).isEqualTo(first.shown()));
        assertThat(made.gaps()).isEmpty();
    }

    @Test
    void what_cannot_be_read_is_a_gap_and_the_run_goes_on() throws IOException {
        Source absent = new Source.File(folder.resolve("absent.txt"), "absent.txt");
        Source empty = file("empty.txt", "");
        Source torn = new Source.Bytes("torn.pdf", "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
        Case made = compile(
                pipeline(new EveryDocument(), 2),
                List.of(absent, sources.get(0), empty, sources.get(1), torn),
                Given.NOTHING,
                Progress.NONE,
                NOBODY);
        assertThat(made.readings()).hasSize(2);
        assertThat(made.gaps())
                .extracting(TurnedAway::reason)
                .containsExactly(Reason.NOT_FOUND, Reason.EMPTY, Reason.DAMAGED);
    }

    @Test
    void a_folder_is_read_with_everything_below_it() {
        Case made = compile(
                pipeline(new EveryDocument(), 2),
                List.of(new Source.Folder(folder, "pile")),
                Given.NOTHING,
                Progress.NONE,
                NOBODY);
        assertThat(made.readings()).hasSize(DOCUMENTS);
        assertThat(made.readings())
                .extracting(reading -> reading.document().origin())
                .allMatch(origin -> origin.startsWith("pile"));
    }

    @Test
    void no_source_makes_an_empty_case() {
        assertThat(compile(pipeline(new EveryDocument(), 2), List.of(), Given.NOTHING, Progress.NONE, NOBODY))
                .isEqualTo(new Case(List.of(), List.of(), List.of()));
    }

    @Test
    void what_the_user_says_of_a_source_goes_before_what_it_says_of_itself() {
        Given given = new Given("Agency", "Title", PartialDate.ofMonth(2023, 10));
        Case made = compile(pipeline(new EveryDocument(), 1), sources.subList(0, 1), given, Progress.NONE, NOBODY);
        assertThat(made.readings()).singleElement().satisfies(reading -> {
            assertThat(reading.document().about().publisher()).isEqualTo("Agency");
            assertThat(reading.document().about().published()).hasToString("2023-10");
        });
    }

    @ParameterizedTest(name = "on {0} threads")
    @ValueSource(ints = {1, 7})
    void a_fault_of_ours_on_one_document_is_a_gap_that_holds_none_of_its_text(int threads) {
        ClaimExtractor broken = (Failing) document -> {
            if (document.origin().equals("03.txt")) {
                throw new NumberFormatException("For input string: \"" + document.text() + "\"");
            }
            return new EveryDocument().read(document);
        };
        Case made = compile(pipeline(broken, threads), sources, Given.NOTHING, Progress.NONE, NOBODY);
        assertThat(made.readings()).hasSize(DOCUMENTS - 1);
        assertThat(made.gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.source()).isEqualTo("03.txt");
            assertThat(gap.reason()).isEqualTo(Reason.NOT_UNDERSTOOD);
            assertThat(gap.line())
                    .contains("NumberFormatException at ", "PipelineTest")
                    .doesNotContain("containers");
        });
    }

    @Test
    void a_sentence_too_deep_for_the_stack_costs_one_document() {
        ClaimExtractor broken = (Failing) document -> {
            if (document.origin().equals("00.txt")) {
                throw new StackOverflowError();
            }
            return new EveryDocument().read(document);
        };
        Case made = compile(pipeline(broken, 2), sources, Given.NOTHING, Progress.NONE, NOBODY);
        assertThat(made.readings()).hasSize(DOCUMENTS - 1);
        assertThat(made.gaps()).extracting(TurnedAway::reason).containsExactly(Reason.NOT_UNDERSTOOD);
    }

    @Test
    void what_hears_of_the_outcomes_hears_what_the_case_holds() {
        List<Reading> heard = new ArrayList<>();
        Case made = compile(
                pipeline(new EveryDocument(), 2),
                sources,
                Given.NOTHING,
                Progress.NONE,
                outcome -> heard.addAll(outcome.readings()));
        assertThat(heard).containsExactlyInAnyOrderElementsOf(made.readings());
    }

    @Test
    void what_begins_with_a_dot_is_left_out_and_named() throws IOException {
        Files.writeString(folder.resolve(".draft.txt"), "Not meant to be read.");
        List<String> hidden = new ArrayList<>();
        Case made = compile(
                pipeline(new EveryDocument(), 2),
                List.of(new Source.Folder(folder, "pile")),
                Given.NOTHING,
                Progress.NONE,
                outcome -> hidden.addAll(outcome.hidden()));
        assertThat(made.readings()).hasSize(DOCUMENTS);
        assertThat(hidden).singleElement().asString().startsWith("pile").endsWith(".draft.txt");
    }

    @Test
    void somebody_must_read() {
        assertThatIllegalArgumentException().isThrownBy(() -> pipeline(new EveryDocument(), 0));
    }

    private Case compile(int threads) {
        return compile(pipeline(new EarlierTakesLonger(), threads), sources, Given.NOTHING, Progress.NONE, NOBODY);
    }

    /** Files the sources in a case of its own, and compiles that; without its docket, which tells when it was made. */
    private Case compile(Pipeline pipeline, List<Source> from, Given given, Progress progress, OutcomeSink told) {
        Path place = cases.resolve(String.valueOf(made++));
        FolderGround.make(place, FileDisk.passing(), new Founding("test", "", ""));
        FolderGround ground = FolderGround.open(place, FileDisk.passing(), false);
        InstantSource clock = InstantSource.fixed(Instant.EPOCH);
        try (CaseWriter writer = CaseWriter.open(ground, new LedgerMatters(), clock, "a test", CatchingUp.UNHEARD)) {
            pipeline.add(from, given, writer, progress, told);
            Case all = Pipeline.compile(writer.asWritten(), writer.asWritten().size());
            return new Case(all.readings(), all.entries(), all.gaps());
        }
    }

    /** An extractor as one method. */
    @FunctionalInterface
    private interface Failing extends ClaimExtractor {
        @Override
        default Extractor identity() {
            return new Extractor("failing", "1");
        }
    }

    private static Pipeline pipeline(ClaimExtractor extractor, int threads) {
        return new Pipeline(Intake.with(Limits.usual()), extractor, threads);
    }

    private Source file(String name, String text) throws IOException {
        return new Source.File(Files.writeString(folder.resolve(name), text), name);
    }

    /** Reads the first documents slowest, so that the later ones are done before them. */
    private static final class EarlierTakesLonger implements ClaimExtractor {
        private final ClaimExtractor inner = new EveryDocument();

        @Override
        public Extractor identity() {
            return inner.identity();
        }

        @Override
        public Reading read(Document document) {
            int place = Integer.parseInt(document.origin().substring(0, 2));
            try {
                Thread.sleep(Math.max(0, 20 - place));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return inner.read(document);
        }
    }
}
