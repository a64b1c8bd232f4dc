package org.waybill.server.workbench.view;

import java.util.Arrays;
import java.util.List;

/** The views that the shell names, in its order. */
public enum Place {
    CASE("/", "Case", "c"),
    LEDGER("/ledger", "Ledger", "l"),
    DOCUMENTS("/documents", "Documents", "d"),
    PARTIES("/parties", "Parties and ships", "p"),
    SCREEN("/screen", "Screen", "s"),
    PROVISIONS("/provisions", "Provisions", "r"),
    LOG("/log", "Log", "o"),
    EXPORTS("/exports", "Exports", "x"),
    /** A page that is none of these, and under none of them. */
    ELSEWHERE("/", "", "");

    private static final List<Place> SHOWN =
            Arrays.stream(values()).filter(place -> !place.isElsewhere()).toList();

    private final String path;
    private final String words;
    private final String key;

    Place(String path, String words, String key) {
        this.path = path;
        this.words = words;
        this.key = key;
    }

    /** Those that have a name. */
    public static List<Place> shown() {
        return SHOWN;
    }

    public String path() {
        return path;
    }

    public String words() {
        return words;
    }

    /** What is typed after g to go there. */
    public String key() {
        return key;
    }

    public boolean isElsewhere() {
        return this == ELSEWHERE;
    }
}
