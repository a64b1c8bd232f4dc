package org.waybill.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waybill.casefile.disk.FileDisk;
import org.waybill.casefile.entry.Change;
import org.waybill.casefile.ground.FolderGround;
import org.waybill.casefile.ground.Founding;
import org.waybill.model.ClaimId;
import org.waybill.model.Decision;
import org.waybill.model.Review;

/** Matters that are joined, parted and let go again, among documents that come in and are read again. */
class RegroupingTest {
    private static final int STEPS = 80;
    /** The tables are looked at after as many steps. */
    private static final int LOOKS = 4;

    private static final int PAGES = 12;
    private static final PlainMatters MATTERS = new PlainMatters();

    @TempDir
    Path temp = Path.of("");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatever_was_joined_and_parted_the_tables_are_those_of_the_log(long seed) {
        FolderGround.make(temp.resolve("case"), FileDisk.passing(), new Founding("example.org/regrouped", "", ""));
        FolderGround ground = FolderGround.open(temp.resolve("case"), FileDisk.passing(), false);
        try (CaseWriter writer = CaseWriter.open(ground, MATTERS, () -> Instant.EPOCH, "Ada", CatchingUp.UNHEARD)) {
            Random chance = new Random(seed);
            List<Long> reviews = new ArrayList<>();
            for (int page = 0; page < PAGES / 2; page++) {
                writer.add(MadePages.page(page, 1));
            }
            writer.flush();
            for (int step = 1; step <= STEPS; step++) {
                step(writer, chance, reviews);
                if (step % LOOKS == 0) {
                    holds(writer, ground, step);
                }
            }
        }
    }

    private static void holds(CaseWriter writer, FolderGround ground, int step) {
        writer.flush();
        assertThat(Tables.of(writer.index()))
                .as("after step " + step)
                .isEqualTo(Tables.anew(
                        ground.log(), ground.archive(), writer.index().applied(), MATTERS));
        assertThat(Ledger.kept(writer.index()))
                .as("counted one by one, after step " + step)
                .isEqualTo(Ledger.counted(writer.index()));
        assertThat(Ledger.parties(writer.index()))
                .as("parties, after step " + step)
                .isEqualTo(Ledger.named(writer.index()));
    }

    private static void step(CaseWriter writer, Random chance, List<Long> reviews) {
        int drawn = chance.nextInt(9);
        if (drawn == 0) {
            writer.add(MadePages.page(chance.nextInt(PAGES), 1));
        } else if (drawn == 1) {
            writer.add(MadePages.page(chance.nextInt(PAGES / 2), 1 + chance.nextInt(MadePages.VERSIONS)));
        } else if (drawn == 2 && !reviews.isEmpty()) {
            reviews.add(file(writer, new Decision.Undo(reviews.get(chance.nextInt(reviews.size())))));
        } else if (drawn >= 6) {
            // What a claim counts for changes while its matter is joined to another.
            reviews.add(file(
                    writer, drawn == 6 ? new Decision.Confirm(claim(chance)) : new Decision.Reject(claim(chance))));
        } else {
            ClaimId one = claim(chance);
            ClaimId other = claim(chance);
            if (!one.equals(other)) {
                Decision decision = drawn == 3 ? new Decision.Other(one, other) : new Decision.Same(one, other);
                reviews.add(file(writer, decision));
            }
        }
    }

    /** Past the checks that turn away what does nothing: an older version let that in. */
    private static long file(CaseWriter writer, Decision decision) {
        Review review = new Review(decision, "Ada", "drawn");
        return writer.decide(new Change.Reviewed(review, Optional.empty()), Optional.empty());
    }

    /** Of the pages that are there from the beginning, by the version that read them first. */
    private static ClaimId claim(Random chance) {
        return MadePages.claim(chance.nextInt(PAGES / 2), chance.nextInt(2));
    }
}
