package org.waybill.screening.list.xml;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.waybill.screening.list.record.ListPart;
import org.waybill.screening.list.trouble.ListFault;
import org.waybill.screening.list.trouble.ListTrouble;

/**
 * Goes through an XML file and hands over the elements of certain names, each whole.
 *
 * <p>Document types and external entities are off: nothing outside the file is ever read. No more than one record is held
 * at a time, and its size and depth are bounded, so that memory is too.
 */
public final class XmlRecords {
    /** The longest record published is some 60,000 characters; what is far beyond is not a record. */
    private static final int MOST_CHARACTERS = 8_000_000;

    private static final int MOST_ELEMENTS = 400_000;
    /** The deepest format, OFAC's advanced one, goes down 12 steps. */
    private static final int DEEPEST = 64;

    private final ListPart part;
    private final Set<String> taken;
    private final Consumer<XmlElement> taker;
    private final Deque<XmlElement> open = new ArrayDeque<>();
    private int depth;
    private int characters;
    private int elements;

    private XmlRecords(ListPart part, Set<String> taken, Consumer<XmlElement> taker) {
        this.part = part;
        this.taken = taken;
        this.taker = taker;
    }

    /**
     * Reads a file to its end.
     *
     * @param root gets the outermost element first, with its attributes only
     * @param taken names of elements to hand over whole
     */
    public static void read(ListPart part, Consumer<XmlElement> root, Set<String> taken, Consumer<XmlElement> taker) {
        new XmlRecords(part, taken, taker).read(root, false);
    }

    /** Only the outermost element, with its attributes. */
    public static XmlElement root(ListPart part) {
        XmlElement[] found = new XmlElement[1];
        new XmlRecords(part, Set.of(), element -> {}).read(element -> found[0] = element, true);
        return found[0];
    }

    private void read(Consumer<XmlElement> root, boolean onlyRoot) {
        try (EndWatch watch = new EndWatch(new BufferedInputStream(part.open(), 1 << 16))) {
            read(watch, root, onlyRoot);
        } catch (IOException e) {
            throw ListFault.NOT_READ.met(part.name() + " cannot be read to its end");
        }
    }

    private void read(EndWatch watch, Consumer<XmlElement> root, boolean onlyRoot) {
        XMLStreamReader reader = null;
        try {
            reader = factory().createXMLStreamReader(watch);
            while (reader.hasNext() && !(onlyRoot && depth > 0)) {
                step(reader, root);
            }
        } catch (XMLStreamException e) {
            throw broken(e, watch);
        }
    }

    private void step(XMLStreamReader reader, Consumer<XmlElement> root) throws XMLStreamException {
        switch (reader.next()) {
            case XMLStreamConstants.START_ELEMENT -> begin(reader, root);
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(reader.getText());
            default -> {}
        }
    }

    private void begin(XMLStreamReader reader, Consumer<XmlElement> root) {
        depth++;
        refuse(depth > DEEPEST, "goes down more than " + DEEPEST + " steps");
        if (depth == 1) {
            root.accept(element(reader));
        } else if (!open.isEmpty() || taken.contains(reader.getLocalName())) {
            open.push(element(reader));
        }
    }

    private XmlElement element(XMLStreamReader reader) {
        refuse(++elements > MOST_ELEMENTS, "has a record of more than " + MOST_ELEMENTS + " elements");
        XmlElement element = new XmlElement(
                reader.getLocalName(),
                part.name() + ", line " + reader.getLocation().getLineNumber());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            count(reader.getAttributeValue(i).length());
            element.attribute(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return element;
    }

    private void end() {
        depth--;
        if (open.isEmpty()) {
            return;
        }
        XmlElement done = open.pop();
        if (open.isEmpty()) {
            characters = 0;
            elements = 0;
            taker.accept(done);
        } else {
            open.element().child(done);
        }
    }

    private void text(String text) {
        if (!open.isEmpty()) {
            count(text.length());
            open.element().append(text);
        }
    }

    private void count(int more) {
        characters += more;
        refuse(characters > MOST_CHARACTERS, "has a record of more than " + MOST_CHARACTERS + " characters");
    }

    private void refuse(boolean tooMuch, String what) {
        if (tooMuch) {
            throw ListFault.TOO_LARGE.met(part.name() + " " + what);
        }
    }

    private ListTrouble broken(XMLStreamException e, EndWatch watch) {
        String where =
                e.getLocation() == null ? "" : " at line " + e.getLocation().getLineNumber();
        if (watch.failed()) {
            return ListFault.NOT_READ.met(part.name() + " cannot be read to its end");
        }
        return watch.ended()
                ? ListFault.CUT_SHORT.met(part.name() + " breaks off" + where)
                : ListFault.DAMAGED.met(part.name() + " is not well-formed XML" + where);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Knows whether a file was read past its last byte, which tells one that is cut from one that is broken. */
    private static final class EndWatch extends InputStream {
        private final InputStream bytes;
        private boolean ended;
        private boolean failed;

        EndWatch(InputStream bytes) {
            this.bytes = bytes;
        }

        boolean ended() {
            return ended;
        }

        boolean failed() {
            return failed;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            try {
                int got = bytes.read(into, from, length);
                ended |= got < 0;
                return got;
            } catch (IOException e) {
                failed = true;
                throw e;
            }
        }

        @Override
        public void close() throws IOException {
            bytes.close();
        }
    }
}
