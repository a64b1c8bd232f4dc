package org.waybill.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimTypeTest {

    @ParameterizedTest
    @CsvSource({
        "TRANSFER, true",
        "DEPLOYMENT, true",
        "USE, true",
        "ASSISTANCE, true",
        "AGREEMENT, false",
        "VIOLATION, false",
        "DENIAL, false",
        "DESIGNATION, false",
        "OTHER, false"
    })
    void somebody_gives_and_somebody_takes_in_four_types_only(ClaimType type, boolean twoSides) {
        assertThat(type.hasTwoSides()).isEqualTo(twoSides);
    }
}
