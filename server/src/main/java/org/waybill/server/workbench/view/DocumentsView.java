package org.waybill.server.workbench.view;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.waybill.desk.document.DocumentQueries;
import org.waybill.desk.document.DocumentWish;
import org.waybill.desk.sheet.DocumentRow;
import org.waybill.desk.sheet.DocumentSheet;
import org.waybill.desk.sheet.LinkSheet;
import org.waybill.desk.sheet.Page;
import org.waybill.model.Sha256;
import org.waybill.server.workbench.text.TextPane;

/** Documents: what was read, with every claim beside the words that it was read from. */
public final class DocumentsView implements View {
    private static final int LINES = 50;
    /** Nothing but plain web addresses is made a link. */
    private static final Pattern SAFE_LINK = Pattern.compile("https?://[\\w.:-]+(/[\\x21-\\x7E&&[^\"'<>\\\\`]]*)?");
    /** What a downloaded file is called after its digest, by what intake read it as. */
    private static final Map<String, String> ENDINGS = Map.of(
            "text", "txt",
            "markdown", "md",
            "html", "html",
            "pdf", "pdf",
            "docx", "docx",
            "eml", "eml",
            "corpus-json", "json");

    private final Site site;

    public DocumentsView(Site site) {
        this.site = site;
    }

    @Override
    public void on(RoutesConfig routes) {
        routes.get("/documents", this::documents);
        routes.get("/documents/{sha256}", this::document);
        routes.get("/documents/{sha256}/original", this::original);
    }

    private void documents(Context context) {
        site.page(context, "documents.jte", () -> documentsValues(context));
    }

    private Map<String, ?> documentsValues(Context context) {
        Wished wished = new Wished(context);
        DocumentWish wish = new DocumentWish(
                wished.text("q"),
                wished.text("publisher"),
                wished.day("since"),
                wished.day("until"),
                wished.choice("sort", DocumentWish.Sort.PUBLISHED, DocumentWish.Sort.class),
                wished.place("from"),
                LINES);
        DocumentQueries documents = site.desk().documents();
        Page<DocumentRow> page = documents.page(wish);
        PageLink address = PageLink.of(context);
        return Map.of(
                "wish",
                wish,
                "page",
                page,
                "publishers",
                documents.publishers(),
                "address",
                address,
                "pager",
                Pager.of(page, address, "document", "documents"));
    }

    private void document(Context context) {
        site.page(context, "document.jte", () -> documentValues(context));
    }

    private Map<String, ?> documentValues(Context context) {
        Wished wished = new Wished(context);
        DocumentQueries documents = site.desk().documents();
        String sha256 = context.pathParam("sha256");
        String claim = wished.text("claim");
        long asked = wished.place("part");
        int part = asked > 0 ? (int) asked : documents.partOf(sha256, claim).orElse(1);
        DocumentSheet sheet = documents
                .sheet(sha256, part)
                .orElseThrow(() -> new NotFoundResponse("the case holds no such document or part"));
        return Map.of(
                "sheet",
                sheet,
                "blocks",
                TextPane.of(sheet.part(), claim),
                "chosen",
                claim,
                "address",
                PageLink.of(context),
                "link",
                SAFE_LINK.matcher(sheet.address()).matches() ? sheet.address() : "",
                "takes",
                links(sheet, true),
                "given",
                links(sheet, false));
    }

    private static List<LinkSheet> links(DocumentSheet sheet, boolean takes) {
        return sheet.links().stream()
                .filter(link -> link.document().equals(sheet.row().sha256()) == takes)
                .toList();
    }

    /** Never shown, only kept: whatever the bytes are, no browser opens them as a page of this site. */
    private void original(Context context) {
        DocumentRow row = site.desk()
                .documents()
                .row(context.pathParam("sha256"))
                .orElseThrow(() -> new NotFoundResponse("the case holds no such document"));
        byte[] bytes = site.live().read(file -> file.original(new Sha256(row.sha256())));
        String name = row.sha256().substring(0, 16) + "." + ENDINGS.getOrDefault(row.format(), "bin");
        context.header(Header.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
        context.header("Content-Security-Policy", "default-src 'none'; sandbox");
        context.contentType("application/octet-stream").result(bytes);
    }
}
