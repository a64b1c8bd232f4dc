package org.waybill.intake.plain;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waybill.intake.reading.Dates;
import org.waybill.intake.reading.Facts;

/**
 * The block of {@code name: value} lines that may stand before Markdown.
 *
 * @param facts what it says of the document
 * @param rest the Markdown after it
 */
record FrontMatter(Facts facts, String rest) {
    private static final Pattern BLOCK =
            Pattern.compile("\\A---\\n((?:[A-Za-z_-]+:[^\\n]*\\n|(?!---)[ \\t#-][^\\n]*\\n)*+)---[ \\t]*(?:\\n|\\z)");
    private static final Pattern LINE = Pattern.compile("^([A-Za-z_-]+):[ \\t]*(.*)$", Pattern.MULTILINE);

    static FrontMatter of(String markdown) {
        Matcher block = BLOCK.matcher(markdown);
        if (!block.find()) {
            return new FrontMatter(Facts.NONE, markdown);
        }
        return new FrontMatter(facts(values(block.group(1))), markdown.substring(block.end()));
    }

    private static Map<String, String> values(String block) {
        Map<String, String> values = new HashMap<>();
        Matcher line = LINE.matcher(block);
        while (line.find()) {
            String value = line.group(2).strip().replaceAll("^([\"'])(.*)\\1$", "$2");
            values.putIfAbsent(line.group(1).toLowerCase(Locale.ROOT), value);
        }
        return values;
    }

    private static Facts facts(Map<String, String> values) {
        String publisher = first(values, "publisher", "source", "site");
        return Facts.of(publisher, first(values, "title"), Dates.read(first(values, "published", "date")))
                .at(first(values, "url", "link", "canonical"));
    }

    private static String first(Map<String, String> values, String... names) {
        for (String name : names) {
            String value = values.getOrDefault(name, "");
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }
}
