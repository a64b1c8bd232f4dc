package org.waybill.server.workbench.view;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpException;
import org.jspecify.annotations.Nullable;
import org.waybill.casefile.trouble.CaseTrouble;
import org.waybill.casefile.trouble.Trouble;
import org.waybill.desk.store.SheetJson;
import org.waybill.pipeline.live.LiveTrouble;
import org.waybill.report.words.Counted;
import org.waybill.server.workbench.api.problem.Problem;
import org.waybill.server.workbench.guard.Bar;
import org.waybill.server.workbench.guard.Barred;

/** How requests are answered that get no answer: a page for browsers, problem+json (RFC 9457) for programs. */
public final class Refusals {
    private static final String API = "/api/";
    private static final String SIGN_IN = "/sign-in";
    private static final int CONFLICT = 409;
    private static final int DEEPEST_CAUSE = 4;
    private static final String RETRY_SECONDS = "1";
    private static final String RETRY_TOKEN_SECONDS = "60";

    /** What was asked about is not in the case. */
    private static final Set<Trouble> ABSENT =
            EnumSet.of(Trouble.NO_SUCH_CLAIM, Trouble.NO_SUCH_REVIEW, Trouble.NO_SUCH_DOCUMENT);

    private final Site site;
    private final Consumer<String> log;

    /**
     * What is told.
     *
     * @param code for scripts and for the page of errors
     * @param status the HTTP status
     * @param title the same for every request that meets this
     * @param detail what was met, as a sentence
     * @param action what to do, as a sentence
     */
    public record Told(String code, int status, String title, String detail, String action) {
        static Told of(Barred barred) {
            Bar bar = barred.bar();
            return new Told(bar.code(), barred.status(), bar.title(), barred.detail(), bar.action());
        }

        static Told of(CaseTrouble trouble) {
            Told told = of(trouble.kind().code(), trouble.kind().action(), trouble.getMessage());
            return ABSENT.contains(trouble.kind())
                    ? new Told(told.code(), Bar.NOTHING_HERE.status(), "Not there", told.detail(), told.action())
                    : told;
        }

        /** Of a sentence that begins with its code and ends with its action. */
        static Told of(String code, String action, @Nullable String sentence) {
            String said = String.valueOf(sentence);
            String detail = said.substring(code.length() + 1, said.length() - action.length() - 1);
            return new Told(code, CONFLICT, "Not done", Counted.capital(detail), action);
        }
    }

    /** The same as clients of the match protocol read it. */
    private record Refused(String detail, String code, String action) {}

    /**
     * @param log gets a line for each fault of the program, never with a document's text
     */
    public Refusals(Site site, Consumer<String> log) {
        this.site = site;
        this.log = log;
    }

    /** Registers what is answered to each. */
    public void on(JavalinConfig config) {
        config.routes.exception(Barred.class, (barred, context) -> answer(context, Told.of(barred)));
        config.routes.exception(CaseTrouble.class, (trouble, context) -> answer(context, Told.of(trouble)));
        config.routes.exception(LiveTrouble.class, (trouble, context) -> {
            answer(context, Told.of(trouble.kind().code(), trouble.kind().action(), trouble.getMessage()));
        });
        config.routes.exception(
                HttpResponseException.class, (refused, context) -> answer(context, known(refused.getStatus())));
        config.routes.exception(Exception.class, this::failed);
        config.router.javaLangErrorHandler((response, error) -> {
            log.accept(place(error));
            response.setStatus(Bar.FAULT.status());
        });
    }

    private void failed(Exception failure, Context context) {
        OptionalInt status = sent(failure);
        if (status.isPresent()) {
            answer(context, known(status.getAsInt()));
        } else {
            log.accept(place(failure));
            answer(context, Told.of(Bar.FAULT.met("Something happened that its authors did not foresee.")));
        }
    }

    /** The HTTP status of a failure that lies with what was sent: a body that trickles in, or breaks its own form. */
    private static OptionalInt sent(Throwable failure) {
        Throwable one = failure;
        for (int depth = 0; one != null && depth < DEEPEST_CAUSE; depth++) {
            if (one instanceof HttpException sent && sent.getCode() < Bar.FAULT.status()) {
                return OptionalInt.of(sent.getCode());
            }
            one = one.getCause();
        }
        return OptionalInt.empty();
    }

    /** Tells why a request gets no answer. */
    public void answer(Context context, Told told) {
        context.status(told.status());
        if (told.status() == HttpStatus.SERVICE_UNAVAILABLE.getCode()) {
            context.header(Header.RETRY_AFTER, RETRY_SECONDS);
        } else if (told.status() == HttpStatus.TOO_MANY_REQUESTS.getCode()) {
            context.header(Header.RETRY_AFTER, RETRY_TOKEN_SECONDS);
        } else if (told.status() == HttpStatus.UNAUTHORIZED.getCode()) {
            context.header(Header.WWW_AUTHENTICATE, "Bearer realm=\"Waybill\"");
        }
        if (context.path().startsWith(API)) {
            problem(context, told);
        } else if (context.path().startsWith(ScreeningView.BELOW + "/")) {
            Refused refused = new Refused(told.detail(), told.code(), told.action());
            context.contentType("application/json").result(SheetJson.text(refused));
        } else if (told.code().equals(Bar.NOT_SIGNED_IN.code())) {
            context.removeHeader(Header.WWW_AUTHENTICATE);
            String back = URLEncoder.encode(Address.here(context), StandardCharsets.UTF_8);
            context.redirect(SIGN_IN + "?return=" + back, HttpStatus.SEE_OTHER);
        } else {
            site.passing(context, "trouble.jte", Map.of("told", told));
        }
    }

    private static void problem(Context context, Told told) {
        Problem problem = new Problem(
                Problem.type(told.code()),
                told.title(),
                told.status(),
                told.code(),
                told.detail(),
                told.action(),
                List.of());
        context.contentType(Problem.MEDIA_TYPE).result(SheetJson.text(problem));
    }

    private static Told known(int status) {
        Bar bar = Bar.of(status);
        String detail =
                switch (bar) {
                    case NOTHING_HERE -> "There is no page at this address.";
                    case NO_METHOD -> "This address is not asked in this way.";
                    case TOO_LARGE -> "What was sent is longer than is taken.";
                    case TOO_SLOW -> "What was sent came in too slowly to wait for its end.";
                    case BUSY -> "Too many requests are under way.";
                    default -> "The request could not be understood.";
                };
        return Told.of(bar.met(detail).as(status));
    }

    /** The message of a failure may quote a document; its kind and place, and those of what caused it, do not. */
    private static String place(Throwable failure) {
        StringBuilder told = new StringBuilder(Bar.FAULT.code());
        Throwable one = failure;
        for (int depth = 0; one != null && depth < DEEPEST_CAUSE; depth++) {
            StackTraceElement[] trace = one.getStackTrace();
            told.append(depth == 0 ? " " : ", by ").append(one.getClass().getName());
            told.append(trace.length == 0 ? "" : " at " + trace[0]);
            one = one.getCause();
        }
        return told.toString();
    }
}
