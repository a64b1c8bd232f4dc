package org.waybill.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.security.RouteRole;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.waybill.model.ListEdition;
import org.waybill.server.catalogue.AlgorithmPage;
import org.waybill.server.catalogue.Catalogue;
import org.waybill.server.exchange.Bodies;
import org.waybill.server.exchange.Refused;
import org.waybill.server.exchange.Trouble;
import org.waybill.server.holding.Holdings;
import org.waybill.server.match.Matching;
import org.waybill.server.search.Directories;
import org.waybill.server.search.Entities;
import org.waybill.server.search.Searching;

/** Which address leads where. */
final class Routes {
    private static final Pattern HALF_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private final Supplier<Holdings> now;
    private final Semaphore places;
    private final Directories directories = new Directories();

    /** @param now gives the holdings to answer from, anew for each request */
    Routes(Supplier<Holdings> now, int mostAtOnce) {
        this.now = now;
        this.places = new Semaphore(mostAtOnce);
    }

    /**
     * Registers every address.
     *
     * @param below what all begin with; empty for none
     * @param roles who may ask
     */
    void on(RoutesConfig routes, String below, Origins origins, RouteRole... roles) {
        String all = below.isEmpty() ? "*" : below + "/*";
        routes.before(all, origins::answer);
        routes.before(all, Routes::whole);
        routes.get(below + "/healthz", context -> Exchange.answer(context, Catalogue.alive()), roles);
        routes.get(below + "/readyz", context -> Exchange.answer(context, Catalogue.ready(now.get())), roles);
        routes.get(below + "/catalog", context -> Exchange.answer(context, Catalogue.of(now.get())), roles);
        routes.get(below + "/algorithms", context -> Exchange.answer(context, AlgorithmPage.of(now.get())), roles);
        routes.post(below + "/match/{dataset}", bounded(this::match), roles);
        routes.get(below + "/search/{dataset}", bounded(this::search), roles);
        routes.get(below + "/entities/{id}", bounded(this::entity), roles);
        routes.get(below + "/entities/{id}/adjacent", bounded(this::adjacent), roles);
        routes.get(below + "/entities/{id}/adjacent/{property}", bounded(this::adjacentBy), roles);
        new ReconcileRoutes(this, directories).on(routes, below, roles);
    }

    /** Turns a request away, rather than let it wait for what may take long, where too many are under way. */
    Handler bounded(Handler handler) {
        return context -> {
            if (!places.tryAcquire()) {
                throw new Refused(Trouble.BUSY, "Too many requests at once");
            }
            try {
                handler.handle(context);
            } finally {
                places.release();
            }
        };
    }

    /** The holdings to answer from. */
    Holdings holdings() {
        Holdings holdings = now.get();
        Catalogue.needSome(holdings);
        return holdings;
    }

    /** The keys of the lists of the dataset in the address. */
    static List<String> scope(Context context, Holdings holdings) {
        return holdings.scope(context.pathParam("dataset"))
                .orElseThrow(() -> new Refused(Trouble.NO_DATASET, "No such dataset."));
    }

    /** What the dataset in the address is called. */
    static String title(Context context, Holdings holdings) {
        return holdings.edition(context.pathParam("dataset"))
                .map(ListEdition::title)
                .orElse("Sanctions lists");
    }

    /** A broken part of an address would be dropped, and the rest would ask something else. */
    private static void whole(Context context) {
        String query = context.queryString();
        if (query != null && HALF_ESCAPE.matcher(query).find()) {
            throw new Refused(Trouble.NOT_UNDERSTOOD, "The address has a % that begins no character");
        }
    }

    private void match(Context context) {
        Holdings holdings = holdings();
        List<String> scope = scope(context, holdings);
        JsonNode body = Bodies.json(Exchange.body(context), Exchange.type(context));
        ObjectNode answer = Matching.answer(holdings, scope, context.queryParamMap(), body);
        context.header(Exchange.BATCH, Integer.toString(answer.path("responses").size()));
        Exchange.answer(context, answer);
    }

    private void search(Context context) {
        Holdings holdings = holdings();
        List<String> scope = scope(context, holdings);
        Exchange.answer(context, Searching.answer(holdings, directories.of(holdings), scope, context.queryParamMap()));
    }

    private void entity(Context context) {
        Exchange.answer(context, found(context).entity(context.queryParamMap()));
    }

    private void adjacent(Context context) {
        Exchange.answer(context, found(context).adjacent(context.queryParamMap()));
    }

    private void adjacentBy(Context context) {
        Exchange.answer(context, found(context).adjacent(context.pathParam("property"), context.queryParamMap()));
    }

    private Entities found(Context context) {
        return Entities.of(holdings(), context.pathParam("id"));
    }
}
