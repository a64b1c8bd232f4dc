package org.waybill.server.workbench;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import java.util.List;
import java.util.function.Consumer;
import org.waybill.pipeline.live.LiveCase;
import org.waybill.server.CannotListen;
import org.waybill.server.ServerSettings;
import org.waybill.server.workbench.view.AssetView;
import org.waybill.server.workbench.view.LedgerView;
import org.waybill.server.workbench.view.Site;
import org.waybill.server.workbench.view.View;
import org.waybill.server.workbench.view.entry.EntryView;

/** A case in a browser. */
public final class WorkbenchServer implements AutoCloseable {
    private final Javalin javalin;

    private WorkbenchServer(Javalin javalin) {
        this.javalin = javalin;
    }

    /**
     * Listens, and answers from other threads until it is closed.
     *
     * @param live stays open; whoever opened it closes it
     * @param log gets a line for each request that failed, never with a document's text
     * @throws CannotListen where the port is taken or the address is none of this machine
     */
    public static WorkbenchServer start(LiveCase live, ServerSettings settings, Consumer<String> log) {
        Javalin javalin = Javalin.create(config -> configure(config, new Site(live)));
        try {
            javalin.start(settings.host(), settings.port());
        } catch (JavalinBindException e) {
            throw new CannotListen(settings.host() + ":" + settings.port(), e);
        }
        return new WorkbenchServer(javalin);
    }

    /** The port it listens on. */
    public int port() {
        return javalin.port();
    }

    private static void configure(JavalinConfig config, Site site) {
        config.startup.showJavalinBanner = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        views(site).forEach(view -> view.on(config.routes));
    }

    private static List<View> views(Site site) {
        return List.of(new AssetView(), new LedgerView(site), new EntryView(site));
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
