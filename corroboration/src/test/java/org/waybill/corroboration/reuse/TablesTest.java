package org.waybill.corroboration.reuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables that hold the judgement. */
class TablesTest {
    @Test
    void every_row_says_why() {
        for (String name : new String[] {"reuse.tsv", "wires.tsv"}) {
            assertThat(Table.read(name).rows()).isNotEmpty().allSatisfy(row -> assertThat(Cases.get(row, "why"))
                    .as("%s %s", name, row)
                    .endsWith("."));
        }
    }

    @Test
    void every_constant_is_read_and_no_other_is_there() {
        ReusePolicy policy = ReusePolicy.bundled();
        assertThat(Table.read("reuse.tsv").rows()).hasSize(components(policy));
        assertThat(policy.version()).isEqualTo("1");
    }

    @Test
    void a_broken_table_says_where() {
        assertThatThrownBy(() -> Table.parse("t.tsv", "key\tvalue\n")).hasMessageContaining("line 1");
        assertThatThrownBy(() -> Table.parse("t.tsv", "# version 1\na\tb\n1\n")).hasMessageContaining("line 3");
        Table missing = new Table("1", List.of(Map.of("key", "window", "value", "3")));
        assertThatThrownBy(() -> ReusePolicy.of(missing)).hasMessageContaining("shingle");
    }

    private static int components(ReusePolicy policy) {
        return Stream.of(policy.sampling(), policy.nomination(), policy.alignment(), policy.verdict())
                .mapToInt(part -> part.getClass().getRecordComponents().length)
                .sum();
    }
}
