package org.waybill.server.workbench.api.problem;

import java.util.Arrays;
import java.util.List;

/**
 * Every kind of problem that is the API's own; those of a case have codes of their own.
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
        return new ProblemKinds(
                Arrays.stream(ApiTrouble.values()).map(ProblemKinds::kind).toList());
    }

    private static Kind kind(ApiTrouble trouble) {
        return new Kind(
                Problem.type(trouble.code()), trouble.code(), trouble.title(), trouble.status(), trouble.action());
    }
}
