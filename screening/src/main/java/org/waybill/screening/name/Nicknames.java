package org.waybill.screening.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waybill.screening.table.TableRows;

/** Which full names a given name may be short for. */
public final class Nicknames {
    /** A short form of more full names than this says nothing, and only four have room. */
    private static final int MOST = 4;

    private final Map<String, Long> codes = new HashMap<>();

    private Nicknames() {}

    static Nicknames load() {
        Nicknames nicknames = new Nicknames();
        TableRows table = TableRows.beside(Nicknames.class, "nicknames.tsv");
        Map<String, Integer> numbers = new HashMap<>();
        for (List<String> row : table.rows()) {
            String name = row.get(table.column("name"));
            int number = numbers.computeIfAbsent(name, full -> numbers.size() + 1);
            nicknames.add(name, number);
            for (String form : row.get(table.column("short")).split("\\|", -1)) {
                nicknames.add(form, number);
            }
        }
        return nicknames;
    }

    private void add(String form, int number) {
        if (form.isEmpty()) {
            return;
        }
        long code = codes.getOrDefault(form, 0L);
        for (int i = 0; i < MOST; i++) {
            long place = code >>> (16 * i) & 0xFFFF;
            if (place == 0 || place == number) {
                codes.put(form, code | (long) number << (16 * i));
                return;
            }
        }
    }

    long of(String name) {
        return codes.getOrDefault(name, 0L);
    }

    /** Whether two names may be short for one. */
    public static boolean meet(long one, long other) {
        for (long rest = one; rest != 0; rest >>>= 16) {
            for (long there = other; there != 0; there >>>= 16) {
                if ((rest & 0xFFFF) == (there & 0xFFFF)) {
                    return true;
                }
            }
        }
        return false;
    }
}
