package org.waybill.model;

import java.util.Locale;

/** How a source bounds its figure. The words behind each are in the extraction room's {@code qualifiers} table. */
public enum Qualifier {
    EXACT("exactly"),
    APPROX("about"),
    AT_LEAST("at least"),
    MORE_THAN("more than"),
    UP_TO("up to"),
    LESS_THAN("less than"),
    NEARLY("nearly"),
    RANGE("between");

    private final String words;

    Qualifier(String words) {
        this.words = words;
    }

    /** The name on the wire: {@code more_than}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How a person would say it. */
    public String words() {
        return words;
    }
}
