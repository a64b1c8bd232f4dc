package org.waybill.server.workbench.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybill.server.workbench.api.declared.Access;
import org.waybill.server.workbench.api.declared.Asked;
import org.waybill.server.workbench.api.declared.Operation;
import org.waybill.server.workbench.api.declared.Parameter;
import org.waybill.server.workbench.api.operation.Operations;
import org.waybill.server.workbench.api.problem.Unfit;
import org.waybill.server.workbench.api.schema.OpenApi;
import org.waybill.server.workbench.guard.Admission;
import org.waybill.server.workbench.view.Site;
import org.waybill.server.workbench.view.View;

/** The API under {@code /api/v1}: every operation that is declared, and their description. */
public final class Api implements View {
    private static final String BASE = Operation.BASE;
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
        Admission admission = operation.access() == Access.ANALYST ? Admission.ANALYST : Admission.READER;
        if (operation.writes()) {
            routes.post(BASE + operation.path(), context -> write(context, operation), admission);
        } else {
            routes.get(BASE + operation.path(), context -> read(context, operation), admission);
            routes.head(BASE + operation.path(), context -> read(context, operation), admission);
        }
    }

    private void describe(Context context) {
        Answers.kept(context, description, "");
    }

    private void read(Context context, Operation operation) {
        // The stamp is taken first: should the case change in between, the answer only seems older than it is.
        String stamp = site.stamp();
        Answers.behind(context, site.live().freshness().behind());
        Asked asked = Requests.read(operation, parts(context, operation), context.queryParamMap(), NOTHING, "");
        Answers.answer(context, site.inTurn(() -> operation.answer().apply(asked)), stamp);
    }

    private void write(Context context, Operation operation) {
        Requests.refuseType(String.valueOf(context.contentType()));
        Asked asked = Requests.read(
                operation,
                parts(context, operation),
                context.queryParamMap(),
                context.bodyAsBytes(),
                site.reviewer(context));
        Answers.answer(context, operation.answer().apply(asked), "");
    }

    private static Map<String, String> parts(Context context, Operation operation) {
        Stream<Parameter> parts =
                operation.parameters().stream().filter(parameter -> parameter.place() == Parameter.Place.PATH);
        return parts.collect(Collectors.toMap(Parameter::name, parameter -> context.pathParam(parameter.name())));
    }
}
