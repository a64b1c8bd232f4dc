package org.waybill.corroboration.remark;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waybill.corroboration.figure.Amount;
import org.waybill.corroboration.taxonomy.Taxonomy;
import org.waybill.model.Claim;
import org.waybill.model.Finding;
import org.waybill.model.Modality;
import org.waybill.model.Origin;
import org.waybill.model.PartialDate;

/**
 * One origin's figure at one time, in its first form.
 *
 * @param origin whose
 * @param finding what it found
 * @param amount the figure
 */
public record Figured(Origin origin, Finding finding, Amount amount) {
    private static final Comparator<Figured> IN_TIME = Comparator.comparing(Figured::day)
            .thenComparing(figured -> figured.origin().body())
            .thenComparing(figured -> figured.finding().first(), Claim.IN_TEXT_ORDER);

    /** Every figure of what is said to have taken place, in the order it was said; undated last. */
    public static List<Figured> of(List<Origin> origins, Taxonomy taxonomy) {
        return origins.stream()
                .flatMap(origin -> origin.findings().stream()
                        .filter(finding -> isSaid(finding.first()))
                        .flatMap(finding -> of(origin, finding, taxonomy)))
                .sorted(IN_TIME)
                .toList();
    }

    private static Stream<Figured> of(Origin origin, Finding finding, Taxonomy taxonomy) {
        return Amount.of(finding.first(), taxonomy).map(amount -> new Figured(origin, finding, amount)).stream();
    }

    /** A plan, a denial or a capacity is no rival of a count. */
    static boolean isSaid(Claim claim) {
        Modality modality = claim.status().modality();
        return !claim.status().negated()
                && (modality == Modality.ASSERTED || modality == Modality.REPORTED || modality == Modality.ALLEGED);
    }

    /** The day it was said; of an undated one the last day there is. */
    public LocalDate day() {
        PartialDate said = finding.said();
        return said == null ? LocalDate.MAX : said.first();
    }

    public boolean isDated() {
        return finding.said() != null;
    }

    /** Since when it counts; null where that is not told. */
    @Nullable
    PartialDate since() {
        return finding.period() == null ? null : finding.period().start();
    }

    Claim claim() {
        return finding.first();
    }

    /** "White House: more than 1,000 containers on 2023-10-13"; a name may be of one or of several. */
    String by() {
        return origin.body().name() + ": " + words();
    }

    /** "more than 1,000 containers on 2023-10-13". */
    String words() {
        return FigureWords.of(amount.quantity()) + (finding.said() == null ? "" : " on " + finding.said());
    }
}
