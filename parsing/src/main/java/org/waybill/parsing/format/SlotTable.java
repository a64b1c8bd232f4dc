package org.waybill.parsing.format;

import java.nio.LongBuffer;

/**
 * A read-only hash table of 64-bit slots with linear probing.
 *
 * <p>The upper half of a key chooses the slot, the lower half is kept in the slot's upper half, and the slot's lower half
 * is the value. An empty slot is 0, so no value is 0. Two keys are told apart by the kept half and by where they lie: a
 * key that was never stored is taken for a stored one about once in 10<sup>9</sup> questions.
 */
public final class SlotTable {
    private final LongBuffer slots;
    private final long size;

    public SlotTable(LongBuffer slots) {
        if (slots.remaining() == 0) {
            throw new IllegalArgumentException("a table has at least one slot");
        }
        this.slots = slots;
        this.size = slots.remaining();
    }

    /** The value stored for this key, or 0. */
    public int find(long key) {
        int kept = (int) key;
        int at = home(key, size);
        while (true) {
            long slot = slots.get(at);
            if (slot == 0) {
                return 0;
            }
            if ((int) (slot >>> 32) == kept) {
                return (int) slot;
            }
            at = at + 1 == size ? 0 : at + 1;
        }
    }

    /** Where the search for a key begins in a table of this size. */
    public static int home(long key, long size) {
        return (int) (((key >>> 32) * size) >>> 32);
    }

    /** The slot that keeps this key and value. */
    public static long slot(long key, int value) {
        return (key << 32) | Integer.toUnsignedLong(value);
    }
}
