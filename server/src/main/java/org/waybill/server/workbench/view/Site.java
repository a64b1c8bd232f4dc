package org.waybill.server.workbench.view;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waybill.desk.Desk;
import org.waybill.desk.sheet.CaseMark;
import org.waybill.pipeline.live.LiveCase;
import org.waybill.server.workbench.asset.Assets;
import org.waybill.server.workbench.guard.Bar;
import org.waybill.server.workbench.guard.Guard;
import org.waybill.server.workbench.guard.Person;
import org.waybill.server.workbench.guard.Role;
import org.waybill.server.workbench.guard.Turns;
import org.waybill.server.workbench.packed.Gap;
import org.waybill.server.workbench.packed.KeptPages;

/** What every view has at hand: the case, who looks at it, and how a page is written. */
public final class Site {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Site.class.getClassLoader(), "org.waybill.server.template");
    private static final String TAG = "page-tag";

    /** Who did not sign in is not told what lies here. */
    private static final CaseMark NOBODYS = new CaseMark("", "", 0, "", "");

    private static final int UNCHANGED = 304;
    private static final String HTML = "text/html; charset=utf-8";
    /** RFC 9110, section 12.5.3; a weight of nothing refuses. */
    private static final Pattern GZIP = Pattern.compile("(^|[,\\s])gzip(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))");

    private final LiveCase live;
    private final Guard guard;
    private final Assets assets;
    private final KeptPages kept;
    private final Turns turns = new Turns(Runtime.getRuntime().availableProcessors());
    private @Nullable Desk seen;
    private long made;

    public Site(LiveCase live, Guard guard, Assets assets) {
        this.live = live;
        this.guard = guard;
        this.assets = assets;
        this.kept = new KeptPages(guard.tag("gaps"));
    }

    /** Answers for pages that did not change since the browser last asked. Registered behind the guard. */
    public void on(RoutesConfig routes) {
        routes.beforeMatched(this::unchanged);
    }

    public Desk desk() {
        return live.desk();
    }

    public LiveCase live() {
        return live;
    }

    /** The address of a style sheet, a script or a font, by its name: {@code ledger.css}. */
    public String asset(String name) {
        return assets.address(name);
    }

    /** The value of the hidden field {@code token} in each form. */
    public String formToken(Context context) {
        return guard.formToken(context);
    }

    /** Who asks; everybody who gets past the guard of a route that is not for anybody is somebody. */
    public Person person(Context context) {
        return guard.person(context).orElseThrow(() -> Bar.NOT_SIGNED_IN.met("This is for those who signed in."));
    }

    /** Whose name stands in the log beside what this request decides. */
    public String reviewer(Context context) {
        return person(context).name();
    }

    /**
     * Answers with a page that shows the case and nothing else that changes.
     *
     * <p>The template gets the values, and {@code frame}, a {@link Frame}. Both are worked out for whoever asks first and
     * kept for the others, so they may depend on the case and the address and on nothing else.
     */
    public void page(Context context, String template, Supplier<Map<String, ?>> values) {
        page(context, template, "", values);
    }

    /**
     * The same for a page that depends on something else besides.
     *
     * @param variant tells what that is
     */
    public void page(Context context, String template, String variant, Supplier<Map<String, ?>> values) {
        String tag = context.attribute(TAG);
        if (tag != null) {
            context.header(Header.ETAG, tag);
            context.header(Header.VARY, "Accept-Encoding, Cookie, HX-Request, HX-Target");
        }
        if (!takesGzip(context)) {
            passing(context, template, values.get());
            return;
        }
        String name = guard.known(context).map(Person::name).orElse("");
        byte[] page = inTurn(() -> kept.page(
                String.join("\n", shared(context), variant),
                marks -> drawn(template, values.get(), frame(context, marks)),
                Map.of(Gap.TOKEN, guard.formToken(context), Gap.NAME, escaped(name))));
        context.header(Header.CONTENT_ENCODING, "gzip");
        context.contentType(HTML).result(page);
    }

    /** What comes of work that asks the case and waits for nobody, once it is its turn. */
    public <T> T inTurn(Supplier<T> work) {
        return turns.in(work);
    }

    private static boolean takesGzip(Context context) {
        String taken = context.header(Header.ACCEPT_ENCODING);
        return taken != null && GZIP.matcher(taken).find();
    }

    private static String escaped(String text) {
        StringOutput html = new StringOutput();
        Escape.htmlContent(text, html);
        return html.toString();
    }

    private static String drawn(String template, Map<String, ?> values, Frame frame) {
        StringOutput page = new StringOutput();
        TEMPLATES.render(template, framed(values, frame), page);
        return page.toString();
    }

    private static Map<String, Object> framed(Map<String, ?> values, Frame frame) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("frame", frame);
        return all;
    }

    /** Answers with a page that shows what changes without the case: work under way, lists at hand, an error. */
    public void passing(Context context, String template, Map<String, ?> values) {
        String name = guard.known(context).map(Person::name).orElse("");
        Frame frame = frame(context, Map.of(Gap.TOKEN, guard.formToken(context), Gap.NAME, name));
        Utf8ByteOutput page = new Utf8ByteOutput();
        TEMPLATES.render(template, framed(values, frame), page);
        context.contentType(HTML).result(page.toByteArray());
    }

    private Frame frame(Context context, Map<Gap, String> own) {
        Optional<Person> person = guard.known(context);
        return new Frame(
                person.isPresent() ? desk().front().mark() : NOBODYS,
                assets::address,
                own.getOrDefault(Gap.TOKEN, ""),
                Address.here(context),
                guard.visitors().signIn() && person.isPresent() ? own.getOrDefault(Gap.NAME, "") : "",
                person.map(Person::decides).orElse(false),
                person.flatMap(any -> new Done(desk()).at(context.queryParam(Address.DONE))),
                person.map(any -> Behind.of(live.freshness())).orElse(List.of()));
    }

    private void unchanged(Context context) {
        String tag = "W/\"" + guard.tag(state(context)) + "\"";
        context.attribute(TAG, tag);
        if (tag.equals(context.header(Header.IF_NONE_MATCH))) {
            context.status(UNCHANGED).skipRemainingHandlers();
        }
    }

    /** All that a page depends on. */
    private String state(Context context) {
        return String.join(
                "\n",
                Address.isLooking(context) ? "GET" : context.method().name(),
                String.valueOf(context.header(Header.COOKIE)),
                shared(context));
    }

    /** All that a page depends on but whose it is. */
    private String shared(Context context) {
        return String.join(
                "\n",
                Long.toString(made()),
                live.freshness().toString(),
                guard.known(context).map(Person::role).map(Role::name).orElse(""),
                context.path(),
                String.valueOf(context.queryString()),
                String.valueOf(context.header("HX-Request")),
                String.valueOf(context.header("HX-Target")));
    }

    /** Names the case as it is laid out now, otherwise after each change; no other process gives the same name. */
    public String stamp() {
        return guard.tag("desk " + made());
    }

    private synchronized long made() {
        Desk now = live.desk();
        if (!now.equals(seen)) {
            seen = now;
            made++;
        }
        return made;
    }
}
