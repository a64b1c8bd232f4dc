package org.waybill.intake.docx;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.waybill.intake.reading.Budget;
import org.waybill.intake.reading.Ceiling;
import org.waybill.intake.reading.Refusal;
import org.waybill.model.Reason;

/** Walks the XML of a part; a document type, which no Word document has, is refused. */
final class BoundedXml {

    /** Told of what the XML holds, in its order. */
    interface Visitor {
        void open(XMLStreamReader element);

        void text(String text);

        void close(String name);
    }

    private BoundedXml() {}

    static void walk(byte[] xml, Visitor visitor, Budget budget) {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(xml));
            int depth = 0;
            while (reader.hasNext()) {
                int event = reader.next();
                depth += event == XMLStreamConstants.START_ELEMENT
                        ? 1
                        : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
                refuse(event, depth);
                tell(event, reader, visitor);
                budget.check();
            }
        } catch (XMLStreamException e) {
            throw new Refusal(Reason.DAMAGED, "its XML is broken");
        }
    }

    private static void refuse(int event, int depth) {
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new Refusal(Reason.EXPLODES, "its XML defines entities, which no Word document does");
        }
        if (Ceiling.XML_DEPTH.exceededBy(depth)) {
            throw new Refusal(
                    Reason.TOO_DEEP,
                    "its XML has more than " + Ceiling.XML_DEPTH.most() + " elements inside one another");
        }
    }

    private static void tell(int event, XMLStreamReader reader, Visitor visitor) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> visitor.open(reader);
            case XMLStreamConstants.END_ELEMENT -> visitor.close(reader.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                visitor.text(reader.getText());
            default -> {}
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }
}
