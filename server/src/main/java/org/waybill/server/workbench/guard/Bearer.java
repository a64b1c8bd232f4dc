package org.waybill.server.workbench.guard;

import io.javalin.http.Context;
import java.util.Optional;

/** The token that a program sends with each request. */
final class Bearer {
    private static final String BEFORE = "Bearer ";

    private Bearer() {}

    static Optional<String> of(Context context) {
        return Optional.ofNullable(context.header("Authorization"))
                .filter(text -> text.startsWith(BEFORE))
                .map(text -> text.substring(BEFORE.length()));
    }
}
