package org.waybill.bench.challenge;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * One claim that a challenge sentence makes, in the words of the challenge file.
 *
 * @param type SUPPLY, ATTACK and so on
 * @param agent a state's code or a name; {@code ?} where any will do
 * @param target as the agent
 * @param item one noun in the singular; {@code ?} where any will do
 * @param quantity a number, {@code a-b}, {@code 100s}, or empty for none
 * @param modifier the sign that stands for the qualifier
 * @param status asserted, alleged, denied, negated, modal or norm
 * @param source a word the attribution holds; empty where not asked
 */
public record Expected(
        @JsonProperty("type") String type,
        @JsonProperty("agent") String agent,
        @JsonProperty("recipient_or_target") String target,
        @JsonProperty("item") String item,
        @JsonProperty("quantity") String quantity,
        @JsonProperty("quantity_modifier") String modifier,
        @JsonProperty("status") String status,
        @JsonProperty("source_contains") String source) {

    String brief() {
        String figure = quantity.isEmpty() ? "" : " " + modifier + quantity;
        return type + " " + agent + ">" + target + figure + " " + item + ", " + status;
    }
}
