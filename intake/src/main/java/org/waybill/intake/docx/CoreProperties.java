package org.waybill.intake.docx;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.waybill.intake.reading.Budget;
import org.waybill.intake.reading.Facts;

/**
 * Title and date of a Word document.
 *
 * <p>The creator is a person at a desk, not a publisher, and is not read.
 */
final class CoreProperties implements BoundedXml.Visitor {
    private final Map<String, String> values = new HashMap<>();
    private final StringBuilder text = new StringBuilder();

    private CoreProperties() {}

    /** Title only: the creation date is the template's as often as the paper's, so it dates nothing. */
    static Facts of(byte[] xml, Budget budget) {
        CoreProperties core = new CoreProperties();
        BoundedXml.walk(xml, core, budget);
        return Facts.of("", core.values.getOrDefault("title", ""), null);
    }

    @Override
    public void open(XMLStreamReader element) {
        text.setLength(0);
    }

    @Override
    public void text(String characters) {
        text.append(characters);
    }

    @Override
    public void close(String name) {
        values.putIfAbsent(name, text.toString().strip());
        text.setLength(0);
    }
}
