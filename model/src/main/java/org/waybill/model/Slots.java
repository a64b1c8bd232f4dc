package org.waybill.model;

import java.util.List;

/**
 * The parts of a claim.
 *
 * @param actors who did it; for {@code USE} the attacker
 * @param target who received it or was hit; for a violation the norm, for a denial what is denied
 * @param items the goods, people, services or papers, lower-case nouns with calibre kept
 * @param quantity how many
 * @param period when it took place, not when it was said
 * @param place where
 */
public record Slots(
        Slot<List<Party>> actors,
        Slot<List<Party>> target,
        Slot<List<String>> items,
        Slot<Quantity> quantity,
        Slot<Period> period,
        Slot<List<String>> place) {}
