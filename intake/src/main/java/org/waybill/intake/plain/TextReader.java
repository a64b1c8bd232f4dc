package org.waybill.intake.plain;

import org.waybill.intake.charset.Decoder;
import org.waybill.intake.prose.HardWraps;
import org.waybill.intake.reading.Budget;
import org.waybill.intake.reading.Content;
import org.waybill.intake.reading.Facts;
import org.waybill.intake.reading.FormatReader;
import org.waybill.intake.reading.Raw;

/** Reads plain text. */
public final class TextReader implements FormatReader {
    @Override
    public Content read(Raw raw, Budget budget) {
        String text = Decoder.decode(raw);
        budget.check();
        return new Content("text", HardWraps.paragraphs(text, budget), Facts.NONE);
    }
}
