package org.waybill.bench.goldfiles;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.waybill.model.PartialDate;

/** The form that the annotation guidelines give a claim. Faults name the rule broken, never the words. */
final class ClaimForm {
    private static final int ANCHOR_WORDS = 8;
    private static final Set<String> TYPES = Set.of(
            "transfer", "deployment", "use", "assistance", "agreement", "violation", "denial", "designation", "other");
    private static final Set<String> MODALITIES =
            Set.of("asserted", "reported", "alleged", "denied", "planned", "hypothetical", "opinion");
    private static final Set<String> QUALIFIERS =
            Set.of("exact", "approx", "at_least", "more_than", "up_to", "less_than", "nearly", "range");
    private static final Set<String> CUMULATIVE = Set.of("true", "false", "unknown");

    private final JsonNode claim;
    private final String text;
    private final List<String> faults = new ArrayList<>();

    private ClaimForm(JsonNode claim, String text) {
        this.claim = claim;
        this.text = text;
    }

    /** What is wrong with a claim of a document with this text; empty where nothing is. */
    static List<String> faults(JsonNode claim, String text) {
        ClaimForm form = new ClaimForm(claim, text);
        form.checkAnchor();
        form.checkLists();
        form.checkParties();
        form.checkQuantity(claim.path("quantity"));
        form.checkPeriod(claim.path("period"));
        return form.faults;
    }

    private void checkAnchor() {
        String anchor = claim.path("anchor").asText("");
        require(!anchor.isBlank() && text.contains(anchor), "the anchor is not in the text");
        require(anchor.strip().split("\\s+", -1).length <= ANCHOR_WORDS, "the anchor has more than eight words");
    }

    private void checkLists() {
        require(TYPES.contains(claim.path("type").asText()), "no such type");
        require(MODALITIES.contains(claim.path("modality").asText()), "no such modality");
        require(!claim.path("attribution").asText("").isBlank(), "nobody says it");
        require(isFlag("negated") && isFlag("optional"), "a flag is neither true nor absent");
        require(claim.path("items").isArray() && !claim.path("items").isEmpty(), "no items");
    }

    private boolean isFlag(String key) {
        return claim.path(key).isMissingNode() || claim.path(key).isBoolean();
    }

    /** Two letters of which one is small are a code written wrong. */
    private void checkParties() {
        for (String key : List.of("actor", "recipient_or_target")) {
            String party = claim.path(key).asText("");
            require(!party.matches("(?:[a-z]{2}|[A-Z][a-z])"), "a state's code is not in capitals");
        }
    }

    private void checkQuantity(JsonNode quantity) {
        if (quantity.isNull() || quantity.isMissingNode()) {
            return;
        }
        boolean value = quantity.path("value").isNumber();
        boolean band = quantity.path("low").isNumber() || quantity.path("high").isNumber();
        require(value != band, "a figure is neither one value nor one band");
        require(quantity.path("low").asDouble(0) <= quantity.path("high").asDouble(1e18), "a band is upside down");
        require(QUALIFIERS.contains(quantity.path("qualifier").asText()), "no such qualifier");
        require(CUMULATIVE.contains(quantity.path("cumulative").asText()), "cumulative is not true, false or unknown");
        require(!quantity.path("unit").asText("").isBlank(), "a figure counts nothing");
    }

    private void checkPeriod(JsonNode period) {
        if (period.isNull() || period.isMissingNode()) {
            return;
        }
        String start = period.path("start").asText("");
        String end = period.path("end").asText("");
        require(isDate(period.path("start")) && isDate(period.path("end")), "a date is not ISO");
        int shared = Math.min(start.length(), end.length());
        require(start.substring(0, shared).compareTo(end.substring(0, shared)) <= 0, "a period ends before it starts");
    }

    /** Absent is open. */
    static boolean isDate(JsonNode date) {
        if (date.isNull() || date.isMissingNode()) {
            return true;
        }
        try {
            PartialDate.parse(date.asText());
            return date.isTextual();
        } catch (DateTimeException | IllegalArgumentException e) {
            return false;
        }
    }

    private void require(boolean kept, String fault) {
        if (!kept) {
            faults.add(fault);
        }
    }
}
