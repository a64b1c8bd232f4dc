package org.waybill.server.workbench.view.entry;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybill.desk.claim.ClaimWish;
import org.waybill.desk.sheet.ClaimRow;
import org.waybill.desk.sheet.DutySheet;
import org.waybill.desk.sheet.EntrySheet;
import org.waybill.desk.sheet.FigureSheet;
import org.waybill.desk.sheet.JoinSheet;
import org.waybill.desk.sheet.LinkSheet;
import org.waybill.desk.sheet.OriginSheet;
import org.waybill.desk.sheet.RemarkSheet;
import org.waybill.model.Sha256;
import org.waybill.report.words.Counted;
import org.waybill.report.words.Profile;
import org.waybill.report.words.Shown;
import org.waybill.server.workbench.view.PageLink;
import org.waybill.server.workbench.view.Pager;

/**
 * One entry, ready for its template.
 *
 * @param sheet the entry
 * @param address of this page, with its state
 * @param ways links inside the page
 * @param convention key of the one that figures are told by
 * @param charts figures over time
 * @param wide who has it from whom; empty where nobody is known to have got it
 * @param narrow the same for a telephone
 * @param bodies some of the origins
 * @param bodyPager the ways to the others
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
        Ways ways,
        String convention,
        List<SeriesCharts.Figure> charts,
        Optional<OriginGraph> wide,
        Optional<OriginGraph> narrow,
        List<OriginSheet> bodies,
        Pager bodyPager,
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
    /** Near misses: goods and direction fit, and only the day, an exemption or whose duty it is do not. */
    private static final Set<String> NEAR = Set.of("bound", "date", "exemption");

    private static final int LEADING = 8;
    /** Digits that tell the claims of a case apart. */
    private static final int BRIEF = 12;

    /**
     * A remark of what does not fit together.
     *
     * @param remark the sentence
     * @param claims side by side
     */
    public record Conflict(RemarkSheet remark, List<ClaimRow> claims) {}

    /**
     * A duty that is not engaged.
     *
     * @param duty with its elements
     * @param why of near misses, what rules it out, in a sentence; of others only which element
     */
    public record Ruled(DutySheet duty, String why) {}

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

    /** The query alone: links inside a page need no path. */
    private PageLink here() {
        return new PageLink("", address.values());
    }

    /** Where a claim is looked at. */
    public String pick(String claim) {
        return ways.pick(claim.substring(0, Math.min(BRIEF, claim.length())));
    }

    /** Where an edge is looked at; a place says which it is only until somebody decides about one. */
    public String edge(int place) {
        String name = place < sheet.links().size() ? name(sheet.links().get(place)) : String.valueOf(place);
        return here().with("edge", name) + "#edge";
    }

    /** Names the two that hang together, whatever else is decided. */
    static String name(LinkSheet link) {
        String from = link.source().isEmpty() ? Sha256.of(link.body()).hex() : link.source();
        return link.document().substring(0, BRIEF) + "-" + from.substring(0, BRIEF);
    }

    /** Whether an analyst decided so about the line that is looked at. */
    public boolean isDecided(String decision) {
        return chosen.stream()
                .map(LinkSheet::decided)
                .anyMatch(decided -> decided != null && decided.decision().equals(decision));
    }

    /** What was decided about the two claims that are looked at: about one matter, or about two. */
    public List<JoinSheet> joined() {
        Set<String> two = picked.stream().map(ClaimRow::id).collect(Collectors.toSet());
        return sheet.joins().stream()
                .filter(join -> two.size() == 2 && two.contains(join.one()) && two.contains(join.other()))
                .toList();
    }

    /** Whether the two claims that are looked at belong to one entry already. */
    public boolean isOneMatter() {
        return picked.size() == 2
                && !picked.get(0).entry().isEmpty()
                && picked.get(0).entry().equals(picked.get(1).entry());
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

    /** Whether the claims tell the goods closely enough for the duty to be about them. */
    public static boolean isTold(DutySheet duty) {
        return duty.elements().stream()
                .noneMatch(element ->
                        element.kind().equals("item") && element.state().equals("no_evidence"));
    }

    /** Duties that are not engaged: near misses first, those about other goods, ways or conduct after them. */
    public List<Ruled> ruledOut() {
        return duties("not_engaged").stream()
                .map(EntryPage::ruled)
                .sorted(Comparator.comparing(ruled -> !ruled.why().endsWith(".")))
                .toList();
    }

    private static Ruled ruled(DutySheet duty) {
        List<DutySheet.ElementSheet> out = duty.elements().stream()
                .filter(element -> element.state().equals("ruled_out"))
                .toList();
        boolean near = out.stream().allMatch(element -> NEAR.contains(element.kind()));
        return new Ruled(
                duty,
                near && !out.isEmpty()
                        ? Shown.phrase(out.get(0).why())
                        : Counted.list(out.stream()
                                        .map(element ->
                                                Told.element(element.kind()).toLowerCase(Locale.ROOT))
                                        .distinct()
                                        .toList())
                                + " ruled out");
    }

    /** Those of which it cannot be said: the goods fit, or may not even fit. */
    public List<DutySheet> open(boolean told) {
        return duties("cannot_say").stream()
                .filter(duty -> isTold(duty) == told)
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
