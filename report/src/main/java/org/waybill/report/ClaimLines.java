package org.waybill.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybill.model.Docket;
import org.waybill.model.Reading;
import org.waybill.report.wire.ClaimNode;
import org.waybill.report.wire.CsvTable;
import org.waybill.report.wire.Json;
import org.waybill.report.wire.ReviewNode;

/**
 * Claims as JSON, JSON lines or CSV, in the order given.
 *
 * <p>The form is a public contract: {@code docs/formats/claims-jsonl.md}. Offsets count Unicode code points.
 */
public final class ClaimLines {
    private ClaimLines() {}

    /** One JSON array, a claim on each line. */
    public static byte[] json(List<Reading> readings) {
        return json(readings, Docket.NONE);
    }

    /** The same of claims that lie in a case. */
    public static byte[] json(List<Reading> readings, Docket docket) {
        String lines = nodes(readings, docket).map(Json::line).collect(Collectors.joining(",\n"));
        return bytes(lines.isEmpty() ? "[]\n" : "[\n" + lines + "\n]\n");
    }

    /** One claim a line. */
    public static byte[] jsonLines(List<Reading> readings) {
        return jsonLines(readings, Docket.NONE);
    }

    /** The same of claims that lie in a case. */
    public static byte[] jsonLines(List<Reading> readings, Docket docket) {
        return bytes(
                nodes(readings, docket).map(claim -> Json.line(claim) + "\n").collect(Collectors.joining()));
    }

    /** One claim a line under a header, by RFC 4180, safe to open in a spreadsheet. */
    public static byte[] csv(List<Reading> readings) {
        return csv(readings, Docket.NONE);
    }

    /** The same of claims that lie in a case. */
    public static byte[] csv(List<Reading> readings, Docket docket) {
        List<ObjectNode> claims = nodes(readings, docket).toList();
        return bytes(docket.ids().isEmpty() ? CsvTable.of(claims) : CsvTable.ofCase(claims));
    }

    /** Each claim as it stands on a line, made as it is asked for. */
    public static Stream<ObjectNode> nodes(List<Reading> readings, Docket docket) {
        ReviewNode reviews = new ReviewNode(docket);
        return readings.stream().flatMap(reading -> {
            ClaimNode node = new ClaimNode(reading.document(), reviews);
            return reading.claims().stream().map(node::line);
        });
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
