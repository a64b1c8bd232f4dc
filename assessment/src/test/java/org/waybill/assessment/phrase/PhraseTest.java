package org.waybill.assessment.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {
    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
        approved by the Committee | The delivery was approved by the Committee in May. | true | the words in a row
        approved by the Committee | THE DELIVERY WAS APPROVED BY THE COMMITTEE.        | true | whatever the case
        committee approval        | It had committee-approval.                         | true | a hyphen is a blank
        committee's approval      | With the Committee’s approval it left.             | true | a curly apostrophe is a straight one
        approved by the Committee | It was approved by the Committees of both houses.  | false | a longer word is another word
        approved by the Committee | Not approved by the Committee, it left.            | false | turned round by not
        approved by the Committee | It left without ever having been approved by the Committee. | false | five words before still turn it round
        approved by the Committee | No one doubts that such a delivery was approved by the Committee. | true | six do not
        approved by the Committee | He said no. Approved by the Committee, it left.    | true | a sentence ends between
        approved by the Committee | Nothing was approved by the Council.               | false | other words
        """)
    void a_phrase_is_found_where_it_stands_and_nothing_turns_it_round(
            String phrase, String text, boolean found, String why) {
        assertThat(new Phrases(List.of(Phrase.of(phrase)))
                        .in(Text.of(text), Set.of("not", "no", "without"))
                        .isEmpty())
                .as(why)
                .isEqualTo(!found);
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "jet fuel, jet fuels, true",
        "jet fuel, aviation jet-fuel, true",
        "gas, gases, false",
        "glass, glasses, false",
        "trainer, jet trainers, true"
    })
    void goods_are_compared_without_the_s_of_a_plural(String phrase, String item, boolean found) {
        assertThat(Phrase.ofGoods(phrase).isIn(Text.ofGoods(item))).isEqualTo(found);
    }

    @ParameterizedTest(name = "{1} says less than {0}: {2}")
    @CsvSource({
        "jet fuel, fuel, true",
        "jet fuel, jet, false",
        "jet fuel, jet fuel, false",
        "rocket fuel, rocket, false"
    })
    void a_bare_noun_says_less_than_a_phrase_that_ends_with_it(String phrase, String item, boolean less) {
        assertThat(Phrase.ofGoods(phrase).endsWith(Text.ofGoods(item))).isEqualTo(less);
    }
}
