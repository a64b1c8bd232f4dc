package org.waybill.pipeline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.waybill.corroboration.taxonomy.Taxonomy;

class TaxonomyGoodsTest {
    private static final TaxonomyGoods GOODS = new TaxonomyGoods(Taxonomy.bundled());

    @ParameterizedTest(name = "{0}: {3}")
    @CsvFileSource(resources = "lineages.tsv", delimiter = '\t', numLinesToSkip = 1)
    void what_an_item_is_narrowest_first(String item, @Nullable String lineage, @Nullable String register, String why) {
        assertThat(GOODS.lineage(item))
                .as(why)
                .isEqualTo(lineage == null ? List.of() : List.of(lineage.split(" ", -1)));
        assertThat(GOODS.register(item)).as(why).isEqualTo(register == null ? "" : register);
    }

    @Test
    void a_class_lies_below_whatever_the_lineage_of_its_items_goes_through() {
        assertThat(GOODS.above("shell")).isEqualTo(GOODS.lineage("artillery shells"));
        assertThat(GOODS.above("no-such-class")).isEmpty();
    }
}
