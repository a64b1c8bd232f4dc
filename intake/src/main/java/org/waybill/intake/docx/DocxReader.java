package org.waybill.intake.docx;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.waybill.intake.prose.Paragraphs;
import org.waybill.intake.reading.Budget;
import org.waybill.intake.reading.Content;
import org.waybill.intake.reading.Facts;
import org.waybill.intake.reading.FormatReader;
import org.waybill.intake.reading.Raw;
import org.waybill.intake.reading.Refusal;
import org.waybill.model.Reason;

/** Reads a Word document: its text as last accepted, then its notes. */
public final class DocxReader implements FormatReader {
    private static final Pattern MAIN = Pattern.compile("word/document\\d*\\.xml");
    private static final String CORE = "docProps/core.xml";
    private static final Set<String> NOTES = Set.of("word/footnotes.xml", "word/endnotes.xml");

    @Override
    public Content read(Raw raw, Budget budget) {
        Map<String, byte[]> parts = new TreeMap<>(BoundedZip.parts(raw.bytes(), DocxReader::isWanted, budget));
        byte[] main = parts.keySet().stream()
                .filter(MAIN.asMatchPredicate())
                .findFirst()
                .map(parts::get)
                .orElseThrow(
                        () -> new Refusal(Reason.UNSUPPORTED, "it is an archive without the text of a Word document"));
        Paragraphs paragraphs = new Paragraphs(budget);
        WordXml.read(main, paragraphs, budget);
        parts.forEach((name, part) -> {
            if (NOTES.contains(name)) {
                WordXml.read(part, paragraphs, budget);
            }
        });
        byte[] core = parts.get(CORE);
        return new Content("docx", paragraphs.text(), core == null ? Facts.NONE : CoreProperties.of(core, budget));
    }

    private static boolean isWanted(String name) {
        return MAIN.matcher(name).matches() || NOTES.contains(name) || name.equals(CORE);
    }
}
