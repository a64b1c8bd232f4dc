package org.waybill.extraction.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waybill.extraction.scan.CountingTokens;
import org.waybill.extraction.time.TimeGrammar;
import org.waybill.model.PartialDate;

/** Text made to provoke backtracking costs a bounded number of looks for each token. */
class LinearWorkTest {
    private static final int SHORT = 20_000;
    private static final int TIMES_LONGER = 8;
    private static final PartialDate PUBLISHED = PartialDate.parse("2025-05-29");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "1,000 ",
                "1,111,",
                "111 ",
                "Jan ",
                "Jan. 2, ",
                "since ",
                "since the ",
                "between ",
                "from 2020 to ",
                "the first ",
                "a half and ",
                "two hundred and ",
                "million ",
                "about ",
                "more than ",
                "up to at least ",
                "2020-",
                "12-",
                "8 and ",
                "1.1",
                "12:30",
                "resolution 1, ",
                "last ",
                "one ",
                "several ",
                "$",
                "US$ 1-",
                "one and a half ",
                "early in the ",
                "-",
                "/",
                "\u2009",
                "a",
                "1 or ",
                "could hold ",
                "half-a-",
                "May 1 and "
            })
    void work_grows_with_the_text_and_no_faster(String piece) {
        long shorter = looks(piece.repeat(SHORT / piece.length()));
        long longer = looks(piece.repeat(SHORT / piece.length() * TIMES_LONGER));
        assertThat(longer).as(piece).isLessThanOrEqualTo(shorter * TIMES_LONGER * 11 / 10 + SHORT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "Jan ", "1,111,", "since ", "2 "})
    void a_line_of_a_million_characters_is_read(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        assertThat(new TimeGrammar().find(text, PUBLISHED).size()).isLessThan(text.length());
        assertThat(new QuantityGrammar().find(text).size()).isLessThan(text.length());
    }

    private static long looks(String text) {
        CountingTokens tokens = new CountingTokens(text);
        new TimeGrammar().find(tokens, PUBLISHED, null);
        new QuantityGrammar().find(tokens);
        return tokens.looks();
    }
}
