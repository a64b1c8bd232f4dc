package org.waybill.cli;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.waybill.pipeline.live.JobProgress;
import org.waybill.pipeline.live.LiveCase;
import org.waybill.pipeline.live.Means;
import org.waybill.server.CannotListen;
import org.waybill.server.ServerSettings;
import org.waybill.server.workbench.WorkbenchServer;
import org.waybill.server.workbench.WorkbenchSettings;
import picocli.CommandLine.ExitCode;

/** Serves until the process is told to stop; closed when all is closed that it serves. */
final class Serving implements AutoCloseable {
    private static final int CLOSING_SECONDS = 8;
    private static final int PORTS_TRIED = 50;
    private static final int LAST_PORT = 65_535;

    private final Console console;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);
    private boolean interrupted;

    Serving(Console console) {
        this.console = console;
    }

    /**
     * Serves a case.
     *
     * @param elsewhere whether the next port that is free will do where the one named is taken
     */
    static int workbench(Console console, Means means, WorkbenchSettings settings, boolean elsewhere) {
        try (Serving serving = new Serving(console);
                LiveCase live = LiveCase.open(means, serving.laying());
                WorkbenchServer server = serving.listen(live, settings, elsewhere)) {
            return serving.untilStopped(() -> "The case is served at " + address(settings.listening(), server.port())
                    + " - stop it with Ctrl-C.");
        }
    }

    /** Tells where something is served, and waits for the end. */
    int untilStopped(Supplier<String> words) {
        Runtime.getRuntime().addShutdownHook(new Thread(this::end));
        console.line(words.get());
        console.flush();
        try {
            stop.await();
        } catch (InterruptedException e) {
            // Told on when all is closed: closing waits for requests under way, which an interrupted thread cannot.
            interrupted = true;
        }
        return ExitCode.OK;
    }

    /** Where browsers ask. */
    static String address(ServerSettings settings, int port) {
        String host = settings.host();
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port + "/";
    }

    static UserError taken(ServerSettings settings) {
        return new UserError(
                "WB-659",
                "nothing can listen on " + settings.host() + ":" + settings.port(),
                "Name another port with --port.");
    }

    private WorkbenchServer listen(LiveCase live, WorkbenchSettings settings, boolean elsewhere) {
        ServerSettings first = settings.listening();
        int last = elsewhere ? Math.min(LAST_PORT, first.port() + PORTS_TRIED) : first.port();
        for (int port = first.port(); port <= last; port++) {
            Optional<WorkbenchServer> server = tried(live, settings.at(port));
            if (server.isPresent()) {
                return server.get();
            }
        }
        throw taken(first);
    }

    private Optional<WorkbenchServer> tried(LiveCase live, WorkbenchSettings settings) {
        try {
            return Optional.of(WorkbenchServer.start(live, settings, console::note));
        } catch (CannotListen e) {
            return Optional.empty();
        }
    }

    private JobProgress laying() {
        ProgressBar bar = new ProgressBar(console, "Laying the case out");
        return (done, all, what) -> {
            if (all > 0) {
                bar.done(Math.toIntExact(done), Math.toIntExact(all), what);
            }
        };
    }

    /** The process ends with its hooks: they wait until requests under way are answered. */
    private void end() {
        stop.countDown();
        try {
            if (!closed.await(CLOSING_SECONDS, TimeUnit.SECONDS)) {
                Runtime.getRuntime().halt(ExitCode.OK);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
