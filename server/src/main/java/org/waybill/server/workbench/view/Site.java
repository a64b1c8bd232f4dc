package org.waybill.server.workbench.view;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.waybill.desk.Desk;
import org.waybill.pipeline.live.LiveCase;

/** What every view has at hand: the case, and how a page is written. */
public final class Site {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Site.class.getClassLoader(), "org.waybill.server.template");

    private final LiveCase live;

    public Site(LiveCase live) {
        this.live = live;
    }

    public Desk desk() {
        return live.desk();
    }

    public LiveCase live() {
        return live;
    }

    /** Answers with a page. */
    public void page(Context context, String template, Map<String, Object> values) {
        Utf8ByteOutput page = new Utf8ByteOutput();
        Map<String, Object> all = new HashMap<>(values);
        all.put("frame", frame(context));
        TEMPLATES.render(template, all, page);
        context.contentType("text/html; charset=utf-8").result(page.toByteArray());
    }

    private Frame frame(Context context) {
        return new Frame(
                desk().front().mark(),
                Site::asset,
                formToken(context),
                PageLink.of(context).text(),
                "",
                true,
                Optional.empty());
    }

    /** What a form sends along to show that it is one of ours. */
    public String formToken(Context context) {
        return "";
    }

    /** The address of a style sheet or script. */
    public static String asset(String name) {
        return "/assets/" + name;
    }
}
