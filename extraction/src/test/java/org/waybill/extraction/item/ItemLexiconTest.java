package org.waybill.extraction.item;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ItemLexiconTest {
    private final ItemLexicon lexicon = ItemLexicon.standard();

    @Test
    void a_calibre_and_a_plural_make_no_difference() {
        assertThat(lexicon.classify("152mm artillery shells"))
                .map(ItemClass::id)
                .contains("shell");
    }
}
