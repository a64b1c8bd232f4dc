package org.waybill.server.workbench.view.entry;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.waybill.desk.Desk;
import org.waybill.desk.claim.ClaimWish;
import org.waybill.desk.sheet.ClaimRow;
import org.waybill.desk.sheet.EntrySheet;
import org.waybill.desk.sheet.LinkSheet;
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
    private static final int CLAIMS = 50;
    private static final int TRACES = 25;
    private static final int WIDE = 1080;
    private static final int NARROW = 344;
    private static final int MOST_CONFLICTS = 10;
    private static final int MOST_IN_CONFLICT = 8;
    private static final int MOST_SPEAKERS = 60;
    private static final int MOST_SAME_EDGE = 12;
    private static final int LONGEST_WISH = 300;
    private static final Pattern PLACE = Pattern.compile("\\d{1,9}");

    private final Site site;

    public EntryView(Site site) {
        this.site = site;
    }

    @Override
    public void on(RoutesConfig routes) {
        routes.get("/entries/{id}", this::entry);
    }

    private void entry(Context context) {
        Desk desk = site.desk();
        EntrySheet sheet = desk.sheets()
                .sheet(context.pathParam("id"))
                .orElseThrow(() -> new NotFoundResponse("No entry of this case has that name; look in the ledger."));
        site.page(context, "entry.jte", Map.of("page", page(context, desk, sheet)));
    }

    private static EntryPage page(Context context, Desk desk, EntrySheet sheet) {
        PageLink address = PageLink.of(context);
        ClaimWish wish = wish(context, sheet.row().id());
        Page<ClaimRow> claims = desk.claims().page(wish, place(context, "from"), CLAIMS);
        Page<LinkSheet> traces = desk.sheets().links(sheet.row().id(), place(context, "traces"), TRACES);
        int edge = context.queryParam("edge") == null ? -1 : (int) place(context, "edge");
        return new EntryPage(
                sheet,
                address,
                choice(
                                context,
                                "convention",
                                Arrays.stream(Profile.values())
                                        .map(Profile::key)
                                        .toList())
                        .orElse(Profile.WAYBILL.key()),
                SeriesCharts.of(sheet.series()),
                GraphLayout.of(sheet, edge, WIDE),
                GraphLayout.of(sheet, edge, NARROW),
                traces.rows(),
                traces(traces, address),
                edge < 0 ? List.of() : chosen(desk, sheet, edge),
                desk.claims().claims(picked(context)),
                wish,
                Comparison.of(claims.rows()),
                Pager.of(claims, address, "claim", "claims"),
                desk.claims().speakers(sheet.row().id(), MOST_SPEAKERS),
                conflicts(desk, sheet),
                desk.claims().numbers(named(sheet)));
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

    private static List<String> picked(Context context) {
        return context.queryParams("pick").stream().distinct().limit(2).toList();
    }

    private static Pager traces(Page<LinkSheet> page, PageLink address) {
        long last = page.from() + page.rows().size();
        Pager words = Pager.of(page, address, "trace", "traces");
        return new Pager(
                words.where(),
                page.from() == 0
                        ? ""
                        : address.with("traces", String.valueOf(Math.max(0, page.from() - TRACES))) + "#traces",
                page.hasMore() ? address.with("traces", String.valueOf(last)) + "#traces" : "");
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

    private static List<EntryPage.Conflict> conflicts(Desk desk, EntrySheet sheet) {
        return sheet.remarks().stream()
                .filter(EntryPage::isGrave)
                .limit(MOST_CONFLICTS)
                .map(remark -> new EntryPage.Conflict(
                        remark,
                        desk.claims()
                                .claims(remark.claims().stream()
                                        .limit(MOST_IN_CONFLICT)
                                        .toList())))
                .toList();
    }

    /** The claims that sentences of the page lead to. */
    private static Set<String> named(EntrySheet sheet) {
        Set<String> ids = new TreeSet<>();
        sheet.figures().forEach(figure -> ids.addAll(figure.claims()));
        sheet.remarks().forEach(remark -> ids.addAll(remark.claims()));
        sheet.firsts().forEach(first -> ids.add(first.claim()));
        sheet.answers().forEach(answer -> ids.addAll(answer.claims()));
        sheet.positions().forEach(position -> ids.add(position.claim()));
        sheet.origins().forEach(origin -> origin.findings().forEach(finding -> ids.addAll(finding.claims())));
        sheet.series().forEach(series -> series.points().forEach(point -> ids.addAll(point.claims())));
        sheet.duties().stream()
                .filter(duty -> !duty.result().equals("not_engaged"))
                .flatMap(duty -> duty.elements().stream())
                .forEach(element -> {
                    ids.addAll(element.support());
                    ids.addAll(element.against());
                });
        ids.remove("");
        return ids;
    }
}
