package org.waybill.screening.list.place;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.waybill.screening.table.TableRows;

/** States and territories by the names that lists give them. */
public final class Countries {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int LONGEST = 100;
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final Map<String, String> CODES = table();

    private Countries() {}

    /** The ISO 3166-1 alpha-2 code, empty where the name is not known. A code is its own name. */
    public static String code(String name) {
        return CODES.getOrDefault(key(name), "");
    }

    private static String key(String name) {
        String bare =
                name.length() > LONGEST ? "" : name.toLowerCase(Locale.ROOT).replace("&", " and ");
        String plain =
                MARKS.matcher(Normalizer.normalize(bare, Normalizer.Form.NFD)).replaceAll("");
        return NO_LETTER.matcher(plain).replaceAll(" ").strip();
    }

    private static Map<String, String> table() {
        TableRows table = TableRows.beside(Countries.class, "countries.tsv");
        Map<String, String> codes = new HashMap<>();
        for (List<String> row : table.rows()) {
            String code = row.get(table.column("code"));
            codes.put(key(code), code);
            BAR.splitAsStream(row.get(table.column("names"))).forEach(name -> codes.put(key(name), code));
        }
        return Map.copyOf(codes);
    }
}
