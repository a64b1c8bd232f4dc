package org.waybill.screening.list.xml;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.waybill.screening.list.record.ListPart;
import org.waybill.screening.list.record.Records;
import org.waybill.screening.list.trouble.ListFault;
import org.waybill.screening.list.trouble.ListTrouble;

/**
 * Goes through an XML file and hands over elements of certain names whole.
 *
 * <p>Document types and external entities are off: nothing outside the file is ever read. No more than one record is held
 * at a time, and its size and depth are bounded, so that memory is too.
 */
public final class XmlRecords {
    /** The longest record published is some 60,000 characters; what is far beyond is not a record. */
    private static final int MOST_CHARACTERS = 8_000_000;

    private static final int MOST_ELEMENTS = 400_000;
    private static final Pattern ENCODING = Pattern.compile("^[^>]{0,100}?encoding\\s*=\\s*[\"']([^\"']+)[\"']");
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
     * @param records told where characters of the file had to be mended
     * @param root gets the outermost element first, with its attributes only
     * @param taken names of elements to hand over whole
     */
    public static void read(
            ListPart part, Records records, Consumer<XmlElement> root, Set<String> taken, Consumer<XmlElement> taker) {
        int mended = new XmlRecords(part, taken, taker).read(root, false);
        if (mended > 0) {
            records.unread(part.name(), mended + " characters are no UTF-8 or not allowed in XML; they were mended", 1);
        }
    }

    /** Only the outermost element, with its attributes. */
    public static XmlElement root(ListPart part) {
        XmlElement[] found = new XmlElement[1];
        new XmlRecords(part, Set.of(), element -> {}).read(element -> found[0] = element, true);
        return found[0];
    }

    private int read(Consumer<XmlElement> root, boolean onlyRoot) {
        try (EndWatch watch = new EndWatch(part.open());
                MendedText text = new MendedText(watch)) {
            read(reader(watch, text), watch, root, onlyRoot);
            return text.mended();
        } catch (IOException e) {
            throw ListFault.NOT_READ.met(part.name() + " cannot be read to its end");
        }
    }

    /** UTF-8 is mended; what is in any other encoding says so, and is left to the parser. */
    private XMLStreamReader reader(EndWatch watch, MendedText text) throws IOException {
        try {
            XMLInputFactory factory = factory();
            return isUtf8(watch) ? factory.createXMLStreamReader(text) : factory.createXMLStreamReader(watch);
        } catch (XMLStreamException e) {
            throw broken(e, watch);
        }
    }

    private static boolean isUtf8(EndWatch watch) throws IOException {
        String head = new String(watch.head(), StandardCharsets.ISO_8859_1);
        Matcher named = ENCODING.matcher(head);
        boolean wide = head.indexOf('\0') >= 0 || head.startsWith("\u00FE\u00FF") || head.startsWith("\u00FF\u00FE");
        return !wide
                && (!named.find() || named.group(1).toLowerCase(Locale.ROOT).equals("utf-8"));
    }

    private void read(XMLStreamReader reader, EndWatch watch, Consumer<XmlElement> root, boolean onlyRoot) {
        try {
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
}
