package org.waybill.pipeline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "surface-to-air missiles | VII | those fired from the shoulder are in the Register, the others are not",
                "S-300 systems | '' | a system that is known is not fired from the shoulder",
                "battle tanks | I | what is told needs no guess",
                "artillery shells | '' | ammunition has no category, whatever more is told of it"
            })
    void what_an_item_may_be_once_more_is_told(String item, String categories, String why) {
        assertThat(String.join(" ", GOODS.mayRegister(item))).as(why).isEqualTo(categories);
    }
}
