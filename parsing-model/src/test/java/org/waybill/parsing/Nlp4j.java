package org.waybill.parsing;

import static java.nio.charset.StandardCharsets.UTF_8;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.common.util.NLPUtils;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

/** NLP4J as it is published, with the four files the model is made from. */
final class Nlp4j {
    private static final String ROOT = "edu/emory/mathcs/nlp/";

    private static final String LEXICA = """
            <configuration><lexica>
            <ambiguity_classes field="word_form_simplified_lowercase">\
            edu/emory/mathcs/nlp/lexica/en-ambiguity-classes-simplified-lowercase.xz</ambiguity_classes>
            <word_clusters field="word_form_simplified_lowercase">\
            edu/emory/mathcs/nlp/lexica/en-brown-clusters-simplified-lowercase.xz</word_clusters>
            </lexica></configuration>
            """;

    private final List<NLPComponent<NLPNode>> components = new ArrayList<>();

    Nlp4j() {
        components.add(new GlobalLexica<>(new ByteArrayInputStream(LEXICA.getBytes(UTF_8))));
        components.add(NLPUtils.getComponent(ROOT + "models/en-pos.xz"));
        components.add(new MorphologicalAnalyzer<>(Language.ENGLISH));
        components.add(NLPUtils.getComponent(ROOT + "models/en-dep.xz"));
    }

    /** The tree over these tokens. */
    Tree parse(List<Token> tokens) {
        NLPNode[] nodes = new NLPNode[tokens.size() + 1];
        nodes[0] = new NLPNode();
        for (int i = 1; i < nodes.length; i++) {
            nodes[i] = new NLPNode();
            nodes[i].setID(i);
            nodes[i].setWordForm(tokens.get(i - 1).form());
        }
        components.forEach(component -> component.process(nodes));
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            words.add(word(i, tokens.get(i), nodes[i + 1]));
        }
        return new Tree(words);
    }

    private static Word word(int index, Token token, NLPNode node) {
        return new Word(
                index,
                token.form(),
                node.getLemma(),
                node.getPartOfSpeechTag(),
                node.getDependencyHead().getID() - 1,
                node.getDependencyLabel(),
                token.start(),
                token.end());
    }
}
