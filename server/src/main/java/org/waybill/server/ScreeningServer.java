package org.waybill.server;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.waybill.server.exchange.Refused;
import org.waybill.server.exchange.Trouble;
import org.waybill.server.holding.Keeper;
import org.waybill.server.holding.Supply;

/** Screening as a service: yente's match protocol, and the Reconciliation Service API. */
public final class ScreeningServer implements AutoCloseable {
    /** A name of ten thousand characters in an address, each written in up to nine. */
    private static final int ADDRESS_BYTES = 128 * 1024;

    private static final int SPARE_THREADS = 8;
    private static final int LEAST_THREADS = 4;
    private static final int MOST_IDLE_MILLIS = 60_000;

    /** How long requests under way may take to end when the server closes. */
    private static final long CLOSING_MILLIS = 5_000;

    private final Keeper keeper;
    private final Javalin javalin;

    private ScreeningServer(Keeper keeper, Javalin javalin) {
        this.keeper = keeper;
        this.javalin = javalin;
    }

    /**
     * Reads the lists, listens, and answers from other threads until it is closed.
     *
     * @param log gets a line for each request and each renewal, never with a name or another part of a question
     * @throws CannotListen where the port is taken or the address is none of this machine
     */
    public static ScreeningServer start(Supply supply, ServerSettings settings, Consumer<String> log) {
        Keeper keeper = new Keeper(supply, settings.look(), log);
        Javalin javalin = Javalin.create(config -> configure(config, keeper, settings, log));
        try {
            javalin.start(settings.host(), settings.port());
        } catch (JavalinBindException e) {
            keeper.close();
            throw new CannotListen(settings.host() + ":" + settings.port(), e);
        }
        return new ScreeningServer(keeper, javalin);
    }

    /** The port it listens on. */
    public int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        javalin.stop();
        keeper.close();
    }

    private static void configure(JavalinConfig config, Keeper keeper, ServerSettings settings, Consumer<String> log) {
        config.startup.showJavalinBanner = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = settings.mostBytes();
        config.http.prefer405over404 = true;
        config.http.defaultContentType = Exchange.JSON;
        // Answers go to this machine, where packing them costs more than sending them.
        config.http.compressionStrategy = CompressionStrategy.NONE;
        jetty(config, settings);
        new Routes(keeper::now, settings.mostAtOnce()).on(config.routes, "", Origins.ANY);
        refusals(config, log);
        config.requestLogger.http((context, millis) -> log.accept(line(context, millis)));
    }

    private static void jetty(JavalinConfig config, ServerSettings settings) {
        QueuedThreadPool threads =
                new QueuedThreadPool(settings.mostAtOnce() + SPARE_THREADS, LEAST_THREADS, MOST_IDLE_MILLIS);
        threads.setName("screening");
        config.jetty.threadPool = threads;
        config.jetty.modifyServer(server -> server.setStopTimeout(CLOSING_MILLIS));
        config.jetty.modifyHttpConfiguration(http -> {
            http.setRequestHeaderSize(ADDRESS_BYTES);
            http.setSendServerVersion(false);
        });
    }

    private static void refusals(JavalinConfig config, Consumer<String> log) {
        config.routes.exception(Refused.class, (refused, context) -> Exchange.refuse(context, refused));
        config.routes.exception(
                HttpResponseException.class,
                (refused, context) -> Exchange.refuse(context, known(refused.getStatus())));
        config.routes.exception(Exception.class, (failure, context) -> {
            log.accept(told(failure));
            Exchange.refuse(context, new Refused(Trouble.FAULT, "Server error"));
        });
        config.router.javaLangErrorHandler((response, error) -> {
            log.accept(told(error));
            response.setStatus(Trouble.FAULT.status());
        });
    }

    /** The message of a failure may quote a question; its kind and place do not. */
    private static String told(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return Trouble.FAULT.code() + " " + failure.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }

    private static Refused known(int status) {
        return switch (status) {
            case 404 -> new Refused(Trouble.NO_PATH, "Not Found");
            case 405 -> new Refused(Trouble.NO_METHOD, "Method Not Allowed");
            case 413 -> new Refused(Trouble.TOO_LARGE, "Request body too large");
            default -> new Refused(Trouble.NOT_UNDERSTOOD, "Bad request");
        };
    }

    /** The route, not the address: that one may hold a name. */
    private static String line(Context context, float millis) {
        String batch = String.valueOf(context.res().getHeader(Exchange.BATCH));
        return String.format(
                Locale.ROOT,
                "%s %s %d %.1f ms%s",
                context.method().name(),
                context.endpoint().path,
                context.statusCode(),
                millis,
                batch.equals("null") ? "" : " batch " + batch);
    }
}
