package org.waybill.cli;

import java.nio.file.Path;
import java.util.List;
import org.waybill.casefile.CaseWriter;
import org.waybill.casefile.Casefile;
import org.waybill.corroboration.Tables;
import org.waybill.intake.Source;
import org.waybill.model.Case;
import org.waybill.model.Given;
import org.waybill.pipeline.Pipeline;

/** Groups what documents say that lie in no case, over a case that ends with the command. */
final class TemporaryReport {
    private final Pipeline pipeline;
    private final Tables tables;
    private final Console console;

    TemporaryReport(Pipeline pipeline, Tables tables, Console console) {
        this.pipeline = pipeline;
        this.tables = tables;
        this.console = console;
    }

    Case of(List<Source> sources, Given given) {
        Path folder = Cases.temporary();
        try (CaseWriter writer = Cases.writeTemporary(folder)) {
            pipeline.add(sources, given, writer, new ProgressBar(console), new Notes(console)::tell);
            Casefile file = writer.asWritten();
            Case made = Pipeline.compile(file, file.size(), tables);
            // Nobody could look its names and its log up any more.
            return made.outsideAnyCase();
        } finally {
            Cases.discard(folder);
        }
    }
}
