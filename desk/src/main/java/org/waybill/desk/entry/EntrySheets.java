package org.waybill.desk.entry;

import java.util.List;
import java.util.stream.Stream;
import org.waybill.desk.making.Making;
import org.waybill.desk.provision.DutySheets;
import org.waybill.desk.sheet.EntrySheet;
import org.waybill.desk.sheet.FigureSheet;
import org.waybill.desk.sheet.FirstSheet;
import org.waybill.desk.sheet.LinkSheet;
import org.waybill.desk.sheet.OriginSheet;
import org.waybill.desk.sheet.RemarkSheet;
import org.waybill.desk.sheet.SeriesSheet;
import org.waybill.model.BestFigure;
import org.waybill.model.CaseAssessment;
import org.waybill.model.Corroboration;
import org.waybill.model.Entry;
import org.waybill.model.Remark;
import org.waybill.report.outline.EntryLede;
import org.waybill.report.words.Backing;
import org.waybill.report.words.Counted;
import org.waybill.report.words.Ranges;
import org.waybill.report.words.Traces;

/** Makes sheets of entries. */
final class EntrySheets {
    private static final int MOST_REMARKS = 120;

    private final Making making;
    private final EntryRows rows;
    private final EntryLede lede;
    private final Names names;
    private final FirstSheets firsts;
    private final SeriesSheets series;
    private final OriginSheets origins;
    private final DutySheets duties;
    private final PositionSheets positions;
    private final Answers answers;

    EntrySheets(Making making) {
        this.making = making;
        this.rows = new EntryRows(making);
        this.lede = new EntryLede(making.outline());
        this.names = new Names(making);
        this.firsts = new FirstSheets(making);
        this.series = new SeriesSheets(making);
        this.origins = new OriginSheets(making);
        this.duties = new DutySheets(making);
        this.positions = new PositionSheets(making);
        this.answers = new Answers(making);
    }

    /** Who got an entry for themselves: all of them. */
    List<OriginSheet> origins(Entry entry) {
        return origins.of(entry.corroboration());
    }

    /**
     * One entry.
     *
     * @param bodies all that it has
     * @param links the same
     */
    EntrySheet sheet(Entry entry, List<OriginSheet> bodies, List<LinkSheet> links) {
        Corroboration backing = entry.corroboration();
        List<FirstSheet> figures = firsts.figures(entry);
        List<SeriesSheet> all = series.all(entry);
        List<CaseAssessment.OfEntry> rules = making.rules(entry).stream().toList();
        return new EntrySheet(
                rows.row(entry),
                lede.of(entry),
                backed(entry),
                Counted.capital(Backing.grade(backing)),
                backing.why(),
                firsts.of(entry).orElse(null),
                some(figures.stream(), FirstSheets.MOST_FIGURES),
                backing.figures().stream().map(this::figure).toList(),
                SeriesSheets.some(all),
                some(bodies.stream(), OriginSheets.MOST_ORIGINS),
                some(links.stream(), LinkSheets.MOST_LINKS),
                some(backing.remarks().stream(), MOST_REMARKS).stream()
                        .map(this::remark)
                        .toList(),
                rules.stream()
                        .flatMap(of -> of.assessments().stream())
                        .map(duties::of)
                        .toList(),
                rules.stream()
                        .flatMap(of -> of.context().stream())
                        .map(PositionSheets::context)
                        .toList(),
                rules.stream()
                        .flatMap(of -> of.positions().stream())
                        .map(positions::position)
                        .toList(),
                answers.joins(entry),
                answers.of(entry),
                new EntrySheet.Extent(
                        figures.size(),
                        all.size(),
                        bodies.size(),
                        links.size(),
                        backing.remarks().size()));
    }

    private static <T> List<T> some(Stream<T> all, int most) {
        return all.limit(most).toList();
    }

    private static String backed(Entry entry) {
        if (!Backing.isKnown(entry)) {
            return "";
        }
        Corroboration backing = entry.corroboration();
        String floor = Backing.floor(backing);
        return Counted.capital(Backing.origins(backing)) + "; "
                + Backing.counted(backing.findings(), "separate finding") + "."
                + (floor.isEmpty() ? "" : " " + Counted.capital(floor) + ".");
    }

    private FigureSheet figure(BestFigure figure) {
        return new FigureSheet(
                figure.profile(),
                figure.measure(),
                Ranges.words(figure),
                figure.low(),
                figure.best(),
                figure.high(),
                figure.why(),
                figure.readAs(),
                names.claims(figure.claims()));
    }

    private RemarkSheet remark(Remark remark) {
        return new RemarkSheet(
                remark.kind().key(), Traces.title(remark.kind()), remark.words(), names.claims(remark.claims()));
    }
}
