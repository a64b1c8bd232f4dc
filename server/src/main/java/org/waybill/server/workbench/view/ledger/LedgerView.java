package org.waybill.server.workbench.view.ledger;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.regex.Pattern;
import org.waybill.server.workbench.view.PageLink;
import org.waybill.server.workbench.view.Site;
import org.waybill.server.workbench.view.View;

/** The ledger: every entry as a line, narrowed, searched and sorted by its address. */
public final class LedgerView implements View {
    private static final Pattern PLACE = Pattern.compile("\\d{1,6}");

    private final Site site;

    public LedgerView(Site site) {
        this.site = site;
    }

    @Override
    public void on(RoutesConfig routes) {
        routes.get("/ledger", this::ledger);
    }

    private void ledger(Context context) {
        PageLink here = PageLink.of(context);
        if (context.header("HX-Request") != null) {
            context.header("HX-Push-Url", here.text());
        } else if (isWordy(context)) {
            context.redirect(here.text(), HttpStatus.SEE_OTHER);
            return;
        }
        site.page(
                context,
                "ledger.jte",
                () -> Map.of("ledger", LedgerPage.of(site.desk().entries(), here, from(here))));
    }

    /** A form sends its empty fields too; the address is kept to those that say something. */
    private static boolean isWordy(Context context) {
        return context.queryParamMap().values().stream()
                .anyMatch(values -> values.stream().anyMatch(String::isEmpty));
    }

    private static long from(PageLink here) {
        String from = here.value("from");
        return PLACE.matcher(from).matches() ? Long.parseLong(from) : 0;
    }
}
