package org.waybill.report.export.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Collection;
import java.util.Map;
import java.util.function.Supplier;
import org.waybill.report.export.roll.Export;
import org.waybill.report.export.roll.Lines;

/** Writes a graph as GEXF 1.3, with the days from and to which each part is there. */
public final class Gexf implements Export {
    private final Supplier<Graph> graph;

    public Gexf(Supplier<Graph> graph) {
        this.graph = graph;
    }

    @Override
    public void write(OutputStream out) throws IOException {
        Graph made = graph.get();
        Writer xml = Lines.writer(out);
        xml.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.write("<gexf xmlns=\"http://gexf.net/1.3\" version=\"1.3\">\n");
        xml.write("  <meta>\n    <creator>Waybill</creator>\n    <description>" + XmlText.escaped(made.about())
                + "</description>\n  </meta>\n");
        xml.write("  <graph defaultedgetype=\"directed\" mode=\"dynamic\" timeformat=\"date\">\n");
        attributes(xml, "node", made.nodes());
        attributes(xml, "edge", made.edges());
        nodes(xml, made.nodes());
        edges(xml, made.edges());
        xml.write("  </graph>\n</gexf>\n");
        xml.flush();
    }

    private static void attributes(Writer xml, String of, Collection<Part> parts) throws IOException {
        xml.write("    <attributes class=\"" + of + "\">\n");
        for (Attribute attribute : Graph.attributes(parts)) {
            xml.write("      <attribute id=\"" + attribute.key() + "\" title=\"" + attribute.key() + "\" type=\""
                    + attribute.type().key() + "\"/>\n");
        }
        xml.write("    </attributes>\n");
    }

    private static void nodes(Writer xml, Collection<Part> nodes) throws IOException {
        xml.write("    <nodes>\n");
        for (Part node : nodes) {
            xml.write("      <node id=\"" + node.id() + "\" label=\"" + XmlText.escaped(node.label()) + "\">\n");
            contents(xml, node);
            xml.write("      </node>\n");
        }
        xml.write("    </nodes>\n");
    }

    private static void edges(Writer xml, Collection<Part> edges) throws IOException {
        xml.write("    <edges>\n");
        int number = 0;
        for (Part edge : edges) {
            xml.write("      <edge id=\"e" + ++number + "\" source=\"" + edge.source() + "\" target=\"" + edge.target()
                    + "\" label=\"" + XmlText.escaped(edge.label()) + "\">\n");
            contents(xml, edge);
            xml.write("      </edge>\n");
        }
        xml.write("    </edges>\n");
    }

    private static void contents(Writer xml, Part part) throws IOException {
        xml.write("        <attvalues>\n");
        for (Map.Entry<Attribute, String> value : part.values().entrySet()) {
            xml.write("          <attvalue for=\"" + value.getKey().key() + "\" value=\""
                    + XmlText.escaped(value.getValue()) + "\"/>\n");
        }
        xml.write("        </attvalues>\n");
        if (!part.start().isEmpty() || !part.end().isEmpty()) {
            xml.write("        <spells>\n          <spell" + day("start", part.start()) + day("end", part.end())
                    + "/>\n        </spells>\n");
        }
    }

    private static String day(String name, String day) {
        return day.isEmpty() ? "" : " " + name + "=\"" + day + "\"";
    }
}
