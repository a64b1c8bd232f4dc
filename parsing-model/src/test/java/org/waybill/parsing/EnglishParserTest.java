package org.waybill.parsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishParserTest {
    private static final EnglishParser PARSER = Restatements.parser();

    @TempDir
    private Path folder;

    @Test
    void an_active_sentence_has_its_parties_and_its_goods() {
        Tree tree = parse("North Korea has sent Russia 20,000 containers of munitions since September 2023.");
        Word sent = tree.root();
        assertThat(sent.lemma()).isEqualTo("send");
        assertThat(tree.children(sent.index()))
                .extracting(word -> word.relation() + " " + word.lemma())
                .contains("aux have", "nsubj korea", "dobj container");
    }

    @Test
    void a_passive_sentence_has_its_agent_under_by() {
        Tree tree = parse("The missiles were supplied to Russia by Pyongyang.");
        assertThat(tree.words())
                .extracting(word -> word.relation() + " " + word.lemma())
                .contains("nsubjpass missile", "root supply", "agent by", "pobj pyongyang");
    }

    @ParameterizedTest(name = "{1} in \"{0}\" is of {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    The arms were provided by Iran.              | provided     | provide
                    The delivery followed a visit.               | followed     | follow
                    The shipments ended in May.                  | ended        | end
                    It was represented by a bank.                | represented  | represent
                    They were accused of supplying shells.       | supplying    | supply
                    The state denies arming the group.           | arming       | arm
                    Shells were re-exported to Russia.           | re-exported  | re-export
                    The cargo was airlifted out.                 | airlifted    | airlift
                    They put the shells ashore.                  | put          | put
                    It sent 20,000 containers.                   | 20,000       | 20,000
                    It sent two dozen guns.                      | two          | two
                    It sent hundreds of shells.                  | hundreds     | hundred
                    It fired KN-23 missiles.                     | KN-23        | kn-23
                    It bought Shahed-136s from Iran.             | Shahed-136s  | shahed-136
                    It flew UAVs over the border.                | UAVs         | uav
                    The airstrikes hit depots.                   | airstrikes   | airstrike
                    It cost $50 million.                         | $            | $
                    """)
    void lemmas_are_dictionary_forms(String text, String form, String lemma) {
        assertThat(parse(text).words())
                .filteredOn(word -> word.form().equals(form))
                .extracting(Word::lemma)
                .containsExactly(lemma);
    }

    @Test
    void words_stand_where_their_tokens_do() {
        List<Token> tokens = new Tokenizer().tokens("Iran “denied” it’s arming them — again.");
        assertThat(PARSER.parse(tokens).words())
                .extracting(word -> new Token(word.form(), word.start(), word.end()))
                .isEqualTo(tokens);
    }

    @Test
    void curly_marks_and_long_dashes_do_not_change_the_tree() {
        assertThat(shape(parse("He said “they’ve left” — twice.")))
                .isEqualTo(shape(parse("He said \"they've left\" - twice.")));
    }

    @Test
    void no_words_make_an_empty_tree() {
        assertThat(PARSER.parse(List.of()).words()).isEmpty();
    }

    @Test
    void one_word_is_a_root() {
        assertThat(parse("Denied").root().head()).isEqualTo(Word.NO_HEAD);
    }

    /** The second makes the parser put every word aside again and again. */
    @ParameterizedTest
    @ValueSource(strings = {"the ship that carried the shells which the state sent and ", "and "})
    void a_text_of_many_words_without_a_stop_is_parsed(String unit) {
        List<Token> tokens = new Tokenizer().tokens(unit.repeat(5_000)).subList(0, 5_000);
        assertThat(PARSER.parse(tokens).size()).isEqualTo(5_000);
    }

    @Test
    void many_threads_find_the_trees_that_one_finds() {
        List<List<Token>> sentences = Restatements.sentences().subList(0, 100);
        List<Tree> alone = sentences.stream().map(PARSER::parse).toList();
        assertThat(sentences.parallelStream().map(PARSER::parse).toList()).isEqualTo(alone);
    }

    @Test
    void the_model_file_stays_small() {
        assertThat(Restatements.model())
                .satisfies(file -> assertThat(Files.size(file)).isLessThan(60_000_000));
    }

    @Test
    void a_model_cut_short_is_refused() throws IOException {
        byte[] whole = Files.readAllBytes(Restatements.model());
        Path cut = Files.write(folder.resolve("cut.wbp"), java.util.Arrays.copyOf(whole, whole.length - 1));
        assertThatThrownBy(() -> EnglishParser.open(cut))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("damaged");
    }

    private static Tree parse(String text) {
        return PARSER.parse(new Tokenizer().tokens(text));
    }

    private static String shape(Tree tree) {
        return IntStream.range(0, tree.size())
                .mapToObj(i -> tree.word(i).tag() + " " + tree.word(i).head() + " "
                        + tree.word(i).relation())
                .collect(Collectors.joining("; "));
    }
}
