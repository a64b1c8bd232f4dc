package org.waybill.server.workbench.api.problem;

import java.util.List;

/**
 * Problem details by RFC 9457.
 *
 * @param type address of the kind of problem
 * @param title the kind in words
 * @param status the HTTP status
 * @param code {@code WB-…}
 * @param detail what was met this time
 * @param action what to do
 * @param faults each thing that is wrong with the request, all at once; empty where that is not the trouble
 */
public record Problem(
        String type, String title, int status, String code, String detail, String action, List<Fault> faults) {
    /** Its media type. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** The address of the list of kinds, without a kind. */
    public static final String KINDS = "/api/v1/problems";

    public Problem {
        faults = List.copyOf(faults);
    }

    /**
     * One thing that is wrong with a request.
     *
     * @param place {@code path}, {@code query}, {@code body}, {@code header}
     * @param name of the parameter or member
     * @param words what is wrong with it
     * @param meant the known name or value that is most like it; empty where none is like it
     */
    public record Fault(String place, String name, String words, String meant) {}

    /** A trouble of the API, met now. */
    public static Problem of(ApiTrouble trouble, String detail, List<Fault> faults) {
        return new Problem(
                type(trouble.code()),
                trouble.title(),
                trouble.status(),
                trouble.code(),
                detail,
                trouble.action(),
                faults);
    }

    /** The address of a kind of problem. */
    public static String type(String code) {
        return KINDS + "#" + code;
    }
}
