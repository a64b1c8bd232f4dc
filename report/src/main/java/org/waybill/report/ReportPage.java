package org.waybill.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import org.waybill.model.Case;
import org.waybill.model.Docket;
import org.waybill.model.Sha256;
import org.waybill.report.page.CasePage;
import org.waybill.report.page.PageView;
import org.waybill.report.words.Profile;

/**
 * A case as one HTML file that needs nothing else.
 *
 * <p>No script, no font, no image, no address is loaded. The page's own policy forbids everything but its style sheet,
 * which the policy names by its hash.
 */
public final class ReportPage {
    private static final String STYLE = resource("report.css");
    /** Left out where there is nothing to style by it, so that a page without a case stays as it was. */
    private static final String DOCKET_STYLE = resource("docket.css");

    private static final String LISTS_STYLE = resource("lists.css");

    private static final String RULES_STYLE = resource("rules.css");

    static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, ReportPage.class.getClassLoader(), "org.waybill.report.template");

    private ReportPage() {}

    /** The page, as UTF-8, with figures by Waybill's own convention. */
    public static byte[] html(Case source) {
        return html(source, Profile.WAYBILL);
    }

    /** The page, as UTF-8, with figures by a convention. The same case gives the same bytes. */
    public static byte[] html(Case source, Profile profile) {
        Utf8ByteOutput html = new Utf8ByteOutput();
        String style = (source.docket().equals(Docket.NONE) ? STYLE : STYLE + DOCKET_STYLE)
                + (source.screening().isEmpty() ? "" : LISTS_STYLE)
                + (source.assessment().isEmpty() ? "" : RULES_STYLE);
        PageView page = CasePage.of(source, profile);
        TEMPLATES.render("page.jte", Map.of("page", page, "style", style, "policy", policy(style)), html);
        return html.toByteArray();
    }

    private static String policy(String style) {
        byte[] digest = HexFormat.of().parseHex(Sha256.of(style).hex());
        String hash = Base64.getEncoder().encodeToString(digest);
        return "default-src 'none'; style-src 'sha256-" + hash + "'; base-uri 'none'; form-action 'none'";
    }

    static String resource(String name) {
        try (InputStream stream = ReportPage.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("a resource of this module cannot be read: " + name, e);
        }
    }
}
