package org.waybill.parsing.format;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class FingerprintTest {
    @Property
    void joining_hashes_is_hashing_what_is_joined(@ForAll String left, @ForAll String right) {
        long joined = Fingerprint.join(Fingerprint.of(left), Fingerprint.of(right), Fingerprint.power(right.length()));
        assertThat(joined).isEqualTo(Fingerprint.of(left + Fingerprint.JOINT + right));
    }

    @Property
    void no_length_has_the_power_that_means_no_value(@ForAll @IntRange(max = 100_000) int length) {
        assertThat(Fingerprint.power(length)).isNotZero();
    }

    @Property
    void the_same_value_has_another_key_under_another_template(
            @ForAll long hash, @ForAll @IntRange(max = 200) int one, @ForAll @IntRange(max = 200) int other) {
        assertThat(Fingerprint.key(hash, one) == Fingerprint.key(hash, other)).isEqualTo(one == other);
    }
}
