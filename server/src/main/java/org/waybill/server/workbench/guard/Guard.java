package org.waybill.server.workbench.guard;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/** Stands before every route; the one place where it is decided who may do what. */
public final class Guard {
    /** The name of the hidden field that each form bears. */
    public static final String FIELD = "token";

    private static final String LOOSE = "/screening/";
    private static final String API = "/api/";
    private static final String JSON = "application/json";

    private static final String READ = "form-read";
    /** Who asks is found out once for each request. */
    private static final String ASKING = "asking";

    private final Visitors visitors;
    private final Names names;
    private final long mostBytes;
    private final Semaphore places;
    private final Secret secret = Secret.random();

    /**
     * @param mostBytes a longer body is turned away
     * @param mostAtOnce requests under way beyond this many are turned away
     */
    public Guard(Visitors visitors, Names names, long mostBytes, int mostAtOnce) {
        this.visitors = visitors;
        this.names = names;
        this.mostBytes = mostBytes;
        this.places = new Semaphore(mostAtOnce);
    }

    /** Stands before all that is registered, be it before or after this. */
    public void on(RoutesConfig routes) {
        routes.before(context -> Headers.on(context::header));
        routes.before(this::look);
        routes.beforeMatched(this::admit);
    }

    public Visitors visitors() {
        return visitors;
    }

    /** Who asks; nobody where nobody signed in. */
    public Optional<Person> person(Context context) {
        Optional<Person> known = context.attribute(ASKING);
        if (known == null) {
            known = visitors.of(context);
            context.attribute(ASKING, known);
        }
        return known;
    }

    /** The same for pages that tell of an error, which must not end in another one. */
    public Optional<Person> known(Context context) {
        try {
            return person(context);
        } catch (Barred e) {
            return Optional.empty();
        }
    }

    /** What each form that is sent back must bear. */
    public String formToken(Context context) {
        return secret.seal("form " + visitors.session(context));
    }

    /** A tag that no other process makes of the same text. */
    public String tag(String text) {
        return secret.seal("tag " + text);
    }

    /** Whether the form of a request was read; to ask one for its fields that was not may take without end. */
    public static boolean hasReadForm(Context context) {
        return context.attribute(READ) != null;
    }

    /** Turns a request away, rather than let it wait, where too many are under way. */
    public Handler bounded(Handler handler) {
        return context -> {
            if (!places.tryAcquire()) {
                throw Bar.BUSY.met("Too many requests are under way.");
            }
            try {
                handler.handle(context);
            } finally {
                places.release();
            }
        };
    }

    private void look(Context context) {
        Bounds.check(context, context.path().startsWith(LOOSE));
        Bounds.checkBody(context, mostBytes);
        String host = host(context);
        if (!names.has(host)) {
            throw Bar.OTHER_HOST.met("This server does not go by the name in the address.");
        }
    }

    private void admit(Context context) {
        Admission admission = Admission.of(context);
        admission.role().ifPresent(role -> {
            Person person =
                    person(context).orElseThrow(() -> Bar.NOT_SIGNED_IN.met("This is for those who signed in."));
            if (!person.role().covers(role)) {
                throw Bar.NOT_ALLOWED.met("A reader looks and takes exports; an analyst decides.");
            }
        });
        if (admission.needsForm(context.method())) {
            needOwnPage(context);
        }
    }

    private void needOwnPage(Context context) {
        Optional<String> origin = Optional.ofNullable(context.header("Origin"));
        Optional<String> site = Optional.ofNullable(context.header("Sec-Fetch-Site"));
        if (!Names.isOwn(host(context), origin, site)) {
            throw Bar.FOREIGN_FORM.met("Another site sent this.");
        }
        if (!isProgram(context) && !isOwnForm(context)) {
            throw Bar.FOREIGN_FORM.met("What was sent bears no token of this page, or one of an earlier run.");
        }
    }

    /** A page of another site can send neither without asking first, and is never told yes. */
    private static boolean isProgram(Context context) {
        // The API takes JSON alone, and says so itself where something else is sent.
        return context.path().startsWith(API)
                || Bearer.of(context).isPresent()
                || String.valueOf(context.contentType()).startsWith(JSON);
    }

    private boolean isOwnForm(Context context) {
        String seal = context.formParam(FIELD);
        context.attribute(READ, true);
        return seal != null && secret.isSealOf("form " + visitors.session(context), seal);
    }

    private static String host(Context context) {
        String host = context.header("Host");
        return host == null ? "" : host;
    }
}
