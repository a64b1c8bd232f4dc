package org.waybill.corroboration.reuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waybill.corroboration.table.Table;

/** The tables that hold the judgement. */
class TablesTest {
    @Test
    void every_row_says_why() {
        assertThat(List.of(ReusePolicy.table(), Credits.table())).allSatisfy(table -> assertThat(table.rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("why")).as(row.place()).endsWith(".")));
    }

    @Test
    void every_constant_is_read_and_no_other_is_there() {
        ReusePolicy policy = ReusePolicy.bundled();
        assertThat(ReusePolicy.table().rows()).hasSize(components(policy));
        assertThat(policy.version()).isEqualTo("1");
    }

    @Test
    void a_constant_that_is_missing_is_named() {
        String text = "# version 1\nkey\tvalue\tunit\twhy\nwindow\t3\tdays\tA month.\n";
        Table missing = Table.parse("reuse.tsv", text, "key", "value", "unit");
        assertThatThrownBy(() -> ReusePolicy.of(missing)).hasMessageContaining("shingle");
    }

    private static int components(ReusePolicy policy) {
        return Stream.of(policy.sampling(), policy.nomination(), policy.alignment(), policy.verdict())
                .mapToInt(part -> part.getClass().getRecordComponents().length)
                .sum();
    }
}
