package org.waybill.intake.reading;

import java.util.List;

/**
 * What a reader made of the bytes.
 *
 * @param format the name of the format: text, markdown, html, pdf, docx, eml, corpus-json
 * @param text in the form of the {@code prose} package
 * @param facts what the source says of itself
 * @param attached further sources that came inside this one, in order
 */
public record Content(String format, String text, Facts facts, List<Raw> attached) {
    public Content {
        attached = List.copyOf(attached);
    }

    public Content(String format, String text, Facts facts) {
        this(format, text, facts, List.of());
    }
}
