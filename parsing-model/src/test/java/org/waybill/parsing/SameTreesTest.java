package org.waybill.parsing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The reason for this module: the same tags, lemmas, heads and relations as the original, word for word.
 *
 * <p>NLP4J takes long to load, so every build compares with the trees it found once. {@code -Dwaybill.nlp4j=compare} asks
 * NLP4J itself, {@code -Dwaybill.nlp4j=update} asks it to write the trees anew.
 */
class SameTreesTest {
    private static final String FILE = "nlp4j-trees.conll";

    @Test
    void every_tree_is_the_one_nlp4j_found() throws IOException {
        EnglishParser parser = Restatements.parser();
        List<String> trees = trees();
        assertThat(trees).hasSizeGreaterThan(350);
        assertThat(trees).allSatisfy(tree -> assertThat(parser.parseAsTrained(tokens(tree)))
                .hasToString(tree));
    }

    @Test
    @EnabledIfSystemProperty(named = "waybill.nlp4j", matches = "compare")
    void the_trees_on_file_are_those_nlp4j_finds() throws IOException {
        Nlp4j original = new Nlp4j();
        assertThat(trees())
                .allSatisfy(tree -> assertThat(original.parse(tokens(tree))).hasToString(tree));
    }

    @Test
    @EnabledIfSystemProperty(named = "waybill.nlp4j", matches = "update")
    void nlp4j_writes_its_trees_anew() throws IOException {
        Nlp4j original = new Nlp4j();
        String trees = Restatements.sentences().stream()
                .map(sentence -> original.parse(sentence).toString())
                .collect(Collectors.joining("\n\n"));
        Files.writeString(Path.of("src/test/resources/org/waybill/parsing", FILE), trees + "\n");
        assertThat(trees).isNotEmpty();
    }

    private static List<String> trees() throws IOException {
        try (InputStream in = Objects.requireNonNull(SameTreesTest.class.getResourceAsStream(FILE))) {
            return Arrays.asList(new String(in.readAllBytes(), UTF_8).strip().split("\n\n", -1));
        }
    }

    /** The words of a tree; they stand one after the other, with a space between. */
    private static List<Token> tokens(String tree) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String line : tree.split("\n", -1)) {
            String form = line.split("\t", -1)[1];
            tokens.add(new Token(form, at, at + form.length()));
            at += form.length() + 1;
        }
        return tokens;
    }
}
