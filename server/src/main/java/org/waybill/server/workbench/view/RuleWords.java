package org.waybill.server.workbench.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waybill.desk.sheet.DutySheet;
import org.waybill.desk.sheet.ProvisionSheet;
import org.waybill.model.Element;
import org.waybill.model.Provision;
import org.waybill.pipeline.rules.ConductWords;
import org.waybill.report.words.Counted;
import org.waybill.report.words.Rules;
import org.waybill.report.words.Shown;

/** Elements, results and caps in a reader's words. */
public final class RuleWords {
    /** A bar shows up to twice the limit. */
    private static final BigDecimal LONGEST = BigDecimal.valueOf(2);

    private static final int HUNDRED = 100;

    private RuleWords() {}

    /** The kinds of elements, in the order of the matrix. */
    public static List<Element.Kind> kinds() {
        return Arrays.asList(Element.Kind.values());
    }

    /** The head of a column. */
    public static String name(Element.Kind kind) {
        return Rules.name(kind);
    }

    /** The head of a column by the key of its kind. */
    public static String name(String kind) {
        return Rules.name(Element.Kind.valueOf(kind.toUpperCase(Locale.ROOT)));
    }

    /** "supplying arms to the target" of {@code arms_supply_to}. */
    public static String conduct(String key) {
        return ConductWords.of(key);
    }

    /** Which way the conduct runs. */
    public static String direction(String key) {
        return switch (Provision.Direction.valueOf(key.toUpperCase(Locale.ROOT))) {
            case TO_TARGET -> "to the target of the regime";
            case FROM_TARGET -> "from the target of the regime";
            case BOTH -> "to the target of the regime, and from it";
            case TARGET_INTERNAL -> "what the target does at home";
            case NOT_APPLICABLE -> "no matter which";
        };
    }

    /** What sort of duty it lays down. */
    public static String force(String key) {
        return switch (Provision.Force.valueOf(key.toUpperCase(Locale.ROOT))) {
            case BINDING -> "binds";
            case MIXED -> "binds in part, asks in part";
            case BINDING_WORDING_OTHER -> "worded as a duty, outside Chapter VII in terms";
            case CLARIFIES_BINDING_RULE -> "says how a binding rule is meant";
            case ENABLING -> "lets something be done";
            case HORTATORY -> "asks, and does not bind";
            case TREATY_OR_CUSTOM -> "treaty or custom";
        };
    }

    /** The elements of a kind; a duty may ask for several further things. */
    public static List<DutySheet.ElementSheet> of(DutySheet duty, Element.Kind kind) {
        return duty.elements().stream()
                .filter(element -> element.kind().equals(kind.key()))
                .toList();
    }

    /** A sign that is told apart without colour. */
    public static String sign(DutySheet.ElementSheet element) {
        return Rules.sign(state(element));
    }

    /** "no evidence". */
    public static String words(DutySheet.ElementSheet element) {
        return Rules.state(state(element));
    }

    private static Element.State state(DutySheet.ElementSheet element) {
        return Element.State.valueOf(element.state().toUpperCase(Locale.ROOT));
    }

    /** The days that the claims leave for the conduct. */
    public static String days(DutySheet duty) {
        return Rules.days(day(duty.from()), day(duty.to()));
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    /** "1 January 2018 to 31 December 2018". */
    public static String days(ProvisionSheet.TallySheet tally) {
        return Rules.days(LocalDate.parse(tally.from()), LocalDate.parse(tally.to()));
    }

    /** "0–120 barrels". */
    public static String range(ProvisionSheet.TallySheet tally, ProvisionSheet.TallyLine line) {
        return Rules.range(line.low(), line.high()) + " " + Shown.text(tally.unit());
    }

    /** "500,000". */
    public static String figure(BigDecimal value) {
        return Counted.figure(value);
    }

    /** Where a figure lies on a bar of a hundred, on which the limit stands at fifty; what is more lies at its end. */
    public static int at(ProvisionSheet.TallySheet tally, @Nullable BigDecimal value) {
        if (value == null) {
            return HUNDRED;
        }
        return value.multiply(BigDecimal.valueOf(HUNDRED))
                .divide(tally.limit().max(BigDecimal.ONE).multiply(LONGEST), 0, RoundingMode.HALF_UP)
                .min(BigDecimal.valueOf(HUNDRED))
                .intValue();
    }

    /** Who supplied; that no claim tells it is said too. */
    public static String supplier(ProvisionSheet.TallyLine line) {
        return line.supplier().isEmpty() ? "not told" : Shown.party(line.supplier());
    }
}
