package org.waybill.bench.origins;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waybill.model.Sha256;

class DescentTest {
    private static final Sha256 A = Sha256.of("a");
    private static final Sha256 B = Sha256.of("b");
    private static final Sha256 C = Sha256.of("c");
    private static final Sha256 D = Sha256.of("d");

    private final Descent descent = new Descent(List.of(A, B, C, D));

    @Test
    void two_copies_of_one_page_hang_together() {
        descent.add(B, A);
        descent.add(C, A);
        assertThat(descent.pairs()).containsExactlyInAnyOrder(Pair.of(A, B), Pair.of(A, C), Pair.of(B, C));
    }

    @Test
    void two_sources_of_one_page_do_not() {
        descent.add(C, A);
        descent.add(C, B);
        assertThat(descent.pairs()).containsExactlyInAnyOrder(Pair.of(A, C), Pair.of(B, C));
    }

    @Test
    void a_ring_hangs_together_and_ends() {
        descent.add(A, B);
        descent.add(B, A);
        descent.add(A, D);
        assertThat(descent.pairs()).containsExactlyInAnyOrder(Pair.of(A, B), Pair.of(A, D), Pair.of(B, D));
    }

    @Test
    void strangers_are_left_out() {
        descent.add(A, Sha256.of("elsewhere"));
        descent.add(Sha256.of("elsewhere"), A);
        assertThat(descent.pairs()).isEmpty();
    }
}
