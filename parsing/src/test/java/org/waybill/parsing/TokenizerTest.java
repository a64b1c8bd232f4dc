package org.waybill.parsing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TokenizerTest {
    private final Tokenizer tokenizer = new Tokenizer();

    @TestFactory
    Stream<DynamicTest> every_case_of_the_file_is_split_as_it_says() throws IOException {
        return cases("tokens.tsv")
                .map(row -> dynamicTest(row[2] + ": " + row[0], () -> assertThat(forms(tokenizer.tokens(row[0])))
                        .isEqualTo(row[1])));
    }

    @TestFactory
    Stream<DynamicTest> every_text_of_the_file_has_the_sentences_it_says() throws IOException {
        return cases("sentences.tsv").map(row -> {
            String text = row[0].translateEscapes();
            return dynamicTest(row[2] + ": " + row[0], () -> assertThat(tokenizer.sentences(text).stream()
                            .map(sentence -> covered(text, sentence))
                            .toList())
                    .containsExactly(row[1].translateEscapes().split(" \\|\\| ", -1)));
        });
    }

    @Test
    void places_are_those_of_the_whole_text() {
        assertThat(tokenizer.tokens("skip this, sent shells", 11, 15)).containsExactly(new Token("sent", 11, 15));
        assertThat(tokenizer.sentences("One. Two. Six.", 5, 9))
                .containsExactly(List.of(new Token("Two", 5, 8), new Token(".", 8, 9)));
    }

    @Test
    void nothing_is_made_of_nothing() {
        assertThat(tokenizer.tokens("")).isEmpty();
        assertThat(tokenizer.sentences(" \n\n \u00A0\u200B")).isEmpty();
    }

    @Test
    void a_text_without_spaces_or_stops_takes_no_longer_than_others() {
        for (String unit : List.of("a-", "a.", "(", "1,", "a'", "9-", "@a.", "x", "\"", "A.B@", ")]", "-5,")) {
            String text = unit.repeat(100_000);
            assertThatCode(() -> tokenizer.sentences(text)).doesNotThrowAnyException();
        }
    }

    @Property
    boolean tokens_stand_where_they_say_and_leave_out_only_spaces(@ForAll String text) {
        return coversAllButSpaces(text);
    }

    @Property
    boolean the_same_holds_for_text_full_of_marks(
            @ForAll @CharRange(from = ' ', to = '~') @CharRange(from = '\u2010', to = '\u2030') String text) {
        return coversAllButSpaces(text);
    }

    @Property
    boolean sentences_have_words_in_the_order_of_the_text(
            @ForAll @CharRange(from = '\n', to = 'C') @CharRange(from = 'a', to = 'c') String text) {
        int at = 0;
        for (List<Token> sentence : tokenizer.sentences(text)) {
            assertThat(sentence).isNotEmpty();
            for (Token token : sentence) {
                assertThat(token.start()).isGreaterThanOrEqualTo(at);
                at = token.end();
            }
        }
        return true;
    }

    private boolean coversAllButSpaces(String text) {
        StringBuilder left = new StringBuilder(text);
        int at = 0;
        for (Token token : tokenizer.tokens(text)) {
            assertThat(token.start()).isGreaterThanOrEqualTo(at);
            assertThat(token.form()).isEqualTo(text.substring(token.start(), token.end()));
            left.replace(token.start(), token.end(), " ".repeat(token.form().length()));
            at = token.end();
        }
        return left.chars().allMatch(c -> Symbols.isSpace((char) c));
    }

    private static String forms(List<Token> tokens) {
        return tokens.stream().map(Token::form).collect(Collectors.joining(" "));
    }

    private static String covered(String text, List<Token> sentence) {
        return text.substring(
                sentence.get(0).start(), sentence.get(sentence.size() - 1).end());
    }

    private static Stream<String[]> cases(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(TokenizerTest.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t", -1)).toList().stream();
        }
    }
}
