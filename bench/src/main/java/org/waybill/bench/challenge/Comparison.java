package org.waybill.bench.challenge;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waybill.bench.score.Amount;
import org.waybill.bench.score.FlatClaim;
import org.waybill.bench.score.Words;

/**
 * One claim as read beside one claim as expected.
 *
 * @param claim as read
 * @param wrong the slots in which the two differ
 */
record Comparison(FlatClaim claim, List<String> wrong) {
    private static final String ANY = "?";
    private static final Wording WORDING = Wording.own();

    static Comparison of(Expected expected, FlatClaim claim) {
        List<String> wrong = new ArrayList<>();
        note(wrong, "agent", agent(expected, claim));
        note(wrong, "target", claim.type().equals("denial") || named(expected.target(), claim.target()));
        note(wrong, "item", item(expected, claim));
        note(wrong, "quantity", quantity(expected.quantity(), claim.amount()));
        note(wrong, "qualifier", qualifier(expected.modifier(), claim.amount()));
        note(wrong, "status", status(expected, claim));
        note(wrong, "source", source(expected.source(), claim.voice().attribution()));
        return new Comparison(claim, wrong);
    }

    boolean right() {
        return wrong.isEmpty();
    }

    /** Whether the two are about the same event, however it is put. */
    boolean sameEvent() {
        return Stream.of("agent", "target", "item").noneMatch(wrong::contains);
    }

    private static void note(List<String> wrong, String slot, boolean right) {
        if (!right) {
            wrong.add(slot);
        }
    }

    private static boolean agent(Expected expected, FlatClaim claim) {
        return !WORDING.type(expected.type()).agentIsActor() || named(expected.agent(), claim.actor());
    }

    private static boolean named(String expected, String given) {
        return expected.equals(ANY) || WORDING.names(expected, given);
    }

    /** The item may be the unit: "20,000 containers of munitions". */
    private static boolean item(Expected expected, FlatClaim claim) {
        List<String> given = new ArrayList<>(claim.items());
        if (claim.amount() != null) {
            given.add(claim.amount().unit());
        }
        return expected.item().equals(ANY) || Words.sameItems(List.of(expected.item(), expected.item() + "s"), given);
    }

    private static boolean quantity(String expected, @Nullable Amount given) {
        if (expected.isEmpty()) {
            return given == null || WORDING.isMoney(given.unit());
        }
        return Amount.same(amount(expected), given);
    }

    /** {@code 3000}, {@code 3000-4000}, or {@code 100s} for hundreds. */
    private static Amount amount(String written) {
        if (written.endsWith("s")) {
            double least = Double.parseDouble(written.substring(0, written.length() - 1));
            return new Amount(least, least * 10, "", "", "");
        }
        int dash = written.indexOf('-');
        double low = Double.parseDouble(dash < 0 ? written : written.substring(0, dash));
        return new Amount(low, dash < 0 ? low : Double.parseDouble(written.substring(dash + 1)), "", "", "");
    }

    private static boolean qualifier(String modifier, @Nullable Amount given) {
        if (modifier.isEmpty()) {
            return true;
        }
        Wording.ModifierRow row = WORDING.modifier(modifier);
        return given != null
                && given.qualifier().equals(row.qualifier())
                && (row.cumulative() == null || row.cumulative().equals(given.cumulative()));
    }

    private static boolean status(Expected expected, FlatClaim claim) {
        Wording.StatusRow row = WORDING.status(expected.status());
        return claim.voice().negated() == row.negated()
                && row.modalities().contains(claim.voice().modality());
    }

    private static boolean source(String expected, String given) {
        return expected.isEmpty() || WORDING.names(expected, given);
    }
}
