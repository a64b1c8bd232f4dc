package org.waybill.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waybill.assessment.pack.Cap;
import org.waybill.assessment.pack.Packs;
import org.waybill.assessment.pack.Rule;
import org.waybill.assessment.pack.Source;
import org.waybill.model.Provision;
import org.waybill.report.words.Rules;

/** One provision whole, for reading at a terminal. */
final class ProvisionSheet {
    private static final int LABEL = 17;

    private final Packs packs;
    private final @Nullable LocalDate day;

    ProvisionSheet(Packs packs, @Nullable LocalDate day) {
        this.packs = packs;
        this.day = day;
    }

    String of(Rule rule) {
        Provision one = rule.provision();
        return one.id() + "  " + one.citation() + "  [" + Rules.mark(one) + "]\n"
                + line("Title", one.title())
                + line("Regime", regime(one))
                + line("Adopted", one.adopted().toString())
                + line("In force", ProvisionDay.times(one))
                + onThatDay(one)
                + ProvisionDay.cautions(one).stream()
                        .map(words -> line("Mind", words))
                        .collect(Collectors.joining())
                + line("Bound", one.bound())
                + line("Conduct", one.conduct().stream().map(this::conduct).collect(Collectors.joining("; ")))
                + line("Direction", one.direction().key().replace('_', ' '))
                + line("Force", one.force().key().replace('_', ' '))
                + line("Items", one.items())
                + line("Rule", one.rule())
                + line("Exemptions", one.exemptions().isEmpty() ? "none stated" : one.exemptions())
                + cap(rule.cap())
                + others("Changes", one.amends())
                + others("Changed by", one.amendedBy())
                + line("Notes", one.notes())
                + sources(one)
                + reach(rule)
                + "\n";
    }

    private static String line(String label, String text) {
        return text.isBlank() ? "" : Wrapped.hanging(padded(label), LABEL, text);
    }

    /** Wide enough that the text behind it begins in one column. */
    private static String padded(String label) {
        return "  " + label + " ".repeat(Math.max(1, LABEL - 2 - label.length()));
    }

    private String regime(Provision one) {
        return packs.editions().stream()
                .filter(pack -> pack.regime().equals(one.regime()))
                .map(pack -> pack.regime() + ", " + pack.title() + "; version " + pack.version()
                        + ", sources read up to " + pack.compiled())
                .collect(Collectors.joining());
    }

    private String conduct(String key) {
        String words = packs.conducts().get(key);
        return words == null ? key : key + " (" + words + ")";
    }

    private String onThatDay(Provision one) {
        return day == null ? "" : line("On " + day, ProvisionDay.stood(one, day).words());
    }

    private static String cap(@Nullable Cap cap) {
        if (cap == null) {
            return "";
        }
        String times = cap.year() == null
                ? cap.from() + " to " + cap.to()
                : "each year from " + cap.year().toString().substring(2) + ", from " + cap.from()
                        + (cap.to() == null ? "" : " to " + cap.to());
        return line("Cap", cap.limit().toPlainString() + " " + cap.unit() + ", " + times);
    }

    private String others(String label, List<String> ids) {
        return ids.stream().map(id -> line(label, other(id))).collect(Collectors.joining());
    }

    /** On a day given, whether the other had been adopted by then: what came later did not change the rule yet. */
    private String other(String id) {
        return packs.provision(id)
                .map(one -> id + ", " + one.citation() + " [" + Rules.mark(one) + "], adopted " + one.adopted()
                        + (day != null && one.adopted().isAfter(day) ? ", after " + day : ""))
                .orElse(id);
    }

    private String sources(Provision one) {
        return one.sources().isEmpty()
                ? line("Sources", "none; cited from memory, so check it before relying on it")
                : one.sources().stream()
                        .map(key -> line("Source", key + ": " + source(key)))
                        .collect(Collectors.joining());
    }

    private String source(String key) {
        Source source = packs.sources().get(key);
        return source == null ? "" : source.words();
    }

    private String reach(Rule rule) {
        if (rule.reach() instanceof Rule.Reach.Untested untested) {
            return line("Not tested", untested.why());
        }
        if (rule.reach() instanceof Rule.Reach.Context context) {
            return line("Background", "shown beside entries, never asked: " + context.why());
        }
        return rule.limbs().stream()
                .map(limb -> new LimbText(packs, day).of(limb))
                .collect(Collectors.joining());
    }
}
