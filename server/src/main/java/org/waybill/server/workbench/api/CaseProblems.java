package org.waybill.server.workbench.api;

import java.util.List;
import java.util.Locale;
import org.waybill.casefile.trouble.CaseTrouble;
import org.waybill.casefile.trouble.Trouble;
import org.waybill.server.workbench.api.problem.Problem;

/** What a trouble with the case is to a client of the API. */
final class CaseProblems {
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int UNAVAILABLE = 503;
    private static final int FAULT = 500;

    private CaseProblems() {}

    static Problem of(CaseTrouble trouble) {
        Trouble kind = trouble.kind();
        return new Problem(
                Problem.type(kind.code()),
                kind.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                status(kind),
                kind.code(),
                detail(trouble),
                kind.action(),
                List.of());
    }

    /** A trouble's message begins with its code and ends with its action. */
    private static String detail(CaseTrouble trouble) {
        String words = String.valueOf(trouble.getMessage());
        int from = trouble.kind().code().length() + 1;
        int to = words.length() - trouble.kind().action().length() - 2;
        return from < to ? words.substring(from, to) : words;
    }

    private static int status(Trouble kind) {
        return switch (kind) {
            case NO_SUCH_CLAIM, NO_SUCH_DOCUMENT, NO_SUCH_REVIEW, NO_ENTRY -> NOT_FOUND;
            case ALREADY_SO, NOTHING_CHANGED, AMBIGUOUS -> CONFLICT;
            case IN_USE -> UNAVAILABLE;
            default -> FAULT;
        };
    }
}
