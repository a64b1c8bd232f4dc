package org.waybill.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waybill.casefile.ScriptStep.Adding;
import org.waybill.casefile.ScriptStep.Deciding;
import org.waybill.casefile.ScriptStep.Deciding.Kind;
import org.waybill.casefile.disk.FileDisk;
import org.waybill.casefile.ground.FolderGround;
import org.waybill.casefile.ground.Founding;
import org.waybill.casefile.index.Index;

/** Matters joined over claims that are not in the case yet, or no longer. */
class LateClaimsTest {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    Path temp;

    private Map<String, List<String>> ledger(String name, ScriptStep... steps) {
        Path folder = temp.resolve(name);
        FolderGround.make(folder, FileDisk.passing(), new Founding("example.org/late", "", ""));
        FolderGround ground = FolderGround.open(folder, FileDisk.passing(), false);
        ScriptRun.of(ground, List.of(steps), START);
        try (Index index = ground.indexForReading(new PlainMatters())) {
            assertThat(Ledger.kept(index)).isEqualTo(Ledger.counted(index));
            return Ledger.kept(index);
        }
    }

    @Test
    void a_matter_joined_before_its_claim_came_is_joined_when_it_comes() {
        Adding first = new Adding(0, 1, "");
        Adding second = new Adding(2, 1, "");
        // The first sentences of pages 0 and 2: shells from one state, drones from another.
        Deciding same = new Deciding(Kind.SAME, 0, 8, 0);
        assertThat(ledger("before", first, same, second)).isEqualTo(ledger("after", first, second, same));
    }

    @ParameterizedTest
    @CsvSource({"0, 5, 0", "0, 4, 0", "1, 4, 0", "1, 5, 0", "1, 4, 1", "4, 1, 0", "5, 0, 0", "5, 0, 1"})
    void a_matter_joined_by_a_correction_that_was_undone_is_not_joined(int claim, int other, int instead) {
        Adding first = new Adding(0, 1, "");
        Adding second = new Adding(1, 1, "");
        Map<String, List<String>> plain = ledger("plain", first, second);
        Deciding correct = new Deciding(Kind.CORRECT, claim, claim, instead);
        Deciding same = new Deciding(Kind.SAME_AS_CORRECTED, claim, other, instead);
        Deciding undo = new Deciding(Kind.UNDO, 0, 0, 0);
        assertThat(ledger("undone", first, second, correct, same, undo)).isEqualTo(plain);
        assertThat(ledger("at once", first, second, correct, undo, same)).isEqualTo(plain);
    }
}
