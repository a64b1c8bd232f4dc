package org.waybill.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.jgrapht.Graph;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.BaseEventDrivenImporter;
import org.jgrapht.nio.GraphImporter;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waybill.model.Case;
import org.waybill.report.export.Form;
import org.xml.sax.SAXException;

/** Graphs against the schemas of their forms and against a library that reads them. */
class GraphExportTest {
    private static final Case WHOLE = ExportedCase.whole();

    /** What a reader gets: parts by id, each with what it tells. */
    private record Read(Map<String, Map<String, String>> nodes, Map<String, Map<String, String>> edges) {}

    @Test
    void a_library_reads_both_forms_as_the_same_nodes_edges_and_values() {
        for (Case made : List.of(WHOLE, ExportedCase.hostile())) {
            Read flows = graphMl(ExportedCase.text(Form.GRAPHML_FLOWS, made));
            assertThat(flows).isEqualTo(gexf(ExportedCase.text(Form.GEXF_FLOWS, made)));
            Read origins = graphMl(ExportedCase.text(Form.GRAPHML, made));
            assertThat(origins).isEqualTo(gexf(ExportedCase.text(Form.GEXF, made)));
            assertThat(origins.nodes()).isNotEmpty();
            assertThat(flows.edges()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Form.class,
            names = {"GRAPHML", "GRAPHML_FLOWS"})
    void graphml_is_valid_by_its_schema(Form form) {
        valid("/graphml.xsd", "/xlink.xsd", ExportedCase.text(form, WHOLE));
        valid("/graphml.xsd", "/xlink.xsd", ExportedCase.text(form, ExportedCase.hostile()));
    }

    /** The schema at hand is of 1.2: what we write differs from it in the namespace and the number alone. */
    @ParameterizedTest
    @EnumSource(
            value = Form.class,
            names = {"GEXF", "GEXF_FLOWS"})
    void gexf_is_valid_by_its_schema(Form form) {
        for (Case made : List.of(WHOLE, ExportedCase.hostile())) {
            String xml = ExportedCase.text(form, made);
            assertThat(xml).contains("<gexf xmlns=\"http://gexf.net/1.3\" version=\"1.3\">");
            valid(
                    "/gexf.xsd",
                    "/viz.xsd",
                    xml.replace(
                            "<gexf xmlns=\"http://gexf.net/1.3\" version=\"1.3\">",
                            "<gexf xmlns=\"http://www.gexf.net/1.2draft\" version=\"1.2\">"));
        }
    }

    @Test
    void every_document_is_a_node_and_every_link_an_edge_with_what_shows_it() {
        Read read = graphMl(ExportedCase.text(Form.GRAPHML, WHOLE));
        Set<Object> links = new HashSet<>(WHOLE.dependence().links());
        WHOLE.entries().forEach(entry -> links.addAll(entry.corroboration().links()));
        assertThat(read.nodes().values())
                .filteredOn(node -> "document".equals(node.get("kind")))
                .hasSize(WHOLE.readings().size());
        assertThat(read.edges())
                .hasSize(links.size() + WHOLE.dependence().suspicions().size());
        assertThat(read.edges().values())
                .allSatisfy(edge -> assertThat(edge).containsKeys("kind", "standing", "counts", "words"));
        assertThat(read.edges().values())
                .filteredOn(edge -> "cut".equals(edge.get("standing")))
                .isNotEmpty()
                .allSatisfy(edge -> assertThat(edge).containsEntry("counts", "false"));
    }

    @Test
    void a_flow_has_its_figure_its_origins_and_its_days() {
        String xml = ExportedCase.text(Form.GEXF_FLOWS, WHOLE);
        Map<String, String> munitions = gexf(xml).edges().values().stream()
                .filter(edge -> "munitions".equals(edge.get("label")))
                .findFirst()
                .orElseThrow();
        assertThat(munitions)
                .containsEntry("figure_best", "20000")
                .containsEntry("origins_certain", "2")
                .containsEntry("origins_possible", "3")
                .containsEntry("grade", "documented");
        assertThat(xml).containsPattern("<spell start=\"2023-0\\d-01\"");
    }

    @Test
    void what_xml_cannot_hold_is_replaced_and_markup_is_text() {
        String xml = ExportedCase.text(Form.GRAPHML_FLOWS, ExportedCase.hostile());
        assertThat(xml).doesNotContain("<script", "\0", "\u0007", "\uFFFE");
        assertThat(xml).contains("&lt;script&gt;");
    }

    private static void valid(String schema, String beside, String xml) {
        assertThatCode(() -> schema(schema, beside).newValidator().validate(new StreamSource(new StringReader(xml))))
                .doesNotThrowAnyException();
    }

    private static Schema schema(String name, String beside) throws SAXException {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        return factory.newSchema(new Source[] {source(beside), source(name)});
    }

    private static Source source(String name) {
        return new StreamSource(
                GraphMLImporter.class.getResourceAsStream(name),
                String.valueOf(GraphMLImporter.class.getResource(name)));
    }

    private static Read graphMl(String xml) {
        GraphMLImporter<String, Integer> importer = new GraphMLImporter<>();
        importer.setVertexFactory(id -> id);
        return read(importer, xml);
    }

    private static Read gexf(String xml) {
        SimpleGEXFImporter<String, Integer> importer = new SimpleGEXFImporter<>();
        importer.setSchemaValidation(false);
        importer.setVertexFactory(id -> id);
        return read(importer, xml);
    }

    private static <I extends BaseEventDrivenImporter<String, Integer> & GraphImporter<String, Integer>> Read read(
            I importer, String xml) {
        Graph<String, Integer> graph = new DirectedPseudograph<>(null, numbers(), false);
        Read read = new Read(new TreeMap<>(), new TreeMap<>());
        importer.addVertexAttributeConsumer((of, value) -> put(read.nodes(), of.getFirst(), of.getSecond(), value));
        importer.addEdgeAttributeConsumer((of, value) -> put(read.edges(), "e" + of.getFirst(), of.getSecond(), value));
        importer.importGraph(graph, new StringReader(xml));
        graph.edgeSet().forEach(edge -> read.edges()
                .computeIfAbsent("e" + edge, any -> new TreeMap<>())
                .put("ends", graph.getEdgeSource(edge) + " " + graph.getEdgeTarget(edge)));
        return read;
    }

    private static Supplier<Integer> numbers() {
        int[] next = {0};
        return () -> ++next[0];
    }

    private static void put(Map<String, Map<String, String>> parts, String id, String name, Attribute value) {
        if (!Set.of("ID", "id", "source", "target").contains(name)) {
            parts.computeIfAbsent(id, any -> new TreeMap<>()).put(name, value.getValue());
        }
    }
}
