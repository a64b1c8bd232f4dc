package org.waybill.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waybill.model.Reading;
import org.waybill.report.ClaimLines;

/** The forms in which claims are printed. */
enum ClaimFormat {
    TABLE,
    JSON,
    JSONL,
    CSV,
    /** No claims: the text that all offsets count in. */
    TEXT;

    ClaimWriter writer(Console console) {
        return switch (this) {
            case TABLE -> new Whole(console, ClaimTable::print);
            case JSON -> new Whole(console, ClaimLines::json);
            case CSV -> new Whole(console, ClaimLines::csv);
            case JSONL -> new Lines(console, ClaimLines::jsonLines);
            case TEXT -> new Lines(console, ClaimFormat::text);
        };
    }

    private static byte[] text(List<Reading> readings) {
        return readings.stream()
                .map(reading -> reading.document().text())
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A line a claim needs no end, so each source is printed as soon as it is read. */
    private record Lines(Console console, Function<List<Reading>, byte[]> form) implements ClaimWriter {
        @Override
        public void write(List<Reading> readings) {
            console.bytes(form.apply(readings));
        }

        @Override
        public void end() {
            console.flush();
        }
    }

    /** Forms with a head and a foot. */
    private record Whole(Console console, Function<List<Reading>, byte[]> form, List<Reading> all)
            implements ClaimWriter {
        Whole(Console console, Function<List<Reading>, byte[]> form) {
            this(console, form, new ArrayList<>());
        }

        @Override
        public void write(List<Reading> readings) {
            all.addAll(readings);
        }

        @Override
        public void end() {
            console.bytes(form.apply(all));
            console.flush();
        }
    }
}
