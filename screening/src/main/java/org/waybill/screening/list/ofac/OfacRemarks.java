package org.waybill.screening.list.ofac;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.waybill.screening.list.record.ListingDraft;

/** Cuts OFAC's remarks, one line of running text, into the items of which they are made. */
final class OfacRemarks {
    private static final Pattern BETWEEN = Pattern.compile(";\\s+");
    private static final Pattern ALIAS = Pattern.compile("^(?:alt\\. )?[afn]\\.k\\.a\\. '");

    private OfacRemarks() {}

    static void read(ListingDraft draft, String remarks) {
        items(bare(remarks)).forEach(item -> OfacItems.item(draft, item));
    }

    /** Without the brackets around the whole, or the full stop at its end. */
    private static String bare(String remarks) {
        String text = remarks.strip();
        boolean bracketed = text.startsWith("(") && text.endsWith(")") && text.indexOf(')') == text.length() - 1;
        if (bracketed) {
            return text.substring(1, text.length() - 1);
        }
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    /** An alias in quotes may hold a semicolon; it ends with its quote. */
    private static List<String> items(String text) {
        List<String> items = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String piece : BETWEEN.splitAsStream(text).toList()) {
            open.append(open.length() == 0 ? "" : "; ").append(piece.strip());
            if (!ALIAS.matcher(open).find() || piece.endsWith("'")) {
                items.add(open.toString());
                open.setLength(0);
            }
        }
        if (open.length() > 0) {
            items.add(open.toString());
        }
        items.removeIf(String::isBlank);
        return items;
    }
}
