package org.waybill.corroboration.reuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which writings are the same words, and what stands in quote marks. */
class WordsTest {
    @TestFactory
    Stream<DynamicTest> words_compare_as_the_table_says() {
        return Cases.in("wordings.tsv").stream()
                .map(row -> dynamicTest(Cases.get(row, "why") + ": " + Cases.get(row, "one"), () -> {
                    boolean same = words(Cases.get(row, "one")).equals(words(Cases.get(row, "other")));
                    assertThat(same ? "yes" : "no")
                            .as("%s against %s", words(Cases.get(row, "one")), words(Cases.get(row, "other")))
                            .isEqualTo(Cases.get(row, "same"));
                }));
    }

    @TestFactory
    Stream<DynamicTest> quotations_are_found_as_the_table_says() {
        return Cases.in("quotes.tsv").stream()
                .map(row -> dynamicTest(Cases.get(row, "why"), () -> {
                    String text = Cases.get(row, "text").replace("\\n", "\n");
                    String quoted = QuoteMarks.in(text).stream()
                            .map(span -> span.of(text))
                            .collect(Collectors.joining("|"));
                    assertThat(quoted).isEqualTo(Cases.get(row, "quoted"));
                }));
    }

    @Test
    void a_number_of_several_words_spans_them_all() {
        String text = "Some two hundred and fifty thousand, they say.";
        List<Token> tokens = Numerals.merged(text, WordReader.read(text, 100));
        Token number = tokens.get(1);
        assertThat(text.substring(number.start(), number.end())).isEqualTo("two hundred and fifty thousand");
        assertThat(number.word()).isEqualTo("250000");
    }

    private static List<String> words(String text) {
        return Numerals.merged(text, WordReader.read(text, 1_000)).stream()
                .map(Token::word)
                .toList();
    }
}
