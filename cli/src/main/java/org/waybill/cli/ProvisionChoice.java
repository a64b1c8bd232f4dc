package org.waybill.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waybill.assessment.pack.Pack;
import org.waybill.assessment.pack.Packs;
import org.waybill.assessment.pack.Rule;
import org.waybill.model.Provision;
import picocli.CommandLine.Option;

/** Which provisions are asked for. */
final class ProvisionChoice {
    @Option(names = "--regime", paramLabel = "KEY", description = "Only those of one regime, such as DPRK-1718.")
    private String regime = "";

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = {
                "What applied on a day, such as 2024-10-13. What is contested on it, or may have been renewed",
                "since, is listed too and says so."
            })
    private String on = "";

    @Option(names = "--conduct", paramLabel = "KEY", description = "Only those about one sort of conduct.")
    private String conduct = "";

    @Option(
            names = "--direction",
            paramLabel = "WAY",
            description = "Only those that run to_target or from_target; what runs both ways is among either.")
    private Provision.@Nullable Direction direction;

    /** The day asked for; null for all days. */
    @Nullable
    LocalDate day() {
        return on.isEmpty() ? null : ProvisionDay.parse(on);
    }

    /** Whether anything narrows what is listed. */
    boolean isNarrow() {
        return !regime.isEmpty() || !on.isEmpty() || !conduct.isEmpty() || direction != null;
    }

    /** By regime, then in the order of the pack. */
    List<Rule> of(Packs packs) {
        LocalDate day = day();
        String key = regime.isEmpty() ? "" : regime(packs);
        checkConduct(packs);
        return packs.rules().stream()
                .filter(rule -> key.isEmpty() || rule.provision().regime().equals(key))
                .filter(rule -> conduct.isEmpty() || rule.provision().conduct().contains(conduct))
                .filter(rule -> direction == null || runs(rule.provision().direction(), direction))
                .filter(rule -> day == null || ProvisionDay.stood(rule.provision(), day) != ProvisionDay.Stood.NOT)
                .toList();
    }

    private static boolean runs(Provision.Direction way, Provision.Direction asked) {
        boolean along = asked == Provision.Direction.TO_TARGET || asked == Provision.Direction.FROM_TARGET;
        return way == asked || (along && way == Provision.Direction.BOTH);
    }

    /** The key that was written, or the only one that begins so: "iran". */
    private String regime(Packs packs) {
        List<String> known = packs.all().stream().map(Pack::regime).toList();
        List<String> begun = known.stream()
                .filter(key -> key.regionMatches(true, 0, regime, 0, regime.length()))
                .toList();
        return known.stream()
                .filter(regime::equalsIgnoreCase)
                .findFirst()
                .or(() -> begun.size() == 1 ? Optional.of(begun.get(0)) : Optional.empty())
                .orElseThrow(() -> new UserError(
                        "WB-247",
                        "there is no one regime " + regime,
                        NearNames.question(regime, known) + "\"waybill provisions --regimes\" lists them."));
    }

    private void checkConduct(Packs packs) {
        Set<String> known = new TreeSet<>(packs.conducts().keySet());
        packs.provisions().forEach(provision -> known.addAll(provision.conduct()));
        if (!conduct.isEmpty() && !known.contains(conduct)) {
            throw new UserError(
                    "WB-248",
                    "there is no conduct " + conduct,
                    NearNames.question(conduct, known) + "Take one of: " + String.join(", ", known) + ".");
        }
    }

    /** The provisions of some ids, in their order. */
    static List<Rule> named(Packs packs, List<String> ids) {
        return ids.stream().map(id -> named(packs, id)).toList();
    }

    private static Rule named(Packs packs, String id) {
        return packs.rules().stream()
                .filter(rule -> rule.provision().id().equalsIgnoreCase(id))
                .findFirst()
                .orElseThrow(() -> new UserError(
                        "WB-246",
                        "there is no provision " + id,
                        NearNames.question(
                                        id,
                                        packs.provisions().stream()
                                                .map(Provision::id)
                                                .toList())
                                + "\"waybill provisions\" lists them."));
    }
}
