package org.waybill.parsing.model;

import edu.emory.mathcs.nlp.component.dep.DEPLabelCandidate;
import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.io.IOException;
import java.util.List;
import java.util.StringJoiner;
import org.waybill.parsing.format.Section;

/** The parser's templates, labels, choices and weights. */
final class ParserSections {
    private ParserSections() {}

    @SuppressWarnings("unchecked")
    static void write(ModelWriter writer) throws IOException {
        DEPParser<NLPNode> parser = Serialized.read(Origin.PARSER, DEPParser.class);
        FeatureWeights weights = new FeatureWeights(parser);
        writer.text(Section.PARSER_TEMPLATES, Templates.lines(parser.getFeatureTemplate()));
        writer.text(Section.PARSER_LABELS, weights.labelNames());
        writer.text(Section.PARSER_CHOICES, choices(parser.getLabelCandidates()));
        writer.table(Section.PARSER_FEATURES, weights.features());
        writer.bytes(Section.PARSER_ENTRY_LABELS, weights.labels());
        writer.shorts(Section.PARSER_ENTRY_WEIGHTS, weights.weights());
    }

    /** The lists have no accessors, so each is asked for by a pair of words in the situation it is for. */
    private static List<String> choices(DEPLabelCandidate<NLPNode> candidates) {
        NLPNode root = new NLPNode();
        NLPNode one = new NLPNode(1, "one");
        NLPNode two = new NLPNode(2, "two");
        IntSet anyButReduce = candidates.get(one, two);
        two.setDependencyHead(one);
        IntSet noArcNoReduce = candidates.get(one, two);
        one.setDependencyHead(root);
        IntSet noArc = candidates.get(one, two);
        return List.of(
                line("AT_ROOT", candidates.get(root, two)),
                line("NO_ARC", noArc),
                line("NO_ARC_NO_REDUCE", noArcNoReduce),
                line("ANY_BUT_REDUCE", anyButReduce),
                line("LEFT_ARCS", candidates.getLeftArcs()),
                line("RIGHT_ARCS", candidates.getRightArcs()));
    }

    private static String line(String name, IntSet labels) {
        StringJoiner line = new StringJoiner(" ").add(name);
        labels.forEach(label -> line.add(String.valueOf(label)));
        return line.toString();
    }
}
