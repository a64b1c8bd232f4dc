package org.waybill.cli;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.waybill.pipeline.live.LiveCase;
import org.waybill.server.CannotListen;
import org.waybill.server.ScreeningServer;
import org.waybill.server.ServerSettings;
import org.waybill.server.workbench.WorkbenchServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers screening questions over HTTP until it is stopped. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "Answers screening questions over HTTP, on this machine only, until it is stopped.",
            "Speaks the match protocol of yente and the Reconciliation Service API of OpenRefine.",
            "Newer lists are taken up while it runs. Its log has no names."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0: it was stopped", "2: it could not listen, or the command was not understood"})
final class ServeCommand implements Callable<Integer> {
    private static final int CLOSING_SECONDS = 8;

    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "CASE", description = "The folder of the case that is served.")
    private @Nullable Path folder;

    @Option(names = "--screening", description = "Serves answers to screening questions, without a case.")
    private boolean screening;

    @Option(names = "--port", paramLabel = "N", defaultValue = "8000", description = "Default: ${DEFAULT-VALUE}.")
    private int port = 8000;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = ServerSettings.LOOPBACK,
            description = "The address to listen on. Default: ${DEFAULT-VALUE}, which only this machine can reach.")
    private String host = ServerSettings.LOOPBACK;

    @Mixin
    private ListsOption lists = new ListsOption();

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ServerSettings settings = settings();
        if (folder != null) {
            return workbench(folder, settings);
        }
        CountDownLatch stop = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        try (ScreeningServer server = start(settings)) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(stop, closed)));
            console.line("Screening is served at http://" + host + ":" + server.port()
                    + "/ - match, search, entities, catalog, reconcile. Stop it with Ctrl-C.");
            console.flush();
            stop.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            closed.countDown();
        }
        return ExitCode.OK;
    }

    private Integer workbench(Path named, ServerSettings settings) {
        CountDownLatch stop = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        try (LiveCase live = LiveCase.open(new LiveMeans(lists, console).of(named));
                WorkbenchServer server = WorkbenchServer.start(live, settings, console::note)) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(stop, closed)));
            console.line("The case is served at http://" + host + ":" + server.port() + "/ - stop it with Ctrl-C.");
            console.flush();
            stop.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            closed.countDown();
        }
        return ExitCode.OK;
    }

    /** The process ends with its hooks: they wait until requests under way are answered. */
    private static void end(CountDownLatch stop, CountDownLatch closed) {
        stop.countDown();
        try {
            if (!closed.await(CLOSING_SECONDS, TimeUnit.SECONDS)) {
                Runtime.getRuntime().halt(ExitCode.OK);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private ScreeningServer start(ServerSettings settings) {
        try {
            return ScreeningServer.start(new ShelfSupply(lists, console), settings, console::note);
        } catch (CannotListen e) {
            throw new UserError(
                    "WB-659", "nothing can listen on " + host + ":" + port, "Name another port with --port.");
        }
    }

    private ServerSettings settings() {
        if (screening == (folder != null) || port < 0 || port > 65_535) {
            throw new UserError("WB-659", "there is no port " + port, "A port lies between 0 and 65535.");
        }
        if (!isLoopback()) {
            console.note("WB-660 whoever reaches " + host + " can ask this server and read the lists; it knows no"
                    + " passwords and no encryption. Put it behind a proxy that does, or leave --host out.");
        }
        return ServerSettings.onLoopback(port).on(host);
    }

    private boolean isLoopback() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new UserError("WB-659", "no machine is called " + host, "Give an address of this machine.");
        }
    }
}
