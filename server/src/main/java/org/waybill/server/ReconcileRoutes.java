package org.waybill.server;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.security.RouteRole;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waybill.model.ListEdition;
import org.waybill.model.Listing;
import org.waybill.server.entity.EntityId;
import org.waybill.server.exchange.Bodies;
import org.waybill.server.exchange.Parameters;
import org.waybill.server.exchange.Refused;
import org.waybill.server.exchange.Trouble;
import org.waybill.server.holding.Holdings;
import org.waybill.server.reconcile.Extending;
import org.waybill.server.reconcile.Manifest;
import org.waybill.server.reconcile.Preview;
import org.waybill.server.reconcile.Reconciling;
import org.waybill.server.reconcile.Suggesting;
import org.waybill.server.search.Directories;

/** The addresses of the Reconciliation Service API. */
final class ReconcileRoutes {
    private static final int MOST_PROPOSED = 100;
    private static final int MOST_CURSOR = 10_000;

    private final Routes routes;
    private final Directories directories;

    ReconcileRoutes(Routes routes, Directories directories) {
        this.routes = routes;
        this.directories = directories;
    }

    void on(RoutesConfig config, String below, RouteRole... roles) {
        String service = below + "/reconcile/{dataset}";
        config.get(service, routes.bounded(this::asked), roles);
        config.post(service, routes.bounded(this::posted), roles);
        config.get(service + "/suggest/entity", routes.bounded(this::entities), roles);
        config.get(
                service + "/suggest/type",
                context -> Exchange.answerPage(context, Suggesting.types(typed(context))),
                roles);
        config.get(
                service + "/suggest/property",
                context -> Exchange.answerPage(context, Suggesting.properties(typed(context))),
                roles);
        config.get(service + "/extend/property", this::proposed, roles);
        config.get(service + "/preview", this::preview, roles);
        config.get(service + "/flyout/entity", this::flyout, roles);
    }

    /** Without a question the service describes itself. */
    private void asked(Context context) {
        Map<String, List<String>> given = context.queryParamMap();
        String queries = last(given, "queries");
        String extend = last(given, "extend");
        String query = last(given, "query");
        if (queries != null || extend != null || query != null) {
            Exchange.answerPage(context, answer(context, queries, extend, query));
        } else {
            Holdings holdings = routes.holdings();
            Routes.scope(context, holdings);
            String address = context.scheme() + "://" + context.host() + context.path();
            Exchange.answerPage(context, Manifest.of(Routes.title(context, holdings), address));
        }
    }

    private void posted(Context context) {
        Map<String, List<String>> form = context.formParamMap();
        Exchange.answer(context, answer(context, last(form, "queries"), last(form, "extend"), last(form, "query")));
    }

    private ObjectNode answer(
            Context context, @Nullable String queries, @Nullable String extend, @Nullable String query) {
        Holdings holdings = routes.holdings();
        List<String> scope = Routes.scope(context, holdings);
        if (extend != null && !extend.isBlank()) {
            return Extending.answer(holdings, Bodies.field(extend));
        }
        Reconciling reconciling = new Reconciling(holdings, scope);
        if (queries != null) {
            ObjectNode answer = reconciling.batch(Bodies.field(queries));
            context.header(Exchange.BATCH, Integer.toString(answer.size()));
            return answer;
        }
        if (query != null) {
            return reconciling.one(single(query));
        }
        throw new Refused(Trouble.NOT_UNDERSTOOD, "A form with the field queries or extend is needed");
    }

    /** Before version 0.2 a single question could be bare words. */
    private static ObjectNode single(String query) {
        return query.stripLeading().startsWith("{")
                ? (ObjectNode) Bodies.field(query)
                : JsonNodeFactory.instance.objectNode().put("query", query);
    }

    private void entities(Context context) {
        Holdings holdings = routes.holdings();
        List<String> scope = Routes.scope(context, holdings);
        Parameters parameters = new Parameters(context.queryParamMap());
        int cursor = parameters.whole("cursor", 0, MOST_CURSOR);
        parameters.check();
        Exchange.answerPage(context, Suggesting.entities(directories.of(holdings), scope, typed(context), cursor));
    }

    private void proposed(Context context) {
        Parameters parameters = new Parameters(context.queryParamMap());
        int limit = parameters.whole("limit", MOST_PROPOSED, MOST_PROPOSED);
        parameters.check();
        Exchange.answerPage(context, Suggesting.proposed(parameters.text("type").orElse("Thing"), limit));
    }

    private void preview(Context context) {
        Holdings holdings = routes.holdings();
        Listing listing = listing(context, holdings);
        Exchange.html(context, Preview.page(listing, edition(listing, holdings)));
    }

    private void flyout(Context context) {
        Holdings holdings = routes.holdings();
        Listing listing = listing(context, holdings);
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", EntityId.of(listing.id()));
        node.put("html", Preview.body(listing, edition(listing, holdings)));
        Exchange.answerPage(context, node);
    }

    private static Listing listing(Context context, Holdings holdings) {
        String id = context.queryParam("id");
        return EntityId.parse(id == null ? "" : id)
                .flatMap(holdings::find)
                .orElseThrow(() -> new Refused(Trouble.NO_ENTITY, "No such entity!"));
    }

    private static ListEdition edition(Listing listing, Holdings holdings) {
        return holdings.edition(listing.id().list()).orElseThrow();
    }

    private static String typed(Context context) {
        String prefix = context.queryParam("prefix");
        return prefix == null ? "" : prefix;
    }

    private static @Nullable String last(Map<String, List<String>> given, String name) {
        List<String> values = given.getOrDefault(name, List.of());
        return values.isEmpty() ? null : values.get(values.size() - 1);
    }
}
