package org.waybill.server.workbench.export;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waybill.desk.sheet.Page;
import org.waybill.desk.store.SheetJson;
import org.waybill.report.wire.CsvTable;
import org.waybill.server.workbench.api.Requests;
import org.waybill.server.workbench.api.declared.Asked;
import org.waybill.server.workbench.api.declared.Operation;
import org.waybill.server.workbench.api.declared.Parameter;
import org.waybill.server.workbench.api.declared.Reply;
import org.waybill.server.workbench.api.problem.Problem;
import org.waybill.server.workbench.api.problem.Unfit;
import org.waybill.server.workbench.guard.Bar;

/** A list as a page shows it, row by row into a file, however long it is. */
final class ShownExport {
    private static final byte[] NOTHING = {};
    private static final int NOT_FOUND = 404;

    private final ShownList list;
    private final Operation operation;

    ShownExport(ShownList list, Operation operation) {
        this.list = list;
        this.operation = operation;
    }

    /** Writes the rows that the request's parameters ask for; what only the page itself reads is passed over. */
    void write(Context context, Table table) throws IOException {
        Page<?> first = page(context, 0);
        String name = list.key() + "." + table.key();
        context.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
        context.header("Cache-Control", "no-store");
        context.contentType(table.mediaType());
        try (Writer out = new OutputStreamWriter(context.outputStream(), StandardCharsets.UTF_8)) {
            RowCells cells = new RowCells(operation.gives().type());
            if (table == Table.CSV) {
                out.write(CsvTable.line(cells.names()) + "\r\n");
            }
            Page<?> page = first;
            while (!page.rows().isEmpty()) {
                for (Object row : page.rows()) {
                    out.write(table == Table.CSV ? CsvTable.line(cells.of(row)) + "\r\n" : SheetJson.text(row) + "\n");
                }
                page = page(context, page.from() + page.rows().size());
            }
        }
    }

    private Page<?> page(Context context, long from) {
        Map<String, List<String>> query = new HashMap<>();
        operation.parameters().stream()
                .filter(parameter -> parameter.place() == Parameter.Place.QUERY)
                .map(Parameter::name)
                .forEach(name -> query.put(name, context.queryParams(name)));
        query.put(Parameter.FROM.name(), List.of(Long.toString(from)));
        query.put(Parameter.MOST_ROWS.name(), List.of(Integer.toString(Parameter.MOST)));
        return ((Reply.Rows) operation.answer().apply(asked(context, query))).page();
    }

    private Asked asked(Context context, Map<String, List<String>> query) {
        String whose = list.whose().isEmpty() ? "" : String.valueOf(context.queryParam(list.whose()));
        return Requests.read(operation, Map.of("id", whose), query, NOTHING, "");
    }

    /** The same trouble, told on a page. */
    static RuntimeException onPage(Unfit unfit) {
        Problem problem = unfit.problem();
        Bar bar = problem.status() == NOT_FOUND ? Bar.NOTHING_HERE : Bar.NOT_UNDERSTOOD;
        return bar.met(problem.detail() + ".");
    }
}
