package org.waybill.report;

import gg.jte.output.StringOutput;
import java.util.Map;
import org.waybill.model.Case;
import org.waybill.model.Mark;
import org.waybill.report.page.CasePage;
import org.waybill.report.page.PageView;
import org.waybill.report.print.Press;
import org.waybill.report.print.PrintView;
import org.waybill.report.words.Profile;

/** A case as pages to be printed, each statement with its source at the foot of its page. */
public final class ReportPdf {
    private ReportPdf() {}

    /**
     * The PDF. The same case gives the same bytes.
     *
     * @param profile the convention by which figures are told
     */
    public static byte[] pdf(Case source, Profile profile) {
        PageView page = CasePage.of(source, profile);
        StringOutput html = new StringOutput();
        String style = ReportPage.resource("print.css");
        ReportPage.TEMPLATES.render("print.jte", Map.of("view", PrintView.of(page), "style", style), html);
        return Press.pdf(
                html.toString(),
                page.notes(),
                page.title(),
                source.docket().mark().map(Mark::at).orElse(null));
    }
}
