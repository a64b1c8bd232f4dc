package org.waybill.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.waybill.model.ListEdition;
import org.waybill.server.catalogue.AlgorithmPage;
import org.waybill.server.catalogue.Catalogue;
import org.waybill.server.exchange.Bodies;
import org.waybill.server.exchange.Refused;
import org.waybill.server.exchange.Trouble;
import org.waybill.server.holding.Holdings;
import org.waybill.server.holding.Keeper;
import org.waybill.server.match.Matching;
import org.waybill.server.search.Directories;
import org.waybill.server.search.Entities;
import org.waybill.server.search.Searching;

/** Which address leads where. */
final class Routes {
    private static final int NOTHING_TO_SAY = 204;
    private static final Pattern HALF_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private final Keeper keeper;
    private final Semaphore places;
    private final Directories directories = new Directories();

    Routes(Keeper keeper, int mostAtOnce) {
        this.keeper = keeper;
        this.places = new Semaphore(mostAtOnce);
    }

    void on(RoutesConfig routes) {
        routes.before(Routes::open);
        routes.before(Routes::whole);
        routes.get("/healthz", context -> Exchange.answer(context, Catalogue.alive()));
        routes.get("/readyz", context -> Exchange.answer(context, Catalogue.ready(keeper.now())));
        routes.get("/catalog", context -> Exchange.answer(context, Catalogue.of(keeper.now())));
        routes.get("/algorithms", context -> Exchange.answer(context, AlgorithmPage.of(keeper.now())));
        routes.post("/match/{dataset}", bounded(this::match));
        routes.get("/search/{dataset}", bounded(this::search));
        routes.get("/entities/{id}", bounded(this::entity));
        routes.get("/entities/{id}/adjacent", bounded(this::adjacent));
        routes.get("/entities/{id}/adjacent/{property}", bounded(this::adjacentBy));
        new ReconcileRoutes(this, directories).on(routes);
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
        Holdings holdings = keeper.now();
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

    /** Lists are public and nothing can be changed here, so that pages of any origin may ask. */
    private static void open(Context context) {
        context.header("Access-Control-Allow-Origin", "*");
        context.header("Access-Control-Allow-Methods", "GET, POST, OPTIONS");
        context.header("Access-Control-Allow-Headers", "Content-Type, Authorization, Accept");
        if (context.method().equals(HandlerType.OPTIONS)) {
            context.status(NOTHING_TO_SAY).skipRemainingHandlers();
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
