package org.waybill.cli;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waybill.server.CannotListen;
import org.waybill.server.ScreeningServer;
import org.waybill.server.ServerSettings;
import org.waybill.server.workbench.WorkbenchSettings;
import org.waybill.server.workbench.guard.Access;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Serves a case, or answers to screening questions, until it is stopped. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "Serves a case to browsers and programs, on this machine only, until it is stopped.",
            "With --host others can reach it; then everybody signs in with a token that \"waybill serve token\" made.",
            "With --screening: answers screening questions alone, in the match protocol of yente and the",
            "Reconciliation Service API of OpenRefine. Newer lists are taken up while it runs.",
            "Its log has no names and no words of documents."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0: it was stopped", "2: it could not listen, or the command was not understood"})
final class ServeCommand implements Callable<Integer> {
    private static final int USUAL_PORT = 8000;
    private static final int LAST_PORT = 65_535;

    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "CASE", description = "The folder of the case that is served.")
    private @Nullable Path folder;

    @Option(names = "--screening", description = "Serves answers to screening questions, without a case.")
    private boolean screening;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Default: " + USUAL_PORT + ", for a case the next one that is free.")
    private @Nullable Integer port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = ServerSettings.LOOPBACK,
            description = "The address to listen on. Default: ${DEFAULT-VALUE}, which only this machine can reach.")
    private String host = ServerSettings.LOOPBACK;

    @Option(
            names = "--known-as",
            paramLabel = "NAME",
            description = "A name by which browsers ask for this machine, where a proxy stands before it. Repeatable.")
    private Set<String> knownAs = Set.of();

    @Option(
            names = "--tokens",
            paramLabel = "FILE",
            description = "Who may look and who may decide, as \"waybill serve token\" wrote it.")
    private @Nullable Path tokens;

    @Mixin
    private Author author = new Author();

    @Mixin
    private ListsOption lists = new ListsOption();

    private ServeCommand(Console console) {
        this.console = console;
    }

    static CommandLine line(Console console) {
        return new CommandLine(new ServeCommand(console)).addSubcommand("token", new ServeTokenCommand(console));
    }

    @Override
    public Integer call() {
        if (screening == (folder != null)) {
            throw new UserError(
                    "WB-210",
                    "serve takes the folder of a case or --screening, one of the two",
                    "Run \"waybill serve --help\" to see what it takes.");
        }
        ServerSettings settings = settings();
        return folder == null ? screening(settings) : workbench(folder, settings);
    }

    private int workbench(Path named, ServerSettings settings) {
        WorkbenchSettings all = new WorkbenchSettings(settings, access(), knownAs);
        LiveMeans means = new LiveMeans(new ServedLists(lists, console), console);
        return Serving.workbench(console, means.of(named), all, port == null);
    }

    private int screening(ServerSettings settings) {
        if (!isLoopback()) {
            console.note("WB-660 whoever reaches " + host + " can ask this server and read the lists; it knows no"
                    + " passwords and no encryption. Put it behind a proxy that does, or leave --host out.");
        }
        try (Serving serving = new Serving(console);
                ScreeningServer server = start(settings)) {
            return serving.untilStopped(() -> "Screening is served at " + Serving.address(settings, server.port())
                    + " - match, search, entities, catalog, reconcile. Stop it with Ctrl-C.");
        }
    }

    private ScreeningServer start(ServerSettings settings) {
        try {
            return ScreeningServer.start(new ShelfSupply(lists, console), settings, console::note);
        } catch (CannotListen e) {
            throw Serving.taken(settings);
        }
    }

    /** Whoever reaches this machine's own address sits at it; anybody else shows a token. */
    private Access access() {
        if (tokens != null) {
            if (!isLoopback()) {
                console.note("WB-660 this server knows no encryption: on the way to " + host
                        + " tokens and pages can be read. Put it behind a proxy that does, on a network of your own.");
            }
            return Tokens.access(tokens);
        }
        if (!isLoopback()) {
            throw new UserError(
                    "WB-253",
                    "others can reach " + host + ", and nobody was given a token",
                    "Make some with \"waybill serve token\" and name their file with --tokens, or leave --host out.");
        }
        return new Access.Open(author.name());
    }

    private ServerSettings settings() {
        int asked = port == null ? USUAL_PORT : port;
        if (asked < 0 || asked > LAST_PORT) {
            throw new UserError("WB-659", "there is no port " + asked, "A port lies between 0 and 65535.");
        }
        return ServerSettings.onLoopback(asked).on(host);
    }

    private boolean isLoopback() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new UserError("WB-659", "no machine is called " + host, "Give an address of this machine.");
        }
    }
}
