package org.waybill.report.page;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.waybill.model.Attribution;
import org.waybill.model.Claim;
import org.waybill.model.ClaimId;
import org.waybill.model.Document;
import org.waybill.model.ReviewState;
import org.waybill.report.outline.Outline;
import org.waybill.report.outline.Standing;
import org.waybill.report.wire.Anchor;
import org.waybill.report.words.Counted;
import org.waybill.report.words.Dates;
import org.waybill.report.words.Firmness;
import org.waybill.report.words.Shown;
import org.waybill.report.words.Statement;

/** Claims as rows, those said to be so apart from all others. */
final class ClaimRows {
    /** A quotation longer than this, in characters, waits behind its first words. */
    private static final int LONG_PASSAGE = 480;
    /** In a table longer than this, in claims, every quotation does. */
    private static final int LONG_TABLE = 14;

    /** First words of a folded quotation, in characters. */
    private static final int MOST_EXCERPT = 120;

    private final Outline outline;
    // A claim may stand in two entries; only its first row can be the target of links.
    private final Set<Integer> anchored = new HashSet<>();
    private final Set<String> named = new HashSet<>();
    private final Marks marks;

    ClaimRows(Outline outline, Marks marks) {
        this.outline = outline;
        this.marks = marks;
    }

    List<EntryView.ClaimGroup> groups(List<Claim> claims) {
        return Arrays.stream(Standing.values())
                .map(standing -> group(standing, claims))
                .filter(group -> !group.claims().isEmpty())
                .toList();
    }

    /** What reviews took out of every count, in the order of the documents. */
    List<EntryView.ClaimGroup> setAside() {
        return Stream.of(
                        setAside(ReviewState.REJECTED, "the document does not say this, so a person found"),
                        setAside(
                                ReviewState.CORRECTED, "misread, so a person found; another claim stands in its place"))
                .filter(group -> !group.claims().isEmpty())
                .toList();
    }

    private EntryView.ClaimGroup setAside(ReviewState state, String gloss) {
        List<Claim> claims = outline.setAside();
        List<ClaimView> rows = claims.stream()
                .filter(claim -> outline.docket().state(claim) == state)
                .map(claim -> row(claim, claims.size() > LONG_TABLE))
                .toList();
        return new EntryView.ClaimGroup(Counted.capital(state.key()), gloss, true, rows);
    }

    private EntryView.ClaimGroup group(Standing standing, List<Claim> claims) {
        List<ClaimView> rows = claims.stream()
                .filter(claim -> Standing.of(claim) == standing)
                .distinct()
                .map(claim -> row(claim, claims.size() > LONG_TABLE))
                .toList();
        return new EntryView.ClaimGroup(standing.title(), standing.gloss(), standing != Standing.SAID, rows);
    }

    private ClaimView row(Claim claim, boolean longTable) {
        Document document = outline.document(claim.passage().document());
        Highlights highlights = new Highlights(claim, document);
        int number = outline.claimNumber(claim);
        return new ClaimView(
                number,
                anchored.add(number) ? "c" + number : "",
                Dates.briefOrUndated(document.about().published()),
                Shown.phrase(document.about().publisherOrUnknown()),
                Counted.capital(outline.voice(claim).words()),
                relays(claim),
                Firmness.verb(claim),
                Statement.parties(claim),
                Statement.subject(claim),
                Statement.circumstances(claim),
                highlights.segments(),
                highlights.elsewhere(),
                highlights.unstated(),
                new ClaimView.Reading(claim.tier().name(), Shown.phrase(claim.rule())),
                outline.noteNumber(claim),
                longTable || claim.passage().text().length() > LONG_PASSAGE,
                excerpt(Anchor.of(claim, document)),
                kept(claim),
                marks.of(claim));
    }

    private ClaimView.Kept kept(Claim claim) {
        String id = outline.docket().id(claim).map(ClaimId::brief).orElse("");
        return new ClaimView.Kept(id, !id.isEmpty() && named.add(id) ? "claim-" + id : "");
    }

    /** Eight words can still be long. */
    private static String excerpt(String anchor) {
        String shown = Shown.text(anchor);
        int most = Math.min(MOST_EXCERPT, shown.codePointCount(0, shown.length()));
        return shown.substring(0, shown.offsetByCodePoints(0, most));
    }

    private static String relays(Claim claim) {
        return claim.attribution()
                .value()
                .map(Attribution::relays)
                .map(relays -> Counted.list(relays.stream().map(Shown::phrase).toList()))
                .orElse("");
    }
}
