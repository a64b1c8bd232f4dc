package org.waybill.parsing.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.waybill.parsing.format.Fingerprint;
import org.waybill.parsing.format.Section;
import org.xml.sax.SAXException;

/** Dictionary forms, exceptions and rules of inflection. */
final class InflectionSections {
    /** A word class: the name of its element among the rules, how its tags begin, its bit, its files. */
    private record WordClass(String element, String tag, int bit, Origin bases, Origin exceptions) {}

    private static final List<WordClass> CLASSES = List.of(
            new WordClass("verb", "VB", 1, Origin.VERB_BASES, Origin.VERB_EXCEPTIONS),
            new WordClass("noun", "NN", 2, Origin.NOUN_BASES, Origin.NOUN_EXCEPTIONS),
            new WordClass("adjective", "JJ", 4, Origin.ADJECTIVE_BASES, Origin.ADJECTIVE_EXCEPTIONS),
            new WordClass("adverb", "RB", 8, Origin.ADVERB_BASES, Origin.ADVERB_EXCEPTIONS));

    private InflectionSections() {}

    static void write(ModelWriter writer) throws IOException {
        writer.table(Section.LEMMAS, dictionary());
        List<String> lines = new ArrayList<>();
        lines(Origin.CONTRACTIONS).forEach(line -> lines.add("contraction\t" + line.replace(' ', '\t')));
        for (WordClass wordClass : CLASSES) {
            lines.addAll(exceptions(wordClass));
        }
        lines.addAll(rules());
        lines(Origin.CARDINALS).forEach(word -> lines.add("cardinal\t" + word));
        lines(Origin.ORDINALS).forEach(word -> lines.add("ordinal\t" + word));
        writer.text(Section.INFLECTION, lines);
    }

    private static Stream<String> lines(Origin origin) throws IOException {
        return new String(origin.bytes(), UTF_8).lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    private static SlotTableBuilder dictionary() throws IOException {
        Map<String, Integer> classes = new TreeMap<>();
        for (WordClass wordClass : CLASSES) {
            lines(wordClass.bases()).forEach(form -> classes.merge(form, wordClass.bit(), (a, b) -> a | b));
        }
        SlotTableBuilder table = new SlotTableBuilder();
        classes.forEach((form, bits) -> table.put(Fingerprint.key(Fingerprint.of(form), 0), bits));
        return table;
    }

    private static List<String> exceptions(WordClass wordClass) throws IOException {
        return lines(wordClass.exceptions())
                .map(line -> line.split(" +", -1))
                .map(part -> String.join("\t", "exception", part[0], wordClass.tag(), part[1]))
                .toList();
    }

    private static List<String> rules() throws IOException {
        Element root = parse(Origin.SUFFIX_RULES.bytes());
        List<String> rules = new ArrayList<>();
        for (WordClass wordClass : CLASSES) {
            for (Element part : elements(root, wordClass.element())) {
                elements(part, "affix").forEach(affix -> rules.addAll(rules(wordClass, affix)));
            }
        }
        return rules;
    }

    private static List<String> rules(WordClass wordClass, Element affix) {
        return elements(affix, "rule").stream()
                .map(rule -> String.join(
                        "\t",
                        "rule",
                        wordClass.tag(),
                        affix.getAttribute("org_pos"),
                        rule.getAttribute("affix_form"),
                        rule.getAttribute("replacements"),
                        String.valueOf(Boolean.parseBoolean(rule.getAttribute("doubleConsonants")))))
                .toList();
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static Element parse(byte[] xml) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("the rules of inflection are not XML", e);
        }
    }
}
