package org.waybill.extraction.gazetteer;

import org.waybill.model.Span;

/**
 * A name in a text and what it stands for.
 *
 * @param span in the text handed in; without article, possessive ending and the rest of a hyphen compound
 * @param id ISO 3166-1 alpha-2 for states and what stands for them, else the canonical name
 * @param kind what sort of name it is
 * @param state ISO code of the state it belongs to, for a weapon of the state that designed it; empty where none
 * @param canonical the name for display: {@code National Intelligence Service (KR)}
 */
public record Mention(Span span, String id, Kind kind, String state, String canonical) {

    /** What sort of name it is. */
    public enum Kind {
        STATE,
        DEMONYM,
        CAPITAL,
        SEAT,
        SHORT_FORM,
        BODY,
        ARMED_GROUP,
        COMPANY,
        OFFICIAL,
        MEDIA,
        RESEARCH,
        INTERNATIONAL,
        PLACE,
        WEAPON;

        /** Whether a name of this kind stands for the state itself, so that its id is the state's. */
        public boolean standsForState() {
            return compareTo(SHORT_FORM) <= 0;
        }
    }

    public Mention {
        if (span.start() == span.end() || id.isBlank() || canonical.isBlank()) {
            throw new IllegalArgumentException("a mention has characters, an id and a name");
        }
        if (!state.isEmpty() && !isCode(state)) {
            throw new IllegalArgumentException("a state is named by its ISO 3166-1 alpha-2 code, not " + state);
        }
    }

    private static boolean isCode(String state) {
        return state.length() == 2 && isCapital(state.charAt(0)) && isCapital(state.charAt(1));
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
