package org.waybill.server.workbench.api;

import io.javalin.http.Context;
import java.util.Set;
import org.waybill.server.workbench.api.problem.ApiTrouble;
import org.waybill.server.workbench.api.problem.Unfit;

/** Whether a request comes from a page of another site, which browsers tell. */
final class Origins {
    private static final Set<String> OURS = Set.of("same-origin", "none");

    private Origins() {}

    static void refuseForeign(Context context) {
        String origin = context.header("Origin");
        String site = context.header("Sec-Fetch-Site");
        boolean foreign = origin != null && !origin.equals(context.scheme() + "://" + context.host());
        if (foreign || (site != null && !OURS.contains(site))) {
            throw new Unfit(ApiTrouble.FOREIGN, "The request comes from a page of another site");
        }
    }
}
