package org.waybill.report.export.prov;

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

/** How a case came about, as W3C PROV-JSON: from whose words, by what reading, under whose review. */
public final class ProvJson implements Export {
    private record Section(String name, Supplier<Stream<Member>> records) {}

    private final Roll roll;

    public ProvJson(Roll roll) {
        this.roll = roll;
    }

    @Override
    public void write(OutputStream out) throws IOException {
        Writer writer = Lines.writer(out);
        writer.write("{\"prefix\":{\"wb\":\"urn:waybill:\",\"xsd\":\"http://www.w3.org/2001/XMLSchema#\"}");
        for (Iterator<Section> all = sections().iterator(); all.hasNext(); ) {
            write(writer, all.next());
        }
        writer.write("}\n");
        writer.flush();
    }

    private Stream<Section> sections() {
        Things things = new Things(roll);
        Agents agents = new Agents(roll);
        Relations relations = new Relations(roll);
        return Stream.of(
                new Section("entity", things::entities),
                new Section("activity", things::activities),
                new Section("agent", agents::all),
                new Section("wasGeneratedBy", relations::generated),
                new Section("used", relations::used),
                new Section("wasDerivedFrom", relations::derived),
                new Section("wasAttributedTo", relations::attributed),
                new Section("wasAssociatedWith", relations::associated),
                new Section("wasInfluencedBy", relations::influenced));
    }

    /** Each name once; relations are numbered within their section. A section without members is left out. */
    private static void write(Writer writer, Section section) throws IOException {
        Set<String> told = new HashSet<>();
        String before = ",\n\"" + section.name() + "\":{\n";
        for (Iterator<Member> all = section.records().get().iterator(); all.hasNext(); ) {
            Member one = all.next();
            String id = one.id().isEmpty() ? "_:" + section.name() + (told.size() + 1) : one.id();
            if (told.add(id)) {
                writer.write(before + "\"" + id + "\":" + Json.line(one.node()));
                before = ",\n";
            }
        }
        writer.write(told.isEmpty() ? "" : "\n}");
    }
}
