package org.waybill.report.export.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Collection;
import java.util.Map;
import java.util.function.Supplier;
import org.waybill.report.export.roll.Export;
import org.waybill.report.export.roll.Lines;

/** Writes a graph as GraphML 1.0. Dates stand as attributes, since the form knows no time. */
public final class GraphMl implements Export {
    private final Supplier<Graph> graph;

    public GraphMl(Supplier<Graph> graph) {
        this.graph = graph;
    }

    @Override
    public void write(OutputStream out) throws IOException {
        Graph made = graph.get();
        Writer xml = Lines.writer(out);
        xml.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.write("<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n");
        xml.write("  <desc>" + XmlText.escaped(made.about()) + "</desc>\n");
        keys(xml, "node", made.nodes());
        keys(xml, "edge", made.edges());
        xml.write("  <graph id=\"" + made.id() + "\" edgedefault=\"directed\">\n");
        for (Part node : made.nodes()) {
            xml.write("    <node id=\"" + node.id() + "\">\n");
            contents(xml, "node", node);
            xml.write("    </node>\n");
        }
        int number = 0;
        for (Part edge : made.edges()) {
            xml.write("    <edge id=\"e" + ++number + "\" source=\"" + edge.source() + "\" target=\"" + edge.target()
                    + "\">\n");
            contents(xml, "edge", edge);
            xml.write("    </edge>\n");
        }
        xml.write("  </graph>\n</graphml>\n");
        xml.flush();
    }

    private static void keys(Writer xml, String of, Collection<Part> parts) throws IOException {
        key(xml, of, "label", "string");
        for (Attribute attribute : Graph.attributes(parts)) {
            key(xml, of, attribute.key(), attribute.type().key());
        }
    }

    private static void key(Writer xml, String of, String name, String type) throws IOException {
        xml.write("  <key id=\"" + of + "-" + name + "\" for=\"" + of + "\" attr.name=\"" + name + "\" attr.type=\""
                + type + "\"/>\n");
    }

    private static void contents(Writer xml, String of, Part part) throws IOException {
        value(xml, of + "-label", part.label());
        for (Map.Entry<Attribute, String> value : part.values().entrySet()) {
            value(xml, of + "-" + value.getKey().key(), value.getValue());
        }
    }

    private static void value(Writer xml, String key, String value) throws IOException {
        xml.write("      <data key=\"" + key + "\">" + XmlText.escaped(value) + "</data>\n");
    }
}
