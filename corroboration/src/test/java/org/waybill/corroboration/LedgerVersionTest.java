package org.waybill.corroboration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waybill.corroboration.taxonomy.Taxonomy;

class LedgerVersionTest {
    @Test
    void a_change_of_the_taxonomy_raises_the_version_that_cases_are_indexed_by() {
        assertThat(Ledger.VERSION + " " + Taxonomy.bundled().version())
                .as("raise Ledger.VERSION when the tables change, then pin their new version here")
                .isEqualTo("ledger@3 taxonomy@2+b25bc3340367");
    }
}
