package org.waybill.server.workbench.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;

/** What an analyst does at the workbench, step by step, each looked at as it looks on the page. */
final class Journey {
    static final String MATTER = "North Korea → Russia: arms and ammunition";

    private final Visit visit;
    private final Page page;

    Journey(Visit visit) {
        this.visit = visit;
        this.page = visit.page();
    }

    /** From the front page to the entry that a figure belongs to. */
    void finds(String words) {
        visit.open("/");
        page.locator("main form[role=search] input[name=q]").fill(words);
        page.locator("main form[role=search] button").click();
        page.waitForURL(Pattern.compile(".*/ledger\\?.*q=20%2C000.*"));
        assertThat(page.locator("#ledger tbody tr").first()).containsText(words);
        page.getByText(MATTER, new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        assertThat(page.locator("h1")).hasText(MATTER);
    }

    /** The two questions that the product is for, answered before anything is scrolled. */
    void seesWhoSaidItFirstAndHowManyGotItForThemselves() {
        standsInTheWindow(page.locator(".said-first .big"));
        standsInTheWindow(page.locator(".got-it .big"));
        assertThat(page.locator(".said-first .big")).containsText("White House");
        assertThat(page.locator(".got-it .big")).containsText("[9, 14]");
    }

    private void standsInTheWindow(Locator part) {
        BoundingBox box = part.boundingBox();
        assertThat(box.y + box.height).as("the lower edge of " + part).isLessThan(page.viewportSize().height);
    }

    /** The words that the first claim was read from, where they stand. */
    void opensTheDocumentOfTheFirstClaim() {
        page.locator(".said-first a[href*='pick=']").click();
        page.locator("#picked .claim-acts a:has-text('Open in the document')").click();
        page.waitForURL(Pattern.compile(".*/documents/[0-9a-f]{64}\\?claim=.*"));
        assertThat(page.locator(".reading-pane mark").first()).isVisible();
        assertThat(page.locator("article[data-selected] .slots")).containsText("more than 1,000 containers");
    }

    /** Turns the chosen claim down by the keyboard alone. */
    void rejectsWithAKeyAndAReason(String reason) {
        page.locator("article[data-selected]").focus();
        page.keyboard().press("x");
        assertThat(page.locator("dialog#ask")).isVisible();
        page.keyboard().type(reason);
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator(".notice.done")).containsText("rejected");
        assertThat(page.locator("article", new Page.LocatorOptions().setHasText(reason)))
                .hasCount(1);
    }

    /** Takes back whatever the notice tells. */
    void undoesWithAKey() {
        page.keyboard().press("u");
        assertThat(page.locator(".notice.done")).containsText("back");
    }

    /** Lays two claims side by side and says that they are about different matters. */
    void tellsTwoClaimsApart(String reason) {
        Locator boxes = page.locator("#claims input[name=pick]");
        boxes.nth(0).check();
        boxes.nth(1).check();
        page.locator("#compare button").click();
        assertThat(page.locator("#picked-title")).containsText("and");
        page.locator("#picked #reason-other").fill(reason);
        page.locator("#picked button[data-action=other]").click();
        assertThat(page.locator(".notice.done")).isVisible();
    }

    /** Chooses a line of the drawing and cuts it. */
    void cutsAnEdge(String reason) {
        page.locator("svg.graph.wide a.edge:not(.said_so):not(.cut) .reach")
                .first()
                .dispatchEvent("click");
        assertThat(page.locator("#edge blockquote").first()).isVisible();
        page.locator("#edge #reason-cut").fill(reason);
        page.locator("#edge button[data-action=cut]").click();
        assertThat(page.locator(".notice.done")).isVisible();
    }

    /** Fetches what a link gives, as text. */
    String fetches(Locator link) throws IOException {
        Download download = page.waitForDownload(new Page.WaitForDownloadOptions().setTimeout(120_000), link::click);
        return new String(Files.readAllBytes(download.path()), StandardCharsets.ISO_8859_1);
    }

    /** Verifies the case and waits for what it says. */
    void verifies() {
        visit.open("/log");
        page.locator(".verify button").click();
        page.waitForURL(Pattern.compile(".*/jobs/\\d+"));
        assertThat(page.locator("#job .notice.done"))
                .isVisible(new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions()
                        .setTimeout(30_000));
    }
}
