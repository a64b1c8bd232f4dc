package org.waybill.server.workbench.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybill.casefile.trouble.CaseTrouble;
import org.waybill.server.workbench.api.declared.Asked;
import org.waybill.server.workbench.api.declared.Operation;
import org.waybill.server.workbench.api.declared.Parameter;
import org.waybill.server.workbench.api.problem.ApiTrouble;
import org.waybill.server.workbench.api.problem.Problem;
import org.waybill.server.workbench.api.problem.Unfit;
import org.waybill.server.workbench.api.schema.OpenApi;
import org.waybill.server.workbench.view.Site;
import org.waybill.server.workbench.view.View;

/** The API under {@code /api/v1}: every operation that is declared, and their description. */
public final class Api implements View {
    /** What every address of the API begins with. */
    public static final String BASE = "/api/v1";

    private static final byte[] NOTHING = {};

    private final Site site;
    private final List<Operation> operations;
    private final ObjectNode description;

    public Api(Site site) {
        this.site = site;
        this.operations = Operations.of(site);
        this.description = OpenApi.of(operations, BASE);
    }

    /** All that it does. */
    List<Operation> operations() {
        return operations;
    }

    @Override
    public void on(RoutesConfig routes) {
        routes.exception(Unfit.class, (unfit, context) -> Answers.refuse(context, unfit.problem()));
        routes.get(BASE + "/openapi.json", this::describe);
        routes.head(BASE + "/openapi.json", this::describe);
        operations.forEach(operation -> on(routes, operation));
    }

    private void on(RoutesConfig routes, Operation operation) {
        if (operation.writes()) {
            routes.post(BASE + operation.path(), context -> write(context, operation));
        } else {
            routes.get(BASE + operation.path(), context -> read(context, operation));
            routes.head(BASE + operation.path(), context -> read(context, operation));
        }
    }

    private void describe(Context context) {
        Answers.kept(context, description, "");
    }

    private void read(Context context, Operation operation) {
        // The stamp is taken first: should the case change in between, the answer only seems older than it is.
        String stamp = stamp();
        Asked asked = Requests.read(operation, parts(context, operation), context.queryParamMap(), NOTHING, "");
        Answers.answer(context, operation.answer().apply(asked), stamp);
    }

    private void write(Context context, Operation operation) {
        Origins.refuseForeign(context);
        Requests.refuseType(String.valueOf(context.contentType()));
        Asked asked = Requests.read(
                operation,
                parts(context, operation),
                context.queryParamMap(),
                context.bodyAsBytes(),
                site.reviewer(context));
        try {
            Answers.answer(context, operation.answer().apply(asked), "");
        } catch (CaseTrouble trouble) {
            throw new Unfit(CaseProblems.of(trouble));
        }
    }

    private static Map<String, String> parts(Context context, Operation operation) {
        Stream<Parameter> parts =
                operation.parameters().stream().filter(parameter -> parameter.place() == Parameter.Place.PATH);
        return parts.collect(Collectors.toMap(Parameter::name, parameter -> context.pathParam(parameter.name())));
    }

    private String stamp() {
        return Integer.toHexString(System.identityHashCode(site.desk()));
    }

    /** Whether an address is one of the API. */
    public static boolean answers(String path) {
        return path.equals(BASE) || path.startsWith(BASE + "/");
    }

    /** Answers an address of the API with what a refusal of that status means there. */
    public static void refuse(Context context, int status) {
        ApiTrouble trouble = ApiTrouble.of(status);
        String detail =
                switch (trouble) {
                    case NO_PATH -> "Nothing is served at this address";
                    case NO_METHOD ->
                        "This address does not take " + context.method().name();
                    default -> "The request was refused";
                };
        Answers.refuse(context, Problem.of(trouble, detail, List.of()));
    }
}
