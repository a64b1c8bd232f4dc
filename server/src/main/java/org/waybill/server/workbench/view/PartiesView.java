package org.waybill.server.workbench.view;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.waybill.desk.party.PartyQueries;
import org.waybill.desk.party.PartyWish;
import org.waybill.desk.sheet.EntryRow;
import org.waybill.desk.sheet.Page;
import org.waybill.desk.sheet.PartyRow;
import org.waybill.desk.sheet.PartySheet;
import org.waybill.server.workbench.guard.Bar;

/** Parties and ships: what is said of them, and which listings are like them. */
public final class PartiesView implements View {
    private static final int LINES = 50;
    private static final int ENTRIES = 25;

    private final Site site;

    public PartiesView(Site site) {
        this.site = site;
    }

    @Override
    public void on(RoutesConfig routes) {
        routes.get("/parties", this::parties);
        routes.get("/parties/{code}", this::party);
    }

    private void parties(Context context) {
        site.page(context, "parties.jte", () -> partiesValues(context));
    }

    private Map<String, ?> partiesValues(Context context) {
        Wished wished = new Wished(context);
        PartyWish wish = new PartyWish(
                wished.text("q"),
                wished.text("kind"),
                wished.choice("show", PartyWish.Show.ALL, PartyWish.Show.class),
                wished.choice("sort", PartyWish.Sort.CLAIMS, PartyWish.Sort.class),
                wished.place("from"),
                LINES);
        PartyQueries parties = site.desk().parties();
        Page<PartyRow> page = parties.page(wish);
        PageLink address = PageLink.of(context);
        return Map.of(
                "wish",
                wish,
                "page",
                page,
                "kinds",
                parties.kinds(),
                "screening",
                parties.screening(),
                "address",
                address,
                "pager",
                Pager.of(page, address, "party or ship", "parties and ships"));
    }

    private void party(Context context) {
        site.page(context, "party.jte", () -> partyValues(context));
    }

    private Map<String, ?> partyValues(Context context) {
        String code = context.pathParam("code");
        PartyQueries parties = site.desk().parties();
        PartySheet sheet =
                parties.sheet(code).orElseThrow(() -> Bar.NOTHING_HERE.met("Nobody of this case has this address."));
        Wished wished = new Wished(context);
        Role role = wished.choice("role", Role.ACTOR, Role.class);
        Page<EntryRow> acting = parties.entries(code, "actor", role == Role.ACTOR ? wished.place("from") : 0, ENTRIES);
        Page<EntryRow> targeted =
                parties.entries(code, "target", role == Role.TARGET ? wished.place("from") : 0, ENTRIES);
        PageLink address = PageLink.of(context);
        return Map.of(
                "sheet",
                sheet,
                "screening",
                parties.screening(),
                "acting",
                acting,
                "actingPager",
                Pager.of(acting, at(address, "actor"), "entry", "entries"),
                "targeted",
                targeted,
                "targetedPager",
                Pager.of(targeted, at(address, "target"), "entry", "entries"));
    }

    private static PageLink at(PageLink address, String role) {
        return new PageLink(address.path(), Map.of("role", List.of(role)));
    }

    /** As what a party stands in an entry. */
    private enum Role {
        ACTOR,
        TARGET
    }
}
