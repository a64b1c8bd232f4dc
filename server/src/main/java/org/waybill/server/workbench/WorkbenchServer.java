package org.waybill.server.workbench;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.compression.Gzip;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import io.javalin.security.Roles;
import io.javalin.util.JavalinBindException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.waybill.pipeline.live.LiveCase;
import org.waybill.server.CannotListen;
import org.waybill.server.ServerSettings;
import org.waybill.server.workbench.act.Actions;
import org.waybill.server.workbench.act.CorrectView;
import org.waybill.server.workbench.api.Api;
import org.waybill.server.workbench.asset.Assets;
import org.waybill.server.workbench.export.ExportsView;
import org.waybill.server.workbench.guard.Access;
import org.waybill.server.workbench.guard.Guard;
import org.waybill.server.workbench.job.JobView;
import org.waybill.server.workbench.view.DocumentsView;
import org.waybill.server.workbench.view.GapsView;
import org.waybill.server.workbench.view.LogView;
import org.waybill.server.workbench.view.PartiesView;
import org.waybill.server.workbench.view.ProvisionsView;
import org.waybill.server.workbench.view.Refusals;
import org.waybill.server.workbench.view.ScreenView;
import org.waybill.server.workbench.view.ScreeningView;
import org.waybill.server.workbench.view.SheetView;
import org.waybill.server.workbench.view.SignInView;
import org.waybill.server.workbench.view.Site;
import org.waybill.server.workbench.view.View;
import org.waybill.server.workbench.view.entry.EntryView;
import org.waybill.server.workbench.view.front.CaseView;
import org.waybill.server.workbench.view.ledger.LedgerView;

/** A case in a browser. */
public final class WorkbenchServer implements AutoCloseable {
    /** What the match protocol asks in an address may be long: a name of ten thousand characters, escaped. */
    private static final int HEADER_BYTES = 128 * 1024;

    private static final int LEAST_PACKED = 1_024;
    private static final int PACKING = 6;
    private static final int SPARE_THREADS = 8;
    private static final int LEAST_THREADS = 4;
    private static final int MOST_IDLE_MILLIS = 60_000;

    /** How long requests under way may take to end when the server closes. */
    private static final long CLOSING_MILLIS = 5_000;

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
    public static WorkbenchServer start(LiveCase live, WorkbenchSettings settings, Consumer<String> log) {
        ServerSettings listening = settings.listening();
        Javalin javalin = Javalin.create(config -> configure(config, live, settings, log));
        try {
            javalin.start(listening.host(), listening.port());
        } catch (JavalinBindException e) {
            throw new CannotListen(listening.host() + ":" + listening.port(), e);
        }
        return new WorkbenchServer(javalin);
    }

    /** The same for one analyst on this machine. */
    public static WorkbenchServer start(LiveCase live, ServerSettings listening, Consumer<String> log) {
        return start(live, new WorkbenchSettings(listening, new Access.Open("analyst"), Set.of()), log);
    }

    /** The port it listens on. */
    public int port() {
        return javalin.port();
    }

    /** For tests that walk all routes. */
    Javalin javalin() {
        return javalin;
    }

    private static void configure(
            JavalinConfig config, LiveCase live, WorkbenchSettings settings, Consumer<String> log) {
        ServerSettings listening = settings.listening();
        Guard guard = new Guard(
                settings.access().visitors(), settings.names(), listening.mostBytes(), listening.mostAtOnce());
        Assets assets = new Assets();
        Site site = new Site(live, guard, assets);
        frugal(config, listening);
        jetty(config, listening);
        config.router.handlerWrapper(
                endpoint -> endpoint.method.isHttpMethod() ? guard.bounded(endpoint.handler) : endpoint.handler);
        guard.on(config.routes);
        site.on(config.routes);
        new Refusals(site, log).on(config);
        assets.on(config.routes);
        new SignInView(site, guard.visitors()).on(config.routes);
        views(site).forEach(view -> view.on(config.routes));
        new ScreeningView(site, listening.mostAtOnce()).on(config.routes);
        heads(config);
    }

    /** HEAD asks what GET does, behind the same guard: without a route of its own it is answered before anybody looks. */
    private static void heads(JavalinConfig config) {
        List<Endpoint> all = config.unsafe.internalRouter.allHttpHandlers().stream()
                .map(parsed -> parsed.endpoint)
                .toList();
        all.stream()
                .filter(endpoint -> endpoint.method.equals(HandlerType.GET))
                .filter(get -> all.stream()
                        .noneMatch(other -> other.method.equals(HandlerType.HEAD) && other.path.equals(get.path)))
                .forEach(get -> config.routes.addEndpoint(head(get)));
    }

    private static Endpoint head(Endpoint get) {
        Roles roles = get.metadata(Roles.class);
        return Endpoint.create(HandlerType.HEAD, get.path)
                .addMetadata(roles == null ? new Roles(Set.of()) : roles)
                .handler(get.handler);
    }

    private static void frugal(JavalinConfig config, ServerSettings listening) {
        config.startup.showJavalinBanner = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = listening.mostBytes();
        CompressionStrategy packing = new CompressionStrategy(null, new Gzip(PACKING), null);
        packing.setDefaultMinSizeForCompression(LEAST_PACKED);
        config.http.compressionStrategy = packing;
        config.jetty.multipartConfig.maxFileSize(listening.mostBytes(), SizeUnit.BYTES);
        config.jetty.multipartConfig.maxTotalRequestSize(listening.mostBytes(), SizeUnit.BYTES);
    }

    private static void jetty(JavalinConfig config, ServerSettings listening) {
        QueuedThreadPool threads =
                new QueuedThreadPool(listening.mostAtOnce() + SPARE_THREADS, LEAST_THREADS, MOST_IDLE_MILLIS);
        threads.setName("workbench");
        config.jetty.threadPool = threads;
        config.jetty.modifyServer(server -> {
            server.setStopTimeout(CLOSING_MILLIS);
            server.setErrorHandler(new PlainErrors());
        });
        config.jetty.modifyHttpConfiguration(http -> {
            http.setRequestHeaderSize(HEADER_BYTES);
            http.setSendServerVersion(false);
            http.setSendXPoweredBy(false);
            Pace.on(http);
        });
    }

    private static List<View> views(Site site) {
        return List.of(
                new Actions(site),
                new JobView(site),
                new CaseView(site),
                new LedgerView(site),
                new EntryView(site),
                new DocumentsView(site),
                new CorrectView(site),
                new PartiesView(site),
                new ScreenView(site),
                new SheetView(site),
                new ProvisionsView(site),
                new LogView(site),
                new GapsView(site),
                new Api(site),
                new ExportsView(site));
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
