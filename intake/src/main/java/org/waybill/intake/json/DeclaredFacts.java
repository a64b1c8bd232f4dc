package org.waybill.intake.json;

import java.time.DateTimeException;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waybill.intake.reading.Facts;
import org.waybill.intake.reading.Refusal;
import org.waybill.model.PartialDate;
import org.waybill.model.Reason;

/** The members of the JSON form other than the text, checked. */
final class DeclaredFacts {
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._:-]{0,99}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}|und");

    private DeclaredFacts() {}

    static Facts of(Map<String, String> members) {
        return new Facts(
                matching(members, "id", ID),
                members.getOrDefault("url", ""),
                members.getOrDefault("publisher", ""),
                members.getOrDefault("title", ""),
                date(members.getOrDefault("published", "")),
                matching(members, "lang", LANGUAGE));
    }

    private static String matching(Map<String, String> members, String name, Pattern form) {
        String value = members.getOrDefault(name, "");
        if (!value.isEmpty() && !form.matcher(value).matches()) {
            throw new Refusal(Reason.DAMAGED, "the member " + name + " has not the form it should have");
        }
        return value;
    }

    private static @Nullable PartialDate date(String value) {
        try {
            return value.isEmpty() ? null : PartialDate.parse(value);
        } catch (DateTimeException e) {
            throw new Refusal(Reason.DAMAGED, "the member published is no date as YYYY, YYYY-MM or YYYY-MM-DD");
        }
    }
}
