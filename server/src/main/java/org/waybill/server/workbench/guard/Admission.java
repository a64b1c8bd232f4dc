package org.waybill.server.workbench.guard;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.security.RouteRole;
import java.util.Optional;
import java.util.Set;

/**
 * Who may ask a route, given where the route is registered.
 *
 * <p>A route that says nothing lets readers get and only analysts do anything else, so that what is forgotten stays shut.
 */
public enum Admission implements RouteRole {
    /** Asked without signing in: the sign-in page, style sheets. */
    ANYBODY,

    /** For whoever may look. Anything but a GET needs the token of a form as well. */
    READER,

    /** For whoever may decide. Anything but a GET needs the token of a form as well. */
    ANALYST,

    /** A question that is posted because it is long, and changes nothing: for whoever may look, without a form. */
    QUESTION;

    private static final Set<HandlerType> LOOKING = Set.of(HandlerType.GET, HandlerType.HEAD);

    /** What the route of this request asks for. */
    static Admission of(Context context) {
        return of(context.method(), context.routeRoles());
    }

    /** What a route of this method and with these roles asks for. */
    public static Admission of(HandlerType method, Set<RouteRole> given) {
        return given.stream()
                .filter(Admission.class::isInstance)
                .map(Admission.class::cast)
                .findFirst()
                .orElse(LOOKING.contains(method) ? READER : ANALYST);
    }

    /** The least role that is let in; empty where nobody has to sign in. */
    public Optional<Role> role() {
        return this == ANYBODY ? Optional.empty() : Optional.of(this == ANALYST ? Role.ANALYST : Role.READER);
    }

    /** Whether a request of that method must prove that a page of this server sent it. */
    boolean needsForm(HandlerType method) {
        return this != QUESTION && !LOOKING.contains(method);
    }
}
