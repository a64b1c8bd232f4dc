package org.waybill.report.export.stix;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.waybill.report.export.roll.Export;
import org.waybill.report.export.roll.Lines;
import org.waybill.report.export.roll.Roll;
import org.waybill.report.wire.Json;

/**
 * A case as a STIX 2.1 bundle.
 *
 * <p>A claim is a note that quotes and has authors; no relationship joins those whom it names, since a relationship says
 * that something is so. What people decided are opinions.
 */
public final class Bundle implements Export {
    private final Roll roll;

    public Bundle(Roll roll) {
        this.roll = roll;
    }

    @Override
    public void write(OutputStream out) throws IOException {
        Scope scope = new Scope(roll);
        Writer writer = Lines.writer(out);
        writer.write("{\"type\":\"bundle\",\"id\":\"" + scope.id("bundle") + "\",\"objects\":[\n");
        String between = "";
        for (Iterator<ObjectNode> all = objects(scope).iterator(); all.hasNext(); ) {
            writer.write(between + Json.line(all.next()));
            between = ",\n";
        }
        writer.write("\n]}\n");
        writer.flush();
    }

    private static Stream<ObjectNode> objects(Scope scope) {
        Set<String> told = new HashSet<>();
        return Stream.<Supplier<Stream<StixObject>>>of(
                        new Identities(scope)::all,
                        new ClaimNotes(scope)::all,
                        new Reports(scope)::all,
                        new Groupings(scope)::all,
                        new Judgements(scope)::all)
                .flatMap(Supplier::get)
                .map(StixObject::node)
                .filter(node -> told.add(node.path("id").asText()));
    }
}
