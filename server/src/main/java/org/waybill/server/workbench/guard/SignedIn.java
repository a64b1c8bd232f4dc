package org.waybill.server.workbench.guard;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.InstantSource;
import java.util.Optional;
import org.waybill.model.Sha256;

/** Visitors who brought a token: with each request, or once for a session. */
final class SignedIn implements Visitors {
    private final TokenFile file;
    private final Sessions sessions;
    private final WrongTokens wrong;

    SignedIn(TokenFile file, InstantSource clock) {
        this.file = file;
        this.sessions = new Sessions(clock);
        this.wrong = new WrongTokens(clock);
    }

    @Override
    public Optional<Person> of(Context context) {
        Optional<String> bearer = Bearer.of(context);
        return bearer.isPresent()
                ? Optional.of(checked(context, bearer.get()).person())
                // A token that was taken out of the file ends its sessions.
                : sessions.of(id(context)).flatMap(file::of).map(TokenFile.Holder::person);
    }

    @Override
    public String session(Context context) {
        return Bearer.of(context).isPresent() ? "" : sessions.of(id(context)).isPresent() ? id(context) : "";
    }

    @Override
    public boolean signIn() {
        return true;
    }

    @Override
    public void signIn(Context context, String token) {
        TokenFile.Holder holder = checked(context, token);
        sessions.end(id(context));
        Cookie cookie = new Cookie(name(context), sessions.begin(holder.digest()));
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.STRICT);
        cookie.setSecure("https".equals(context.header("X-Forwarded-Proto")));
        context.cookie(cookie);
    }

    @Override
    public void signOut(Context context) {
        sessions.end(id(context));
        context.removeCookie(name(context), "/");
    }

    /** A right token is taken whatever wrong ones came before: nobody can lock another out. */
    private TokenFile.Holder checked(Context context, String token) {
        Optional<TokenFile.Holder> holder = file.of(Sha256.of(token.strip()));
        if (holder.isEmpty()) {
            wrong.met(context.ip());
        }
        return holder.orElseThrow(() -> Bar.WRONG_TOKEN.met("Nobody was given this token."));
    }

    private static String id(Context context) {
        return Optional.ofNullable(context.cookie(name(context))).orElse("");
    }

    /** Browsers keep one set of cookies for all ports of a host. */
    private static String name(Context context) {
        return "waybill-session-" + context.req().getLocalPort();
    }
}
