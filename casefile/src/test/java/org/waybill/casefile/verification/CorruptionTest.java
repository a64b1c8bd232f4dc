package org.waybill.casefile.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** By hand more can be tried: {@link Corruptions#run} takes a seed and a number. */
class CorruptionTest {
    @TempDir
    Path work;

    @Test
    void each_of_four_hundred_corruptions_is_found_and_named() {
        assertThat(Corruptions.run(work, 1, 400)).isEmpty();
    }
}
