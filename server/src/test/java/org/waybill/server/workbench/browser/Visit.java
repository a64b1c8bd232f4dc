package org.waybill.server.workbench.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Somebody who looks at the workbench, and everything the browser had to complain about meanwhile. */
final class Visit implements AutoCloseable {
    private static final List<String> STANDARDS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** Only to end at all where something never comes; a busy machine is no fault of a page. */
    private static final int PATIENCE_MILLIS = 120_000;

    private final BrowserContext context;
    private final Page page;
    private final String base;
    private final List<String> complaints = new ArrayList<>();

    /**
     * Begins a visit.
     *
     * @param width of the window, in pixels
     */
    Visit(Browser browser, int port, int width, ColorScheme scheme) {
        this("http://127.0.0.1:" + port, browser.newContext(options(width, scheme)));
    }

    private Visit(String base, BrowserContext context) {
        this.base = base;
        this.context = context;
        context.setDefaultTimeout(PATIENCE_MILLIS);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        this.page = context.newPage();
        page.onConsoleMessage(this::heard);
        page.onPageError(error -> complaints.add("uncaught: " + error));
        context.onRequest(this::asked);
    }

    private static Browser.NewContextOptions options(int width, ColorScheme scheme) {
        return new Browser.NewContextOptions()
                .setViewportSize(width, width > 600 ? 900 : 844)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("en-GB")
                .setTimezoneId("UTC");
    }

    /** A visit at 1,440 pixels in a browser that runs no script. */
    static Visit withoutScripts(Browser browser, int port) {
        return new Visit(
                "http://127.0.0.1:" + port,
                browser.newContext(options(1440, ColorScheme.LIGHT).setJavaScriptEnabled(false)));
    }

    private void heard(ConsoleMessage message) {
        if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add(message.type() + " on " + page.url() + ": " + message.text());
        }
    }

    private void asked(Request request) {
        URI address = URI.create(request.url().replace(' ', '+'));
        boolean isInline = "data".equals(address.getScheme()) || "blob".equals(address.getScheme());
        if (!isInline && !request.url().startsWith(base + "/")) {
            complaints.add("a request to another host: " + request.url());
        }
    }

    /** Opens an address of the workbench. */
    Page open(String path) {
        page.navigate(base + path);
        return page;
    }

    /** Opens an address that answers so; the browser's own remark on an error is no complaint. */
    void open(String path, int status) {
        Response answer = page.navigate(base + path);
        assertThat(answer.status()).as(path).isEqualTo(status);
        complaints.removeIf(one -> status >= 400 && one.contains("status of " + status));
    }

    Page page() {
        return page;
    }

    String base() {
        return base;
    }

    /** The addresses of this site that the page leads to and that are pages themselves, without their fragments. */
    List<String> pages() {
        return page.locator("a[href]:not([download])").all().stream()
                .map(link -> String.valueOf(link.evaluate("link => link.href")))
                .filter(address -> address.startsWith(base + "/"))
                .map(address -> address.substring(base.length()).replaceFirst("#.*", ""))
                .filter(path -> !path.startsWith("/export/") && !path.startsWith("/api/"))
                .distinct()
                .toList();
    }

    /** Fails with whatever axe finds wrong on the page that is open. */
    void isAccessible() {
        AxeResults results = new AxeBuilder(page).withTags(STANDARDS).analyze();
        assertThat(results.getViolations().stream().map(Visit::told).toList())
                .as("axe on " + page.url())
                .isEmpty();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " at "
                + rule.getNodes().stream()
                        .map(node -> node.getTarget().toString())
                        .limit(4)
                        .toList();
    }

    /** Fails where anything is wider than the window. */
    void fits() {
        Object wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) wide).intValue())
                .as("pixels that " + page.url() + " is wider than its window")
                .isLessThanOrEqualTo(0);
    }

    /** Fails with whatever the browser complained about so far. */
    void isCalm() {
        assertThat(complaints).isEmpty();
    }

    /**
     * Writes a picture of the page, from the section on that its address points to, into the folder that the system
     * property waybill.screenshots names; none where it names none.
     */
    void keeps(String name) {
        String folder = System.getProperty("waybill.screenshots", "");
        if (!folder.isEmpty()) {
            int width = page.viewportSize().width;
            double top = top();
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of(folder, name + "-" + width + "-" + look() + ".png"))
                    .setFullPage(true)
                    .setClip(0, top, width, Math.min(height() - top, width > 600 ? 1800 : 1600)));
        }
    }

    private String look() {
        return String.valueOf(page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'"));
    }

    private double top() {
        Object top = page.evaluate(
                "(document.querySelector('section:has(:target)')?.getBoundingClientRect().top ?? -scrollY)"
                        + " + scrollY");
        return ((Number) top).doubleValue();
    }

    private int height() {
        return ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
    }

    @Override
    public void close() {
        context.close();
    }
}
