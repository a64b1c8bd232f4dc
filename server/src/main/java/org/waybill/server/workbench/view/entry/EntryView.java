package org.waybill.server.workbench.view.entry;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waybill.desk.Desk;
import org.waybill.desk.claim.ClaimWish;
import org.waybill.desk.sheet.ClaimRow;
import org.waybill.desk.sheet.EntrySheet;
import org.waybill.desk.sheet.LinkSheet;
import org.waybill.desk.sheet.OriginSheet;
import org.waybill.desk.sheet.Page;
import org.waybill.model.ReviewState;
import org.waybill.model.Tier;
import org.waybill.report.outline.Standing;
import org.waybill.report.words.Profile;
import org.waybill.server.workbench.view.PageLink;
import org.waybill.server.workbench.view.Pager;
import org.waybill.server.workbench.view.Site;
import org.waybill.server.workbench.view.View;

/** One entry of the ledger. */
public final class EntryView implements View {
    private static final int CLAIMS = 25;
    private static final int TRACES = 25;
    static final int WIDE = 1240;
    static final int NARROW = 344;
    private static final int MOST_SAME_EDGE = 12;
    private static final int LONGEST_WISH = 300;
    private static final Pattern PLACE = Pattern.compile("\\d{1,9}");
    private static final Pattern EDGE = Pattern.compile("[0-9a-f]{12}-[0-9a-f]{12}");
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{12,64}");

    private final Site site;
    private final DrawnEntries kept = new DrawnEntries();

    public EntryView(Site site) {
        this.site = site;
    }

    @Override
    public void on(RoutesConfig routes) {
        routes.get("/entries/{id}", this::entry);
    }

    private void entry(Context context) {
        site.page(context, "entry.jte", () -> Map.of("page", page(context)));
    }

    private EntryPage page(Context context) {
        Desk desk = site.desk();
        DrawnEntry drawn = kept.drawn(desk, context.pathParam("id"))
                .orElseThrow(() -> new NotFoundResponse("No entry of this case has that name; look in the ledger."));
        return page(context, desk, drawn);
    }

    private static EntryPage page(Context context, Desk desk, DrawnEntry drawn) {
        EntrySheet sheet = drawn.sheet();
        PageLink address = PageLink.of(context);
        ClaimWish wish = wish(context, sheet.row().id());
        Page<ClaimRow> claims = desk.claims().page(wish, place(context, "from"), CLAIMS);
        Page<LinkSheet> traces = desk.sheets().links(sheet.row().id(), place(context, "traces"), TRACES);
        Page<OriginSheet> bodies = bodies(context, desk, sheet);
        int edge = edge(context, sheet);
        return new EntryPage(
                sheet,
                address,
                Ways.of(address),
                choice(
                                context,
                                "convention",
                                Arrays.stream(Profile.values())
                                        .map(Profile::key)
                                        .toList())
                        .orElse(Profile.WAYBILL.key()),
                drawn.charts(),
                edge < 0 ? drawn.wide() : GraphLayout.of(sheet, edge, WIDE),
                edge < 0 ? drawn.narrow() : GraphLayout.of(sheet, edge, NARROW),
                bodies.rows(),
                pager(bodies, address, "bodies", "origin", "origins"),
                traces.rows(),
                pager(traces, address, "traces", "trace", "traces"),
                edge < 0 ? List.of() : chosen(desk, sheet, edge),
                picked(context, desk),
                wish,
                Comparison.of(claims.rows()),
                Pager.of(claims, address, "claim", "claims"),
                drawn.speakers(),
                drawn.conflicts(),
                numbers(desk, drawn, bodies));
    }

    private static ClaimWish wish(Context context, String entry) {
        return new ClaimWish(
                entry,
                choice(
                                context,
                                "standing",
                                Arrays.stream(Standing.values())
                                        .map(Standing::key)
                                        .toList())
                        .orElse(""),
                choice(
                                context,
                                "state",
                                Arrays.stream(ReviewState.values())
                                        .map(ReviewState::key)
                                        .toList())
                        .orElse(""),
                choice(
                                context,
                                "tier",
                                Arrays.stream(Tier.values()).map(Tier::name).toList())
                        .orElse(""),
                text(context, "speaker"),
                text(context, "origin"),
                choice(context, "sort", List.of("published", "figure", "number"))
                        .map(key -> ClaimWish.Order.valueOf(key.toUpperCase(Locale.ROOT)))
                        .orElse(ClaimWish.Order.PUBLISHED));
    }

    private static String text(Context context, String name) {
        String value = context.queryParam(name);
        if (value != null && value.length() > LONGEST_WISH) {
            throw new BadRequestResponse("“" + name + "” is too long; choose from the list.");
        }
        return value == null ? "" : value;
    }

    private static Optional<String> choice(Context context, String name, List<String> choices) {
        String value = text(context, name);
        if (!value.isEmpty() && !choices.contains(value)) {
            throw new BadRequestResponse("“" + name + "” is one of: " + String.join(", ", choices) + ".");
        }
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    private static long place(Context context, String name) {
        String value = text(context, name);
        if (!value.isEmpty() && !PLACE.matcher(value).matches()) {
            throw new BadRequestResponse("“" + name + "” is a number from 0.");
        }
        return value.isEmpty() ? 0 : Long.parseLong(value);
    }

    /** The place of the line that is looked at; -1 for none. */
    private static int edge(Context context, EntrySheet sheet) {
        String value = text(context, "edge");
        if (!EDGE.matcher(value).matches()) {
            return value.isEmpty() ? -1 : (int) place(context, "edge");
        }
        return sheet.links().stream()
                .filter(link -> EntryPage.name(link).equals(value))
                .findFirst()
                .map(LinkSheet::place)
                .orElse(-1);
    }

    private static List<ClaimRow> picked(Context context, Desk desk) {
        return context.queryParams("pick").stream()
                .filter(name -> NAME.matcher(name).matches())
                .flatMap(name -> desk.claims().claim(name).stream())
                .distinct()
                .limit(2)
                .toList();
    }

    /** The first lie in the sheet. */
    private static Page<OriginSheet> bodies(Context context, Desk desk, EntrySheet sheet) {
        long from = place(context, "bodies");
        List<OriginSheet> first = sheet.origins();
        return from == 0
                ? new Page<>(first, sheet.extent().origins(), 0, Math.max(1, first.size()))
                : desk.sheets().origins(sheet.row().id(), from, Math.max(1, first.size()));
    }

    /** Those that the sheet leads to, and those of origins that it has no room for. */
    private static Map<String, Integer> numbers(Desk desk, DrawnEntry drawn, Page<OriginSheet> bodies) {
        if (bodies.from() == 0) {
            return drawn.numbers();
        }
        Map<String, Integer> all = new HashMap<>(drawn.numbers());
        all.putAll(desk.claims()
                .numbers(bodies.rows().stream().flatMap(DrawnEntry::named).toList()));
        return all;
    }

    /** The ways through a list that stands on the page under this name, beside the claims. */
    private static Pager pager(Page<?> page, PageLink address, String name, String one, String many) {
        long last = page.from() + page.rows().size();
        return new Pager(
                Pager.of(page, address, one, many).where(),
                page.from() == 0
                        ? ""
                        : address.with(name, String.valueOf(Math.max(0, page.from() - page.most()))) + "#" + name,
                page.hasMore() ? address.with(name, String.valueOf(last)) + "#" + name : "");
    }

    /** Everything that shows the same two hang together. */
    private static List<LinkSheet> chosen(Desk desk, EntrySheet sheet, int edge) {
        return desk.sheets().links(sheet.row().id(), edge, 1).rows().stream()
                .findFirst()
                .filter(link -> link.place() == edge)
                .map(one -> sheet.links().stream()
                        .filter(other -> same(one, other))
                        .limit(MOST_SAME_EDGE)
                        .toList())
                .filter(same -> !same.isEmpty())
                .orElseGet(() -> desk.sheets().links(sheet.row().id(), edge, 1).rows());
    }

    private static boolean same(LinkSheet one, LinkSheet other) {
        boolean documents =
                one.document().equals(other.document()) && one.source().equals(other.source());
        return documents && (!one.source().isEmpty() || one.body().equals(other.body()));
    }
}
