package org.waybill.cli;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waybill.casefile.Casefile;
import org.waybill.casefile.index.IndexQueries.ClaimLine;
import org.waybill.model.ClaimId;
import org.waybill.model.Decision;
import org.waybill.model.Docket;
import org.waybill.model.FiledReview;
import org.waybill.pipeline.Pipeline;
import org.waybill.report.outline.ReviewLog;

/** Decisions that stand and decide nothing, since documents were read anew. */
final class Lapses {
    private static final int ENOUGH = 5;

    private final Casefile file;
    private final Docket docket;
    private final List<FiledReview> all;

    private Lapses(Casefile file, Docket docket) {
        this.file = file;
        this.docket = docket;
        this.all = new ReviewLog(docket.reviews())
                .holding().stream()
                        .filter(filed ->
                                docket.lapsed(filed.review().decision()).isPresent())
                        .toList();
    }

    /** Reads what every claim of the case says, unless nothing was decided. */
    static Lapses of(Casefile file) {
        return new Lapses(file, file.queries().reviews().isEmpty() ? Docket.NONE : Pipeline.docket(file, file.size()));
    }

    boolean has(FiledReview filed) {
        return all.contains(filed);
    }

    /** One coded line for each. */
    void tell(Console console) {
        all.forEach(filed -> console.note(Plain.of(line(filed))));
    }

    private String line(FiledReview filed) {
        Decision decision = filed.review().decision();
        ClaimId claim = docket.lapsed(decision).orElseThrow();
        String does = decision instanceof Decision.Correct
                ? "the claim it put in counts, and what is read there now counts beside it"
                : "it decides nothing now";
        return "WB-307 review " + filed.place() + " (" + DecisionWords.of(decision)
                + "): no newest reading makes claim "
                + claim.brief() + " any more, so " + does + ". " + instead(claim)
                + " Decide about what is read there, or undo the review.";
    }

    /** What the newest reading makes of the same sentence. */
    private String instead(ClaimId claim) {
        Optional<ClaimLine> gone =
                file.queries().claims(claim.hex(), 1).stream().findFirst();
        String now = gone.map(this::claims).orElse("");
        return now.isEmpty() ? "Nothing is read in its sentence now." : "Its sentence is now read as " + now + ".";
    }

    private String claims(ClaimLine gone) {
        return docket.ids().entrySet().stream()
                .filter(named -> named.getKey().passage().document().equals(gone.document()))
                .filter(named -> named.getKey().passage().text().equals(gone.passage()))
                .map(named -> Objects.requireNonNull(named.getValue()).brief())
                .distinct()
                .sorted()
                .limit(ENOUGH)
                .collect(Collectors.joining(", "));
    }
}
