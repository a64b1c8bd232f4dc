package org.waybill.server.workbench.browser;

import com.microsoft.playwright.Locator;
import java.util.List;

/**
 * One page to look at.
 *
 * @param name of its picture
 * @param status that it answers with
 */
record Looked(String name, String path, int status) {

    Looked(String name, String path) {
        this(name, path, 200);
    }

    @Override
    public String toString() {
        return name;
    }

    /** Every kind of page that the case open there has, found as a visitor would: by its links. */
    static List<Looked> all(Visit visit) {
        String entry = leads(visit, "/ledger", "tbody a[data-open]");
        String document =
                leads(visit, entry, ".said-first a[href^='/documents/']").replaceFirst("\\?.*", "");
        String claim = leads(visit, document, ".reading-pane a[data-open]");
        visit.open("/log");
        visit.page().locator(".verify button").click();
        visit.page()
                .locator("#job .notice, #job a[download]")
                .first()
                .waitFor(new Locator.WaitForOptions().setTimeout(60_000));
        String job = visit.page().url().substring(visit.base().length());
        return List.of(
                new Looked("case", "/"),
                new Looked("ledger", "/ledger"),
                new Looked("ledger-found", "/ledger?q=20%2C000+containers"),
                new Looked("ledger-none", "/ledger?q=zebra&kind=transfer"),
                new Looked("entry", entry),
                new Looked("entry-edge", entry + leads(visit, entry, "svg.graph.wide a.edge:not(.said_so)")),
                new Looked("documents", "/documents"),
                new Looked("document", claim),
                new Looked("correct", leads(visit, claim, "article[data-selected] a[data-action=correct]")),
                new Looked("parties", "/parties"),
                new Looked("party", leads(visit, "/parties?show=matches", "tbody a[href^='/parties/']")),
                new Looked("screen", "/screen?name=Oboron+Logistika"),
                new Looked("provisions", "/provisions"),
                new Looked("provision", leads(visit, "/provisions", "main a[href^='/provisions/']")),
                new Looked("log", "/log"),
                new Looked("job", job),
                new Looked("gaps", "/gaps"),
                new Looked("exports", "/exports"),
                new Looked("nowhere", "/nowhere", 404));
    }

    private static String leads(Visit visit, String path, String selector) {
        Locator link = visit.open(path).locator(selector).first();
        return String.valueOf(link.getAttribute("href"));
    }
}
