package org.waybill.server.workbench.view;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waybill.server.workbench.guard.Admission;
import org.waybill.server.workbench.guard.Bar;
import org.waybill.server.workbench.guard.Barred;
import org.waybill.server.workbench.guard.Visitors;

/** Where one shows a token, once, and leaves again. */
public final class SignInView implements View {
    private static final String RETURN = "return";

    private final Site site;
    private final Visitors visitors;

    public SignInView(Site site, Visitors visitors) {
        this.site = site;
        this.visitors = visitors;
    }

    @Override
    public void on(RoutesConfig routes) {
        routes.get("/sign-in", this::ask, Admission.ANYBODY);
        routes.post("/sign-in", this::signIn, Admission.ANYBODY);
        routes.post("/sign-out", this::signOut, Admission.READER);
    }

    private void ask(Context context) {
        if (!visitors.signIn()) {
            throw Bar.NOTHING_HERE.met("Nobody signs in here.");
        }
        page(context, given(context.queryParam(RETURN)), "");
    }

    private void signIn(Context context) {
        String back = given(context.formParam(RETURN));
        try {
            visitors.signIn(
                    context, Optional.ofNullable(context.formParam("key")).orElse(""));
            context.redirect(back, HttpStatus.SEE_OTHER);
        } catch (Barred e) {
            context.status(e.status());
            page(context, back, e.detail() + " " + e.bar().action());
        }
    }

    private void signOut(Context context) {
        visitors.signOut(context);
        context.redirect("/sign-in", HttpStatus.SEE_OTHER);
    }

    private void page(Context context, String back, String trouble) {
        site.passing(context, "signin.jte", Map.of("back", back, "trouble", trouble));
    }

    private static String given(@Nullable String address) {
        return Address.local(Optional.ofNullable(address).orElse("/"));
    }
}
