package org.waybill.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The model knows the words NLP4J's tokenizer makes, so ours makes the same, but for what it does better. */
class TokenizerAgreementTest {
    private static final double LEAST_AGREEMENT = 0.997;

    private final String text = Restatements.text();

    @Test
    void nearly_all_words_are_those_nlp4j_makes() {
        Set<Token> theirs = theirs();
        Set<Token> ours = Restatements.sentences().stream()
                .flatMap(sentence -> sentence.stream())
                .collect(Collectors.toSet());
        Set<Token> missed = new HashSet<>(theirs);
        missed.removeAll(ours);
        assertThat(missed).as("words NLP4J makes and we do not").hasSizeLessThan((int)
                (theirs.size() * (1 - LEAST_AGREEMENT)));
    }

    /** Line by line, because its own offsets are off after the first line. */
    private Set<Token> theirs() {
        edu.emory.mathcs.nlp.component.tokenizer.Tokenizer tokenizer =
                new edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer();
        Set<Token> found = new HashSet<>();
        int at = 0;
        for (String line : text.split("\n", -1)) {
            for (edu.emory.mathcs.nlp.component.tokenizer.token.Token token : tokenizer.tokenize(line)) {
                String form = token.getWordForm();
                int start = text.indexOf(form, at);
                found.add(new Token(form, start, start + form.length()));
                at = start + form.length();
            }
        }
        return found;
    }
}
