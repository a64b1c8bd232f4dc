package org.waybill.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimplificationTest {
    @ParameterizedTest(name = "{2}: {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    20,000       | 0         | thousands are one number
                    KN-23        | KN-0      | the hyphen before digits goes, unless letters stand before it
                    10-15        | 0         | a range is one number
                    $50          | 0         | currency goes with its number
                    €            | $         | and is a dollar without
                    4.8%         | 0         | percent goes with its number
                    %            | %         | and stays without
                    -5           | 0         | a sign goes with its number
                    #5           | 0         | the number sign too
                    “            | "         | curly quotes are straight
                    ’s           | 's        | apostrophes too
                    —            | -         | a long dash is a hyphen
                    -----        | --        | at most two of the same mark
                    www.un.org   | #hlink#   | an address
                    a.pdf        | #hlink#   | a file name
                    U.S.         | U.S.      | no address
                    1/2          | 0         | a fraction
                    10:30        | 0         | a time
                    F-16s        | F-0s      | letters around the number stay
                    """)
    void a_form_is_folded_as_in_training(String form, String simplified, String why) {
        assertThat(Simplification.of(form)).as(why).isEqualTo(simplified);
    }
}
