package org.waybill.corroboration.remark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.waybill.corroboration.figure.Amount;
import org.waybill.corroboration.figure.Days;
import org.waybill.corroboration.taxonomy.Taxonomy;
import org.waybill.model.Basis;
import org.waybill.model.Claim;
import org.waybill.model.Finding;
import org.waybill.model.Modality;
import org.waybill.model.Origin;
import org.waybill.model.PartialDate;
import org.waybill.model.Quantity;
import org.waybill.model.Remark;
import org.waybill.model.Remark.Kind;

/** Lays the figures of origins side by side and says how they stand to each other. */
public final class Remarks {
    /** A figure is held against so many before it: enough for every origin of a real matter, and a bound for made-up ones. */
    private static final int NEIGHBOURS = 32;

    private final List<Claim> claims;
    private final List<Origin> origins;
    private final Taxonomy taxonomy;
    private final Function<Claim, Optional<PartialDate>> published;
    private final Predicate<Claim> corrections;
    private final List<Remark> found = new ArrayList<>();

    private Remarks(
            List<Claim> claims,
            List<Origin> origins,
            Taxonomy taxonomy,
            Function<Claim, Optional<PartialDate>> published,
            Predicate<Claim> corrections) {
        this.corrections = corrections;
        this.claims = claims;
        this.origins = origins;
        this.taxonomy = taxonomy;
        this.published = published;
    }

    /**
     * All remarks on an entry, by kind, the gravest first.
     *
     * @param claims of the entry, in the order of publication
     * @param published when the document of a claim came out; empty where unknown
     * @param corrections whether a claim is told to take the place of an earlier one
     */
    public static List<Remark> on(
            List<Claim> claims,
            List<Origin> origins,
            Taxonomy taxonomy,
            Function<Claim, Optional<PartialDate>> published,
            Predicate<Claim> corrections) {
        Remarks remarks = new Remarks(claims, origins, taxonomy, published, corrections);
        remarks.make();
        return remarks.found.stream().sorted(Comparator.comparing(Remark::kind)).toList();
    }

    private void make() {
        Map<String, List<Figured>> measures = new TreeMap<>();
        Figured.of(origins, taxonomy).forEach(figured -> measures.computeIfAbsent(
                        figured.amount().measure().id() + " " + figured.amount().kind(), any -> new ArrayList<>())
                .add(figured));
        measures.values().forEach(this::sideBySide);
        measures.values().forEach(this::overTime);
        origins.forEach(this::within);
        polarity();
    }

    /**
     * Of two origins only what they say last of the same time is compared: what went before was overtaken. A figure that counts
     * from another start overtakes nothing.
     */
    private void sideBySide(List<Figured> figures) {
        Map<String, Pair> last = new HashMap<>();
        Map<String, Remark> pairs = new LinkedHashMap<>();
        for (int at = 0; at < figures.size(); at++) {
            for (int before = at - 1; before >= Math.max(0, at - NEIGHBOURS); before--) {
                if (isRival(figures.get(before), figures.get(at))) {
                    lay(new Pair(figures.get(before), figures.get(at)), last, pairs);
                }
            }
        }
        found.addAll(pairs.values());
    }

    private static void lay(Pair pair, Map<String, Pair> last, Map<String, Remark> pairs) {
        Remark remark = pair.remark();
        if (remark.kind() != Kind.OTHER_MEASURE) {
            Pair earlier = last.put(pair.name(), pair);
            if (earlier != null && isOfTime(earlier, pair)) {
                pairs.remove(earlier.dated());
            }
        }
        pairs.put(pair.dated(), remark);
    }

    private static boolean isOfTime(Pair earlier, Pair later) {
        return Days.areOfOneTime(earlier.other().day(), later.other().day());
    }

    /** Each origin is made once: to compare all that it found, pair by pair, would cost more than the rest. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isRival(Figured one, Figured other) {
        return one.origin() != other.origin()
                && one.origin().counts() != Origin.Counts.NOT
                && other.origin().counts() != Origin.Counts.NOT
                && one.amount().isTotal()
                && other.amount().isTotal()
                && one.isDated()
                && other.isDated()
                && Days.areOfOneTime(one.day(), other.day());
    }

    /** Two origins' figures of one time. */
    private record Pair(Figured one, Figured other) {

        String name() {
            String first = one.origin().body().id();
            String second = other.origin().body().id();
            return first.compareTo(second) < 0 ? first + "\n" + second : second + "\n" + first;
        }

        /** The two with the days of their figures. */
        String dated() {
            return name() + "\n" + one.day() + "\n" + other.day();
        }

        Remark remark() {
            boolean fits = one.amount().bounds().meets(other.amount().bounds());
            if (fits) {
                return remark(Kind.AGREEMENT, isSame() ? "The figures fit together." : "Neither excludes the other.");
            }
            if (one.amount().isFarFrom(other.amount())) {
                return remark(
                        Kind.SLIP, "One is ten times the other or more: a slip of a unit is likelier than a finding.");
            }
            return isOtherStart(one.since(), other.since())
                    ? remark(Kind.OTHER_MEASURE, "They count from " + one.since() + " and from " + other.since() + ".")
                    : remark(Kind.CONFLICT, "No number fits both.");
        }

        /** An open figure fits with too much to be called agreement. */
        private boolean isSame() {
            return one.amount().tells(other.amount())
                    || !(one.amount().bounds().isOpen()
                            || other.amount().bounds().isOpen());
        }

        private Remark remark(Kind kind, String why) {
            String words = one.by() + "; " + other.by() + ". " + why;
            return new Remark(kind, words, List.of(one.claim(), other.claim()));
        }
    }

    private static boolean isOtherStart(@Nullable PartialDate one, @Nullable PartialDate other) {
        return one != null
                && other != null
                && (one.last().isBefore(other.first()) || other.last().isBefore(one.first()));
    }

    /** A running total of one origin does not fall: where it does, the ledger says what that may be. */
    private void overTime(List<Figured> figures) {
        IdentityHashMap<Origin, Figured> greatest = new IdentityHashMap<>();
        for (Figured figured : figures) {
            if (!figured.amount().isTotal() || !figured.isDated()) {
                continue;
            }
            Figured before = greatest.get(figured.origin());
            boolean isCorrected = before != null
                    && corrections.test(figured.claim())
                    && !before.amount().tells(figured.amount());
            if (before != null && isCorrected) {
                found.add(corrected(before, figured));
            } else if (before != null
                    && before.amount().bounds().isAbove(figured.amount().bounds())) {
                found.add(fallen(before, figured));
            }
            if (before == null
                    || isCorrected
                    || figured.amount().point().compareTo(before.amount().point()) > 0) {
                greatest.put(figured.origin(), figured);
            }
        }
    }

    private static String inTurn(Figured before, Figured after) {
        return before.by() + ", then " + after.words() + ". ";
    }

    private static Remark corrected(Figured before, Figured after) {
        return new Remark(
                Kind.CORRECTION,
                inTurn(before, after) + "The later page says that the figure was changed.",
                List.of(before.claim(), after.claim()));
    }

    private static Remark fallen(Figured before, Figured after) {
        String words = inTurn(before, after);
        List<Claim> both = List.of(before.claim(), after.claim());
        return isOtherStart(before.since(), after.since())
                ? new Remark(
                        Kind.OTHER_MEASURE,
                        words + "The first counts from " + before.since() + ", the second from " + after.since() + ".",
                        both)
                : new Remark(
                        Kind.CONFLICT,
                        words + "A total does not fall; nothing here tells which was meant otherwise.",
                        both);
    }

    private void within(Origin origin) {
        for (Finding finding : origin.findings()) {
            Quantity figure = finding.figure();
            if (figure != null) {
                slips(origin, finding, figure);
                toldAgain(origin, finding, figure);
                increment(origin, finding, figure);
            }
        }
    }

    private void slips(Origin origin, Finding finding, Quantity figure) {
        Amount first = amount(finding.first());
        for (Claim claim : finding.claims()) {
            if (claim.slots().quantity().isFilled() && amount(claim).isFarFrom(first)) {
                String words = origin.body().name() + " is told to have said "
                        + FigureWords.of(claim.slots().quantity().value().orElseThrow())
                        + "; elsewhere of the same days " + FigureWords.of(figure) + ".";
                found.add(new Remark(Kind.SLIP, words, List.of(claim, finding.first())));
            }
        }
    }

    private Amount amount(Claim claim) {
        return Amount.of(claim, taxonomy).orElseThrow();
    }

    private void toldAgain(Origin origin, Finding finding, Quantity figure) {
        List<Claim> later =
                finding.claims().stream().filter(claim -> isOld(finding, claim)).toList();
        if (!later.isEmpty()) {
            String words = origin.body().name() + "’s " + FigureWords.of(figure)
                    + (finding.said() == null ? "" : " of " + finding.said())
                    + " is told again later; it keeps its date.";
            found.add(new Remark(Kind.BACKGROUND, words, later));
        }
    }

    private boolean isOld(Finding finding, Claim claim) {
        return Days.isOld(finding.said(), published.apply(claim).orElse(null));
    }

    private void increment(Origin origin, Finding finding, Quantity figure) {
        if (figure.basis() == Basis.INCREMENT) {
            String words = origin.body().name() + ": " + FigureWords.of(figure)
                    + " on top of what was before. It is added to nothing here.";
            found.add(new Remark(Kind.INCREMENT, words, List.of(finding.first())));
        }
    }

    private void polarity() {
        List<Claim> said = claims.stream().filter(Figured::isSaid).toList();
        List<Claim> not = claims.stream().filter(Remarks::isDenied).toList();
        if (!said.isEmpty() && !not.isEmpty()) {
            List<Claim> all = new ArrayList<>(said);
            all.addAll(not);
            found.add(new Remark(
                    Kind.CONFLICT,
                    "%d %s that it happened, %d %s that it did not or that nothing was found."
                            .formatted(
                                    said.size(),
                                    said.size() == 1 ? "claim says" : "claims say",
                                    not.size(),
                                    not.size() == 1 ? "says" : "say"),
                    all));
        }
    }

    private static boolean isDenied(Claim claim) {
        return claim.status().negated() || claim.status().modality() == Modality.DENIED;
    }
}
