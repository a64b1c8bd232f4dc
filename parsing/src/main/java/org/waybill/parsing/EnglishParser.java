package org.waybill.parsing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.waybill.parsing.format.Column;
import org.waybill.parsing.format.ModelFile;
import org.waybill.parsing.format.Trait;

/**
 * Tags, lemmatises and parses English with a model file mapped into memory.
 *
 * <p>Holds no state of a sentence, so one instance serves any number of threads.
 */
public final class EnglishParser implements SentenceParser {
    /** Form, tag and lemma of the artificial root in the model. */
    private static final String ROOT_VALUE = "@#r$%";

    private static final long[] NO_VALUES = {};

    private final Lexicon lexicon;
    private final Tagger tagger;
    private final Inflection inflection;
    private final LemmaRepair lemmaRepair;
    private final ArcParser arcParser;

    private EnglishParser(ModelFile file) {
        lexicon = new Lexicon(file);
        tagger = new Tagger(file);
        inflection = new Inflection(file);
        lemmaRepair = new LemmaRepair(inflection, lexicon);
        arcParser = new ArcParser(file);
    }

    /**
     * Opens a model file, as the module {@code parsing-model} makes it.
     *
     * @throws IOException if the file cannot be read or is not a whole model of this program's version
     */
    public static EnglishParser open(Path modelFile) throws IOException {
        return new EnglishParser(ModelFile.open(modelFile));
    }

    @Override
    public Tree parse(List<Token> tokens) {
        Tree seen = parseAsTrained(tokens);
        return new Tree(seen.words().stream().map(this::repaired).toList());
    }

    private Word repaired(Word word) {
        String lemma = lemmaRepair.repair(word.form(), word.tag(), word.lemma());
        return new Word(
                word.index(), word.form(), lemma, word.tag(), word.head(), word.relation(), word.start(), word.end());
    }

    /** The tree with the lemmas the model sees. */
    Tree parseAsTrained(List<Token> tokens) {
        Sentence sentence = read(tokens);
        String[] tags = tagger.tag(sentence);
        String[] lemmas = lemmatise(sentence, tags);
        return tree(tokens, tags, lemmas, arcParser.parse(sentence));
    }

    private Sentence read(List<Token> tokens) {
        Sentence sentence = new Sentence(tokens.size());
        readRoot(sentence);
        for (int word = 1; word < sentence.size(); word++) {
            readWord(tokens.get(word - 1).form(), word, sentence);
        }
        return sentence;
    }

    private static void readRoot(Sentence sentence) {
        sentence.set(Column.TAG, Sentence.ROOT, ROOT_VALUE);
        sentence.set(Column.LEMMA, Sentence.ROOT, ROOT_VALUE);
        for (Trait trait : Trait.values()) {
            sentence.set(trait, Sentence.ROOT, NO_VALUES);
        }
    }

    private void readWord(String form, int word, Sentence sentence) {
        WordForms forms = WordForms.of(form);
        forms.write(word, sentence);
        lexicon.write(forms.lowerHash(), word, sentence);
    }

    private String[] lemmatise(Sentence sentence, String[] tags) {
        String[] lemmas = new String[sentence.size()];
        for (int word = 1; word < sentence.size(); word++) {
            lemmas[word] = inflection.lemma(sentence.lower(word), tags[word]);
            sentence.set(Column.LEMMA, word, lemmas[word]);
        }
        return lemmas;
    }

    private Tree tree(List<Token> tokens, String[] tags, String[] lemmas, Arcs arcs) {
        List<Word> words = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            words.add(new Word(
                    i,
                    token.form(),
                    lemmas[i + 1],
                    tags[i + 1],
                    arcs.head(i + 1) - 1,
                    arcParser.relation(arcs.relation(i + 1)),
                    token.start(),
                    token.end()));
        }
        return new Tree(words);
    }
}
