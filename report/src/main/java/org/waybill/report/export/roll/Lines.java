package org.waybill.report.export.roll;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.Stream;
import org.waybill.report.wire.Json;

/** Writes text of any length without holding it. */
public final class Lines {
    private Lines() {}

    /** One JSON object a line. */
    public static void json(Stream<? extends JsonNode> nodes, OutputStream out) throws IOException {
        Writer writer = writer(out);
        for (Iterator<? extends JsonNode> all = nodes.iterator(); all.hasNext(); ) {
            writer.write(Json.line(all.next()));
            writer.write('\n');
        }
        writer.flush();
    }

    /** UTF-8, to be flushed and not closed. */
    public static Writer writer(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }
}
