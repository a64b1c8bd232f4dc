package org.waybill.bench.scripts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.waybill.screening.script.Transcriber;
import org.waybill.screening.script.WritingSystem;

/**
 * What the board needs of a record of the UN list.
 *
 * @param id the list's own number of the record
 * @param original the name in its own script, empty where none is printed
 * @param latin every name printed in Latin letters
 */
record UnRecord(String id, String original, List<String> latin) {

    UnRecord {
        latin = List.copyOf(latin);
    }

    /** The records of the list's official XML file, persons and entities. */
    static List<UnRecord> read(Path file) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            List<UnRecord> records = new ArrayList<>();
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && record(xml.getLocalName())) {
                    records.add(one(xml));
                }
            }
            return records;
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    private static boolean record(String element) {
        return element.equals("INDIVIDUAL") || element.equals("ENTITY");
    }

    private static UnRecord one(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder name = new StringBuilder();
        List<String> names = new ArrayList<>();
        String id = "";
        String original = "";
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT && record(xml.getLocalName()))) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "DATAID" -> id = xml.getElementText().strip();
                    case "FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME" ->
                        name.append(' ').append(xml.getElementText().strip());
                    case "ALIAS_NAME" -> names.add(xml.getElementText().strip());
                    case "NAME_ORIGINAL_SCRIPT" ->
                        original = xml.getElementText().strip();
                    default -> {}
                }
            }
        }
        names.add(0, name.toString().strip());
        return new UnRecord(
                id,
                foreign(original) ? original : "",
                names.stream().filter(UnRecord::latin).toList());
    }

    private static boolean foreign(String name) {
        return Transcriber.scripts(name).stream().anyMatch(script -> script != WritingSystem.LATIN);
    }

    private static boolean latin(String name) {
        return !name.isBlank() && !foreign(name);
    }
}
