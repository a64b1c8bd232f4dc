package org.waybill.bench.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.naturalli.NaturalLogicAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.PropertiesUtils;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.waybill.model.Document;

/** CoreNLP's dependency parser and OpenIE with the models they come with, and no other setting. */
final class OpenIePipeline {
    static final String ANNOTATORS = "tokenize,ssplit,pos,lemma,depparse,natlog,openie";

    private final StanfordCoreNLP pipeline =
            new StanfordCoreNLP(PropertiesUtils.asProperties("annotators", ANNOTATORS));

    /** Every triple of a document, in text order. */
    List<String> triples(Document document) {
        Annotation text = new Annotation(document.text());
        pipeline.annotate(text);
        return text.get(CoreAnnotations.SentencesAnnotation.class).stream()
                .flatMap(OpenIePipeline::triples)
                .toList();
    }

    private static Stream<String> triples(CoreMap sentence) {
        return Stream.ofNullable(sentence.get(NaturalLogicAnnotations.RelationTriplesAnnotation.class))
                .flatMap(Collection::stream)
                .map(Objects::toString);
    }
}
