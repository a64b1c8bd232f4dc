package org.waybill.casefile.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybill.casefile.CaseWriter;
import org.waybill.casefile.CatchingUp;
import org.waybill.casefile.PlainMatters;
import org.waybill.casefile.contract.Looked;
import org.waybill.casefile.disk.FileDisk;
import org.waybill.casefile.entry.Change;
import org.waybill.casefile.ground.Founding;
import org.waybill.casefile.ground.Grounds;
import org.waybill.casefile.stamp.Roots;
import org.waybill.model.CaseScreening;
import org.waybill.model.ListingId;
import org.waybill.model.Sha256;

/** Screenings that a case keeps are held to what its log tells of them. */
class KeptScreeningTest {
    private static final CaseScreening SCREENING = Looked.up("Maria", new ListingId("us_ofac_sdn", "1"), 0.9, "MARIA");
    private static final InstantSource CLOCK = () -> Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    Path work;

    private Path folder = Path.of("");
    private Change.Screened told = new Change.Screened(Sha256.of(""), "", List.of(), 0, 0);

    @BeforeEach
    void aCaseWithOneScreening() {
        folder = work.resolve("c");
        Grounds.make(folder, FileDisk.passing(), new Founding("case.example/c", "", ""), Map.of());
        writes(writer -> {
            writer.screened(SCREENING);
            told = writer.asWritten().state().screenings().get(0).what();
        });
    }

    private void writes(Consumer<CaseWriter> what) {
        try (CaseWriter writer = CaseWriter.open(
                Grounds.open(folder, FileDisk.passing(), true, Map.of()),
                new PlainMatters(),
                CLOCK,
                "ana",
                CatchingUp.UNHEARD)) {
            what.accept(writer);
        }
    }

    private List<String> found() {
        VerificationOptions options =
                new VerificationOptions(List.of(), Roots.none(), Optional.empty(), CatchingUp.UNHEARD);
        return Verification.of(folder, new PlainMatters(), options).findings().stream()
                .map(finding -> finding.object() + ": " + finding.what())
                .toList();
    }

    @Test
    void a_case_with_a_screening_is_whole() {
        assertThat(found()).isEmpty();
    }

    @Test
    void a_changed_bit_of_a_screening_is_found_by_its_name() throws IOException {
        Path object = folder.resolve("archive")
                .resolve(told.answers().hex().substring(0, 2))
                .resolve(told.answers().hex().substring(2));
        byte[] bytes = Files.readAllBytes(object);
        bytes[bytes.length / 2] ^= 1;
        object.toFile().setWritable(true);
        Files.write(object, bytes);
        assertThat(found()).singleElement().satisfies(line -> assertThat(line)
                .contains(told.answers().hex().substring(0, 12))
                .contains("its bytes were changed; log entry 1 of the case names it"));
    }

    @Test
    void an_entry_that_counts_other_parties_than_its_screening_is_found() {
        tells(new Change.Screened(told.answers(), told.policy(), told.editions(), 2, told.matches()));
        assertThat(found()).singleElement().satisfies(line -> assertThat(line)
                .contains("the screening it names is not the one it tells of"));
    }

    @Test
    void an_entry_that_leaves_a_list_out_that_was_asked_is_found() {
        tells(new Change.Screened(told.answers(), told.policy(), List.of(), told.parties(), told.matches()));
        assertThat(found()).singleElement().satisfies(line -> assertThat(line)
                .contains("the screening it names is not the one it tells of"));
    }

    private void tells(Change.Screened other) {
        writes(writer -> writer.decide(other, Optional.empty()));
    }
}
