package org.waybill.server.workbench.api.problem;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.waybill.server.workbench.guard.Bar;

/**
 * Every kind of problem with a request; those with a case have codes of their own.
 *
 * @param kinds by code
 */
public record ProblemKinds(List<Kind> kinds) {
    public ProblemKinds {
        kinds = List.copyOf(kinds);
    }

    /**
     * One kind.
     *
     * @param type address of the kind, as problems name it
     * @param code {@code WB-…}
     * @param title the kind in words
     * @param status the HTTP status
     * @param action what to do
     */
    public record Kind(String type, String code, String title, int status, String action) {}

    /** All of them. */
    public static ProblemKinds all() {
        Stream<Kind> ours = Arrays.stream(ApiTrouble.values())
                .map(one -> kind(one.code(), one.title(), one.status(), one.action()));
        Stream<Kind> guards =
                Arrays.stream(Bar.values()).map(one -> kind(one.code(), one.title(), one.status(), one.action()));
        return new ProblemKinds(Stream.concat(guards, ours).toList());
    }

    private static Kind kind(String code, String title, int status, String action) {
        return new Kind(Problem.type(code), code, title, status, action);
    }
}
