package org.waybill.server.workbench.api.problem;

import java.util.List;

/** A request to the API that gets no answer but a problem. */
public final class Unfit extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    /** The message has the code alone: what a request asks belongs in no log. */
    public Unfit(Problem problem) {
        super(problem.code(), null, false, false);
        this.problem = problem;
    }

    public Unfit(ApiTrouble trouble, String detail) {
        this(Problem.of(trouble, detail, List.of()));
    }

    /** A request with the faults given, at least one. */
    public static Unfit of(List<Problem.Fault> faults) {
        String detail = faults.size() == 1
                ? faults.get(0).words()
                : "The request has " + faults.size() + " faults; the first: "
                        + faults.get(0).words();
        return new Unfit(Problem.of(ApiTrouble.NOT_FIT, detail, faults));
    }

    public Problem problem() {
        return problem;
    }
}
