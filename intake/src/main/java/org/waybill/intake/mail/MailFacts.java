package org.waybill.intake.mail;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.Field;
import org.waybill.intake.reading.Dates;
import org.waybill.intake.reading.Facts;

/** Sender, subject and date of a mail. */
final class MailFacts {
    private static final Pattern NAMED = Pattern.compile("^\\s*\"?([^\"<]*?)\"?\\s*<[^>]*>.*$", Pattern.DOTALL);
    private static final int LONGEST = 2_000;

    private final Map<String, String> fields = new HashMap<>();

    void take(Field field) {
        String body = field.getBody();
        if (body.length() <= LONGEST) {
            fields.putIfAbsent(field.getName().toLowerCase(Locale.ROOT), words(body));
        }
    }

    Facts facts() {
        return Facts.of(
                sender(fields.getOrDefault("from", "")),
                fields.getOrDefault("subject", ""),
                Dates.read(fields.getOrDefault("date", "")));
    }

    /** With words that were packed into ASCII unpacked. */
    static String words(String body) {
        return DecoderUtil.decodeEncodedWords(body, DecodeMonitor.SILENT);
    }

    private static String sender(String from) {
        Matcher named = NAMED.matcher(from);
        String name = named.matches() ? named.group(1).strip() : "";
        return name.isEmpty() ? from.replaceAll("[<>]", "").strip() : name;
    }
}
