package org.waybill.server.workbench.export;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waybill.model.Case;
import org.waybill.pipeline.Trails;
import org.waybill.pipeline.live.Job;
import org.waybill.pipeline.live.JobProgress;
import org.waybill.pipeline.live.JobResult;
import org.waybill.report.export.roll.Trail;
import org.waybill.server.workbench.api.declared.Operation;
import org.waybill.server.workbench.api.operation.Operations;
import org.waybill.server.workbench.api.problem.Unfit;
import org.waybill.server.workbench.guard.Admission;
import org.waybill.server.workbench.guard.Bar;
import org.waybill.server.workbench.guard.Barred;
import org.waybill.server.workbench.view.Site;
import org.waybill.server.workbench.view.View;

/** Exports: what can be taken out, and the files themselves. */
public final class ExportsView implements View {
    /** A log of more entries makes the whole case take longer than a reader waits for one answer. */
    private static final long LONG_LOG = 10_000;

    private final Site site;
    private final List<Operation> operations;

    public ExportsView(Site site) {
        this.site = site;
        this.operations = Operations.of(site);
    }

    @Override
    public void on(RoutesConfig routes) {
        routes.get("/exports", this::exports);
        routes.get("/export/case/{form}", this::whole);
        routes.post("/export/case/{form}", this::begin, Admission.READER);
        routes.get("/export/{file}", this::shown);
    }

    private void exports(Context context) {
        site.page(
                context,
                "exports.jte",
                () -> Map.of("forms", WholeForm.ALL, "lists", ShownList.ofTheCase(), "slow", isLong()));
    }

    private void shown(Context context) throws IOException {
        String file = context.pathParam("file");
        int dot = file.lastIndexOf('.');
        Optional<ShownList> list = ShownList.of(file.substring(0, Math.max(0, dot)));
        Optional<Table> table = Table.of(file.substring(dot + 1));
        if (list.isEmpty() || table.isEmpty()) {
            throw none();
        }
        try {
            new ShownExport(list.get(), operation(list.get())).write(context, table.get());
        } catch (Unfit unfit) {
            throw ShownExport.onPage(unfit);
        }
    }

    private Operation operation(ShownList list) {
        return operations.stream()
                .filter(operation -> operation.id().equals(list.operation()))
                .findFirst()
                .orElseThrow();
    }

    /** At once where that takes no longer than a reader waits, else as long work. */
    private void whole(Context context) throws IOException {
        WholeForm form = form(context);
        if (isLong()) {
            throw Bar.NOTHING_HERE.met("This case is so large that its exports are made first; begin one on /exports.");
        }
        Path made = write(form, JobProgress.UNHEARD);
        context.header("Content-Disposition", "attachment; filename=\"" + form.fileName() + "\"");
        context.header("Cache-Control", "no-store");
        context.contentType(form.mediaType()).result(new PassingFile(made).open());
    }

    private void begin(Context context) {
        WholeForm form = form(context);
        Job job = site.live().jobs().start("Export: " + form.title(), progress -> written(form, progress));
        context.redirect("/jobs/" + job.number(), HttpStatus.SEE_OTHER);
    }

    private JobResult written(WholeForm form, JobProgress progress) {
        try {
            Path made = write(form, progress);
            return new JobResult.Written(made, form.fileName(), form.mediaType(), Files.size(made));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path write(WholeForm form, JobProgress progress) throws IOException {
        progress.done(0, 2, "reading the case");
        Case source = site.live().whole();
        Trail trail = site.live().read(held -> Trails.of(held, held.size()));
        progress.done(1, 2, "writing");
        Path file = Files.createTempFile("waybill-export-", "-" + form.fileName());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            form.writing().write(source, trail, out);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
        return file;
    }

    private boolean isLong() {
        return site.desk().front().mark().size() > LONG_LOG;
    }

    private static WholeForm form(Context context) {
        return WholeForm.of(context.pathParam("form")).orElseThrow(ExportsView::none);
    }

    private static Barred none() {
        return Bar.NOTHING_HERE.met("There is no export of that name and form; /exports names them all.");
    }
}
