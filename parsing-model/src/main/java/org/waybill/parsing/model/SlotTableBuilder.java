package org.waybill.parsing.model;

import java.util.Map;
import java.util.TreeMap;
import org.waybill.parsing.format.SlotTable;

/** Fills the slots of a {@link SlotTable}. */
final class SlotTableBuilder {
    /** Share of slots in use. Fuller tables are smaller, but an absent key then takes more steps to rule out. */
    private static final double LOAD = 0.7;

    /** Sorted, so that the same entries give the same bytes. */
    private final Map<Long, Integer> values = new TreeMap<>();

    /** Fails if another value was stored for the same key: then two features could not be told apart. */
    void put(long key, int value) {
        if (value == 0) {
            throw new IllegalArgumentException("0 stands for an absent key");
        }
        if (values.put(key, value) != null) {
            throw new IllegalStateException("two entries have the key " + key);
        }
    }

    long[] build() {
        long[] slots = new long[(int) (values.size() / LOAD) + 1];
        values.forEach((key, value) -> insert(slots, SlotTable.slot(key, value), SlotTable.home(key, slots.length)));
        return slots;
    }

    private static void insert(long[] slots, long slot, int home) {
        int at = home;
        while (slots[at] != 0) {
            if (slots[at] >>> 32 == slot >>> 32) {
                throw new IllegalStateException("two keys look the same from slot " + home);
            }
            at = at + 1 == slots.length ? 0 : at + 1;
        }
        slots[at] = slot;
    }
}
