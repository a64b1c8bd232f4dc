package org.waybill.intake.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waybill.model.Capture;
import org.waybill.model.Capture.Header;

/**
 * A server's answer around some bytes.
 *
 * @param address where it was served, after redirects; empty where no server was asked
 * @param retrieved when; null where unknown
 * @param headers those that may be kept, in the order they were given
 */
public record Answer(String address, @Nullable Instant retrieved, List<Header> headers) {
    public static final Answer NONE = new Answer("", null, List.of());

    public Answer {
        headers = List.copyOf(headers);
    }

    /** Takes headers as they come and keeps what a capture may hold. */
    public static final class HeaderLines {
        private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");
        private static final String CUT = "…";

        private final List<Header> kept = new ArrayList<>();

        /** Leaves out secrets, what is no header, and all beyond the bound; a long value is cut, which three dots show. */
        public void add(String name, String value) {
            if (kept.size() < Capture.MOST_HEADERS && Header.isName(name) && !Header.isSecret(name)) {
                kept.add(new Header(name, oneLine(value)));
            }
        }

        public List<Header> kept() {
            return List.copyOf(kept);
        }

        private static String oneLine(String value) {
            boolean cut = value.length() > Header.MOST_CHARACTERS;
            String head = cut ? value.substring(0, Header.MOST_CHARACTERS - CUT.length()) + CUT : value;
            return CONTROL.matcher(head).replaceAll(" ").strip();
        }
    }
}
