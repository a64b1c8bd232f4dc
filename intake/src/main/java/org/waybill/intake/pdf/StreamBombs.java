package org.waybill.intake.pdf;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.waybill.intake.reading.Budget;
import org.waybill.intake.reading.Ceiling;
import org.waybill.intake.reading.Refusal;
import org.waybill.model.Reason;

/**
 * Refuses a PDF whose packed streams would unpack beyond all bounds.
 *
 * <p>The library unpacks streams whole into memory, some while it opens the file, so the look comes first, at the raw
 * bytes: behind each {@code stream} the packed data are unpacked into nothing and counted. Pictures are left out; they
 * are never unpacked to read text.
 */
final class StreamBombs {
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);
    private static final int DICTIONARY_BYTES = 400;
    private static final int BUFFER_BYTES = 1 << 16;

    private final byte[] pdf;
    private final Budget budget;
    private final byte[] nowhere = new byte[BUFFER_BYTES];
    private long all;

    private StreamBombs(byte[] pdf, Budget budget) {
        this.pdf = pdf;
        this.budget = budget;
    }

    static void refuse(byte[] pdf, Budget budget) {
        new StreamBombs(pdf, budget).look();
    }

    private void look() {
        for (int at = next(0); at >= 0; at = next(at + STREAM.length)) {
            int data = dataAfter(at + STREAM.length);
            if (isZlib(data) && !isPicture(at)) {
                count(data);
            }
        }
    }

    private int next(int from) {
        for (int at = from; at + STREAM.length < pdf.length; at++) {
            if (pdf[at] == 's' && startsStream(at) && (at < 3 || pdf[at - 1] != 'd')) {
                return at;
            }
        }
        return -1;
    }

    private boolean startsStream(int at) {
        for (int index = 1; index < STREAM.length; index++) {
            if (pdf[at + index] != STREAM[index]) {
                return false;
            }
        }
        return true;
    }

    private int dataAfter(int keyword) {
        int at = keyword;
        while (at < pdf.length && (pdf[at] == '\r' || pdf[at] == '\n' || pdf[at] == ' ')) {
            at++;
        }
        return at;
    }

    private boolean isZlib(int at) {
        return at + 2 < pdf.length
                && (pdf[at] & 0x0F) == 8
                && (((pdf[at] & 0xFF) << 8) | (pdf[at + 1] & 0xFF)) % 31 == 0;
    }

    private boolean isPicture(int keyword) {
        int start = Math.max(0, keyword - DICTIONARY_BYTES);
        String before = new String(pdf, start, keyword - start, StandardCharsets.ISO_8859_1);
        String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
        return dictionary.contains("/Image");
    }

    private void count(int data) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(pdf, data, pdf.length - data);
            long one = 0;
            for (int got = inflater.inflate(nowhere); got > 0; got = inflater.inflate(nowhere)) {
                one += got;
                all += got;
                refuseIfOver(one);
            }
        } catch (DataFormatException e) {
            // Broken or encrypted data: the library will say so, and unpacks no more of it than was counted here.
        } finally {
            inflater.end();
        }
    }

    private void refuseIfOver(long one) {
        budget.check();
        if (Ceiling.PDF_STREAM_BYTES.exceededBy(one) || Ceiling.PDF_STREAMS_BYTES.exceededBy(all)) {
            throw new Refusal(
                    Reason.EXPLODES,
                    "its packed streams unpack to more than " + Ceiling.PDF_STREAM_BYTES.most() + " bytes");
        }
    }
}
