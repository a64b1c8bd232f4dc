package org.waybill.report.export;

import org.waybill.model.Case;
import org.waybill.report.ClaimLines;
import org.waybill.report.LedgerLines;
import org.waybill.report.export.ftm.FtmEntities;
import org.waybill.report.export.ftm.FtmStatement;
import org.waybill.report.export.graph.Dependences;
import org.waybill.report.export.graph.Gexf;
import org.waybill.report.export.graph.GraphMl;
import org.waybill.report.export.graph.Movements;
import org.waybill.report.export.prov.ProvJson;
import org.waybill.report.export.roll.Export;
import org.waybill.report.export.roll.Lines;
import org.waybill.report.export.roll.Roll;
import org.waybill.report.export.roll.Trail;
import org.waybill.report.export.stix.Bundle;
import org.waybill.report.export.table.Tables;
import org.waybill.report.wire.AssessmentNode;

/** Takes a case out in the forms that other programs read: the same case, the same bytes. */
public final class Exports {
    private Exports() {}

    /** Without what only the log tells: when documents came in, and what read them. */
    public static Export of(Form form, Case source) {
        return of(form, source, Trail.NONE);
    }

    /** A case in one form; nothing is written before it is asked to. */
    public static Export of(Form form, Case source, Trail trail) {
        Roll roll = new Roll(source, trail);
        return switch (form) {
            case CLAIMS -> out -> Lines.json(ClaimLines.nodes(source.readings(), source.docket()), out);
            case LEDGER -> out -> Lines.json(LedgerLines.nodes(source), out);
            case ASSESSMENTS -> out -> Lines.json(AssessmentNode.lines(roll.outline()), out);
            case CSV -> new Tables(roll);
            case FTM -> out -> Lines.json(new FtmEntities(roll).all().map(one -> one.node()), out);
            case FTM_STATEMENTS ->
                out -> Lines.json(
                        new FtmEntities(roll).all().flatMap(FtmStatement::of).map(one -> one.node()), out);
            case GRAPHML -> new GraphMl(new Dependences(roll)::graph);
            case GRAPHML_FLOWS -> new GraphMl(new Movements(roll)::graph);
            case GEXF -> new Gexf(new Dependences(roll)::graph);
            case GEXF_FLOWS -> new Gexf(new Movements(roll)::graph);
            case STIX -> new Bundle(roll);
            case PROV -> new ProvJson(roll);
        };
    }
}
