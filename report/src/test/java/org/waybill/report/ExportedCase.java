package org.waybill.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waybill.model.Capture;
import org.waybill.model.Case;
import org.waybill.model.Extractor;
import org.waybill.model.Filed;
import org.waybill.model.Sha256;
import org.waybill.report.export.Exports;
import org.waybill.report.export.Form;
import org.waybill.report.export.roll.Trail;

/** A case with everything in it that an export could name, and one in which everything is hostile. */
final class ExportedCase {
    private static final Instant ADDED = Instant.parse("2024-10-30T08:00:00Z");

    private ExportedCase() {}

    /** Backed, reviewed, assessed and screened. */
    static Case whole() {
        Case made = AssessedCase.of(BackedCase.of(ReviewedCase.whole()));
        return made.screened(ScreenedCase.screening(made, List.of(), ""));
    }

    static Case hostile() {
        return HostileContentTest.filed();
    }

    static Trail trail(Case made) {
        Map<Sha256, Filed<Capture>> captures = new HashMap<>();
        Map<Sha256, Filed<Extractor>> readings = new HashMap<>();
        made.readings().forEach(reading -> {
            long place = 1L + captures.size();
            Capture capture = new Capture("a.html", "", Capture.Method.FILE, null, List.of(), "");
            captures.put(reading.document().sha256(), new Filed<>(place, ADDED.plusSeconds(place), "ana", capture));
            readings.put(
                    reading.document().sha256(),
                    new Filed<>(place + 1, ADDED.plusSeconds(place), "ana", new Extractor("waybill-rules", "7")));
        });
        return new Trail(captures, readings);
    }

    static byte[] bytes(Form form, Case made) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Exports.of(form, made, trail(made)).write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static String text(Form form, Case made) {
        return new String(bytes(form, made), StandardCharsets.UTF_8);
    }
}
