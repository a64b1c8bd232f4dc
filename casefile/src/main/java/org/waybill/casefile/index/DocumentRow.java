package org.waybill.casefile.index;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waybill.casefile.entry.Change;
import org.waybill.model.Capture;
import org.waybill.model.Document;
import org.waybill.model.Reading;
import org.waybill.model.Sha256;

/**
 * One document on its way into the table {@code document}.
 *
 * @param number from 1, in the order documents came
 * @param sha256 digest of its bytes
 * @param captured the place of the entry that brought its bytes
 * @param origin where they came from, as shown
 * @param derived the place of the entry about its newest reading; null before the first
 * @param facts columns from the reading: reading, extractor and its version, id, address, publisher, title, published, language, format
 * @param claims how many the newest reading found
 * @param commentary how many sentences of commentary it found
 */
record DocumentRow(
        long number,
        String sha256,
        long captured,
        String origin,
        @Nullable Long derived,
        List<@Nullable String> facts,
        int claims,
        int commentary) {
    private static final int FACTS = 10;
    private static final int BEFORE = 5;
    private static final List<@Nullable String> NOTHING_KNOWN = Collections.nCopies(FACTS, null);

    static DocumentRow captured(long number, Sha256 document, long position, Capture capture) {
        return new DocumentRow(number, document.hex(), position, capture.origin(), null, NOTHING_KNOWN, 0, 0);
    }

    static DocumentRow of(ResultSet found) throws SQLException {
        List<@Nullable String> facts = new ArrayList<>();
        for (int at = 0; at < FACTS; at++) {
            facts.add(found.getString(BEFORE + 1 + at));
        }
        long derived = found.getLong("derived");
        return new DocumentRow(
                found.getLong("number"),
                found.getString("sha256"),
                found.getLong("captured"),
                found.getString("origin"),
                found.wasNull() ? null : derived,
                facts,
                found.getInt("claims"),
                found.getInt("commentary"));
    }

    /** The same document, read. */
    DocumentRow read(long position, Change.Derived change, Reading reading) {
        Document document = reading.document();
        Document.About about = document.about();
        List<@Nullable String> told = Arrays.asList(
                change.reading().hex(),
                change.extractor().name(),
                change.extractor().version(),
                document.id(),
                about.address(),
                about.publisher(),
                about.title(),
                about.published() == null ? null : about.published().toString(),
                about.language(),
                about.format());
        return new DocumentRow(
                number,
                sha256,
                captured,
                origin,
                position,
                told,
                reading.claims().size(),
                reading.commentary().size());
    }

    @Nullable
    Object[] values() {
        @Nullable Object[] all = new @Nullable Object[BEFORE + FACTS + 2];
        all[0] = number;
        all[1] = sha256;
        all[2] = captured;
        all[3] = origin;
        all[4] = derived;
        System.arraycopy(facts.toArray(), 0, all, BEFORE, FACTS);
        all[BEFORE + FACTS] = claims;
        all[BEFORE + FACTS + 1] = commentary;
        return all;
    }
}
