package org.waybill.server.workbench.export;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A list that a page shows, and the operation of the API that gives its rows.
 *
 * <p>Both read the same parameters, so what a page shows can be taken out by the page's own parameters.
 */
public enum ShownList {
    LEDGER("ledger", "entries", "", "/ledger", "Entries of the ledger, each with its figure, origins and grade."),
    CLAIMS("claims", "entryClaims", "entry", "", "Claims of one entry, each with its slots and the words behind them."),
    LINKS("links", "entryLinks", "entry", "", "What documents of one entry took from one another."),
    DOCUMENTS(
            "documents",
            "documents",
            "",
            "/documents",
            "Documents, with publisher, date and how much was read in each."),
    PARTIES("parties", "parties", "", "/parties", "Parties and ships, with how many listings are like them."),
    PROVISIONS("provisions", "provisions", "", "/provisions", "Provisions, with how many entries come near each."),
    LOG("log", "log", "", "/log", "The log: who did what, when and why."),
    GAPS("gaps", "gaps", "", "/gaps", "Sources that could not be read, with what to do.");

    private final String key;
    private final String operation;
    private final String whose;
    private final String page;
    private final String words;

    ShownList(String key, String operation, String whose, String page, String words) {
        this.key = key;
        this.operation = operation;
        this.whose = whose;
        this.page = page;
        this.words = words;
    }

    /** What it is called in addresses: {@code ledger}. */
    public String key() {
        return key;
    }

    /** The id of the operation that gives its rows. */
    String operation() {
        return operation;
    }

    /** The parameter that says whose list it is; empty for a list of the case itself. */
    String whose() {
        return whose;
    }

    /** The page that shows it; empty for a list of one entry. */
    public String page() {
        return page;
    }

    /** What it holds, in a sentence. */
    public String words() {
        return words;
    }

    /** Those of the case itself. */
    public static List<ShownList> ofTheCase() {
        return Arrays.stream(values()).filter(list -> list.whose.isEmpty()).toList();
    }

    /** The one of that key. */
    static Optional<ShownList> of(String key) {
        return Arrays.stream(values()).filter(list -> list.key.equals(key)).findFirst();
    }
}
