package org.waybill.screening.index;

import java.util.Arrays;
import org.waybill.model.ListedNumber;

/** Registered numbers to whoever bears them, whatever blanks and dashes they are printed with. */
public final class NumberIndex {
    private final KeyTable table;

    private NumberIndex(KeyTable table) {
        this.table = table;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Who bears a number of these letters and digits in any register, each once, in the order in which they were added. */
    public int[] owners(ListedNumber number) {
        long key = key(number);
        int[] found = new int[table.to(key) - table.from(key)];
        int size = 0;
        for (int at = table.from(key); at < table.to(key); at++) {
            if (table.holds(at, key) && (size == 0 || found[size - 1] != table.value(at))) {
                found[size++] = table.value(at);
            }
        }
        return Arrays.copyOf(found, size);
    }

    /** Some lists print a hull's number as "IMO 9187629", others as "9187629". */
    private static long key(ListedNumber number) {
        StringBuilder plain = new StringBuilder();
        number.value()
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toUpperCase)
                .forEach(plain::appendCodePoint);
        boolean named = plain.length() > 3 && plain.indexOf("IMO") == 0;
        return TextHash.of(named ? plain.substring(3) : plain);
    }

    /** Takes numbers in. */
    public static final class Builder {
        private final KeyTable.Builder table = new KeyTable.Builder();

        public void add(int owner, ListedNumber number) {
            table.add(key(number), owner);
        }

        public NumberIndex build() {
            return new NumberIndex(table.build());
        }
    }
}
