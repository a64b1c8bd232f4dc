package org.waybill.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waybill.casefile.CaseWriter;
import org.waybill.casefile.CatchingUp;
import org.waybill.casefile.disk.FileDisk;
import org.waybill.casefile.ground.FolderGround;
import org.waybill.casefile.ground.Founding;
import org.waybill.intake.Intake;
import org.waybill.intake.Limits;
import org.waybill.intake.Source;
import org.waybill.model.Case;
import org.waybill.model.Claim;
import org.waybill.model.ClaimId;
import org.waybill.model.Decision;
import org.waybill.model.Docket;
import org.waybill.model.Given;
import org.waybill.model.PartialDate;
import org.waybill.model.Review;
import org.waybill.model.Sha256;

/** What analysts decide, from the log on disk to the count: at once, over a new reading, and back. */
class DecidedCaseTest {
    private static final List<String> PAGES = List.of(
            "White House: more than 1000 containers of shells.",
            "We: 1000 containers of shells.\nWe: 300 containers of fuel.",
            "Reuters: 2600 containers of shells.",
            "We: 40 containers of missiles.");

    @TempDir
    Path folder;

    @TempDir
    Path papers;

    private @Nullable CaseWriter opened;

    private final List<Sha256> documents = new ArrayList<>();

    @BeforeEach
    void a_case_of_four_pages() throws IOException {
        Path place = folder.resolve("case");
        FolderGround.make(place, FileDisk.passing(), new Founding("example.org/decided", "", ""));
        open(place);
        for (int page = 0; page < PAGES.size(); page++) {
            Path file = papers.resolve(page + ".txt");
            Files.writeString(file, PAGES.get(page) + "\n");
            documents.add(Sha256.of(PAGES.get(page) + "\n"));
            Given given = new Given("", "", PartialDate.parse("2024-01-1" + page));
            reader(1, false)
                    .add(List.of(new Source.File(file, page + ".txt")), given, writer(), Progress.NONE, one -> {});
        }
    }

    private void open(Path place) {
        opened = CaseWriter.open(
                FolderGround.open(place, FileDisk.passing(), false),
                new LedgerMatters(),
                InstantSource.fixed(Instant.EPOCH),
                "Ada",
                CatchingUp.UNHEARD);
    }

    private CaseWriter writer() {
        if (opened == null) {
            throw new IllegalStateException("no case is open");
        }
        return opened;
    }

    @AfterEach
    void close() {
        writer().close();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "same   | two matters are one entry",
                "other  | a claim stands alone",
                "cut    | a page leads back to nobody else any more",
                "join   | a page leads back to another",
                "reject | a claim counts no more",
            })
    void a_decision_changes_the_outcome_at_once_outlives_a_new_reading_and_can_be_undone(String kind, String does) {
        Outcome before = outcome();
        long place = file(decision(kind));
        Outcome decided = outcome();
        assertThat(decided).as(does).isNotEqualTo(before);

        assertThat(reader(2, false).reread(writer(), Progress.NONE)).isEqualTo(PAGES.size());
        assertThat(rules()).containsOnly("line@2");
        assertThat(outcome()).as("read anew").isEqualTo(decided);

        close();
        open(folder.resolve("case"));
        assertThat(outcome()).as("opened again").isEqualTo(decided);

        long undo = file(new Decision.Undo(place));
        assertThat(outcome()).as("undone").isEqualTo(before);
        file(new Decision.Undo(undo));
        assertThat(outcome()).as("the undoing undone").isEqualTo(decided);
    }

    @ParameterizedTest(name = "{0} goes on: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "same | what was said of matters holds, though the claim it was said of is another now",
                "cut  | documents are who they were",
                "join | documents are who they were",
            })
    void what_does_not_hang_on_one_claim_outlives_a_reading_that_makes_another_of_it(String kind, String why) {
        Decision decision = decision(kind);
        long place = file(decision);
        reader(2, true).reread(writer(), Progress.NONE);
        Case decided = compiled();
        assertThat(decided.docket().lapsed(decision)).as(why).isEmpty();
        file(new Decision.Undo(place));
        assertThat(outcome()).isNotEqualTo(new Outcome(decided));
    }

    @ParameterizedTest(name = "{0} about a claim that is read no more")
    @CsvSource({"confirm", "reject", "other"})
    void what_hangs_on_one_claim_is_told_to_decide_nothing_once_it_is_read_no_more(String kind) {
        Decision decision = decision(kind);
        assertThat(compiled().docket().lapsed(decision)).isEmpty();
        file(decision);
        assertThat(compiled().docket().lapsed(decision)).isEmpty();
        ClaimId gone = claim(0, 0);
        reader(2, true).reread(writer(), Progress.NONE);
        assertThat(claim(0, 0)).isNotEqualTo(gone);
        assertThat(compiled().docket().lapsed(decision)).contains(gone);
        reader(3, false).reread(writer(), Progress.NONE);
        assertThat(compiled().docket().lapsed(decision)).as("read as before").isEmpty();
    }

    @Test
    void a_claim_parted_from_its_matter_is_back_in_it_once_read_otherwise_and_that_is_seen() {
        Decision other = decision("other");
        int together = compiled().entries().size();
        file(other);
        assertThat(compiled().entries()).hasSize(together + 1);
        reader(2, true).reread(writer(), Progress.NONE);
        assertThat(compiled().entries()).hasSize(together);
        Docket docket =
                Pipeline.docket(writer().asWritten(), writer().asWritten().size());
        assertThat(docket.lapsed(other)).isPresent();
    }

    /** All that corroboration comes to; how claims were found is told by the rule, which a new reading changes. */
    private record Outcome(String entries, String links) {
        Outcome(Case made) {
            this(plain(made.entries()), plain(made.dependence()));
        }

        private static String plain(Object told) {
            return told.toString().replaceAll("line@\\d", "line");
        }
    }

    private Outcome outcome() {
        return new Outcome(compiled());
    }

    private Case compiled() {
        return Pipeline.compile(writer().asWritten(), writer().asWritten().size());
    }

    private List<String> rules() {
        return compiled().readings().stream()
                .flatMap(reading -> reading.claims().stream())
                .map(Claim::rule)
                .toList();
    }

    private static Pipeline reader(int version, boolean bounds) {
        return new Pipeline(Intake.with(Limits.usual()), new LineReader(version, bounds), 1);
    }

    private long file(Decision decision) {
        return writer().deciding().review(new Review(decision, "Ada", "Read both."));
    }

    private Decision decision(String kind) {
        return switch (kind) {
            case "same" -> new Decision.Same(claim(0, 0), claim(1, 1));
            case "other" -> new Decision.Other(claim(0, 0), claim(2, 0));
            case "cut" -> new Decision.Cut(documents.get(1), documents.get(0));
            case "join" -> new Decision.Join(documents.get(2), documents.get(0));
            case "reject" -> new Decision.Reject(claim(0, 0));
            case "confirm" -> new Decision.Confirm(claim(0, 0));
            default -> throw new IllegalArgumentException(kind);
        };
    }

    /** The name of a claim as the newest reading has it: the page and the line, from 0. */
    private ClaimId claim(int page, int line) {
        Case made = compiled();
        return made.readings().stream()
                .filter(reading -> reading.document().sha256().equals(documents.get(page)))
                .map(reading -> reading.claims().get(line))
                .flatMap(claim -> made.docket().id(claim).stream())
                .findFirst()
                .orElseThrow();
    }
}
