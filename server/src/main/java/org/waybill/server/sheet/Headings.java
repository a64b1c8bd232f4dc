package org.waybill.server.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.waybill.screening.table.TableRows;

/** Which column of a sheet holds what, told by its headings. */
public final class Headings {
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final Pattern NOT_PLAIN = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Map<String, Column> KNOWN = table();

    private final Map<Column, List<Integer>> places;
    private final List<String> leftOut;

    /** What a column may hold. */
    public enum Column {
        NAME,
        GIVEN,
        FAMILY,
        ALIAS,
        TYPE,
        BIRTH,
        COUNTRY,
        GENDER,
        IMO,
        ID
    }

    private Headings(Map<Column, List<Integer>> places, List<String> leftOut) {
        this.places = places;
        this.leftOut = List.copyOf(leftOut);
    }

    /** Columns with other headings are left out; of two with one meaning, both count. */
    public static Headings of(List<String> head) {
        Map<Column, List<Integer>> places = new EnumMap<>(Column.class);
        List<String> leftOut = new ArrayList<>();
        for (int at = 0; at < head.size(); at++) {
            Column column = KNOWN.get(plain(head.get(at)));
            if (column == null) {
                leftOut.add(head.get(at));
            } else {
                places.computeIfAbsent(column, unused -> new ArrayList<>()).add(at);
            }
        }
        return new Headings(places, leftOut);
    }

    /** Headings of columns that are not compared, as written. */
    public List<String> leftOut() {
        return leftOut;
    }

    public boolean has(Column column) {
        return places.containsKey(column);
    }

    /** Whether a party can be named by it. */
    public boolean canName() {
        return has(Column.NAME) || has(Column.FAMILY) || has(Column.IMO);
    }

    /** What a row has under columns of that meaning, blanks left out. */
    List<String> of(SheetRow row, Column column) {
        return places.getOrDefault(column, List.of()).stream()
                .map(row::cell)
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    /** The first of them, empty where there is none. */
    public String first(SheetRow row, Column column) {
        return of(row, column).stream().findFirst().orElse("");
    }

    static String plain(String heading) {
        return NOT_PLAIN.matcher(heading).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static Map<String, Column> table() {
        Map<String, Column> known = new HashMap<>();
        for (List<String> row : TableRows.beside(Headings.class, "headings.tsv").rows()) {
            Column column = Column.valueOf(row.get(0).toUpperCase(Locale.ROOT));
            BAR.splitAsStream(row.get(1)).forEach(heading -> known.put(heading, column));
        }
        return Map.copyOf(known);
    }
}
