package org.waybill.server;

import io.javalin.config.RoutesConfig;
import io.javalin.security.RouteRole;
import java.util.function.Supplier;
import org.waybill.server.exchange.Refused;
import org.waybill.server.holding.Holdings;

/** Screening as a part of another server, below an address of its own. */
public final class ScreeningRoutes {
    private final Routes routes;

    /**
     * @param now gives the lists to answer from, anew for each request
     * @param mostAtOnce long questions under way beyond this many are turned away
     */
    public ScreeningRoutes(Supplier<Holdings> now, int mostAtOnce) {
        this.routes = new Routes(now, mostAtOnce);
    }

    /**
     * Registers every address. Pages of other machines cannot read the answers.
     *
     * @param below what all begin with: {@code /screening}
     * @param role of whoever may ask
     */
    public void on(RoutesConfig config, String below, RouteRole role) {
        config.exception(Refused.class, (refused, context) -> Exchange.refuse(context, refused));
        routes.on(config, below, Origins.THIS_MACHINE, role);
    }
}
