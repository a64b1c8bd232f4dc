package org.waybill.server.workbench.view.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waybill.desk.claim.ClaimWish;
import org.waybill.desk.sheet.ClaimRow;
import org.waybill.desk.sheet.DutySheet;
import org.waybill.desk.sheet.EntrySheet;
import org.waybill.desk.sheet.FigureSheet;
import org.waybill.desk.sheet.LinkSheet;
import org.waybill.desk.sheet.RemarkSheet;
import org.waybill.report.words.Profile;
import org.waybill.server.workbench.view.PageLink;
import org.waybill.server.workbench.view.Pager;

/**
 * One entry, ready for its template.
 *
 * @param sheet the entry
 * @param address of this page, with its state
 * @param convention key of the one that figures are told by
 * @param charts figures over time
 * @param wide who has it from whom; empty where nobody is known to have got it
 * @param narrow the same for a telephone
 * @param traces some of the links
 * @param tracePager the ways to the others
 * @param chosen the links of the edge that is looked at
 * @param picked the claims that are looked at; at most two
 * @param wish which claims are listed
 * @param lines these claims
 * @param pager the ways to the others
 * @param speakers who can be asked for
 * @param conflicts what does not fit, with the claims
 * @param numbers of claims in the report, by id
 */
public record EntryPage(
        EntrySheet sheet,
        PageLink address,
        String convention,
        List<SeriesCharts.Figure> charts,
        Optional<OriginGraph> wide,
        Optional<OriginGraph> narrow,
        List<LinkSheet> traces,
        Pager tracePager,
        List<LinkSheet> chosen,
        List<ClaimRow> picked,
        ClaimWish wish,
        List<Comparison.Line> lines,
        Pager pager,
        List<String> speakers,
        List<Conflict> conflicts,
        Map<String, Integer> numbers) {
    private static final int LEADING = 8;

    /**
     * A remark of what does not fit together.
     *
     * @param remark the sentence
     * @param claims side by side
     */
    public record Conflict(RemarkSheet remark, List<ClaimRow> claims) {}

    /** A claim's number, and where it is looked at. */
    public record Reference(String words, String href) {}

    /** The figure of each measure under the convention; under the first there is where it gives none. */
    public List<FigureSheet> figures() {
        return sheet.figures().stream()
                .map(FigureSheet::measure)
                .distinct()
                .map(this::figure)
                .toList();
    }

    private FigureSheet figure(String measure) {
        List<FigureSheet> all = sheet.figures().stream()
                .filter(figure -> figure.measure().equals(measure))
                .toList();
        return all.stream()
                .filter(figure -> figure.profile().equals(convention))
                .findFirst()
                .orElse(all.get(0));
    }

    /** The conventions that give a figure here. */
    public List<String> conventions() {
        return Stream.of(Profile.values())
                .map(Profile::key)
                .filter(key -> sheet.figures().stream()
                        .anyMatch(figure -> figure.profile().equals(key)))
                .toList();
    }

    /** The address of the same under another convention. */
    public String under(String other) {
        return address.with("convention", other) + "#figures";
    }

    /** Ways to claims. */
    public List<Reference> claims(List<String> ids) {
        return ids.stream()
                .filter(numbers::containsKey)
                .map(id -> new Reference("claim " + numbers.getOrDefault(id, 0), pick(id)))
                .toList();
    }

    /** Where a claim is looked at. */
    public String pick(String claim) {
        return address.with("pick", claim) + "#picked";
    }

    /** Where an edge is looked at. */
    public String edge(int place) {
        return address.with("edge", String.valueOf(place)) + "#edge";
    }

    /** What is asked of claims beside the filters, so that a form keeps it. */
    public Map<String, String> kept() {
        return convention.equals(Profile.WAYBILL.key()) ? Map.of() : Map.of("convention", convention);
    }

    /** Remarks that are no conflicts. */
    public List<RemarkSheet> remarks() {
        return sheet.remarks().stream().filter(remark -> !isGrave(remark)).toList();
    }

    static boolean isGrave(RemarkSheet remark) {
        return remark.kind().equals("conflict") || remark.kind().equals("slip");
    }

    /** Duties with a result, those that the goods leave open apart. */
    public List<DutySheet> duties(String result) {
        return sheet.duties().stream()
                .filter(duty -> duty.result().equals(result))
                .toList();
    }

    /** How many of the first figures stand open. */
    public int leading() {
        return Math.min(LEADING, sheet.firsts().size());
    }

    /** What is on screen, as a file. */
    public String export(String form) {
        PageLink shown = new PageLink("/export/claims." + form, address.values());
        return new PageLink("/export/claims." + form, shown.values())
                .with("entry", sheet.row().id());
    }
}
