package org.waybill.parsing.model;

import edu.emory.mathcs.nlp.component.pos.POSTagger;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.IOException;
import org.waybill.parsing.format.Section;

/** The tagger's templates, labels and weights. */
final class TaggerSections {
    private TaggerSections() {}

    @SuppressWarnings("unchecked")
    static void write(ModelWriter writer) throws IOException {
        POSTagger<NLPNode> tagger = Serialized.read(Origin.TAGGER, POSTagger.class);
        FeatureWeights weights = new FeatureWeights(tagger);
        writer.text(Section.TAGGER_TEMPLATES, Templates.lines(tagger.getFeatureTemplate()));
        writer.text(Section.TAGGER_LABELS, weights.labelNames());
        writer.table(Section.TAGGER_FEATURES, weights.features());
        writer.bytes(Section.TAGGER_ENTRY_LABELS, weights.labels());
        writer.shorts(Section.TAGGER_ENTRY_WEIGHTS, weights.weights());
    }
}
