package org.waybill.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.waybill.model.Case;
import org.waybill.report.ReportJson;
import org.waybill.report.ReportPage;
import org.waybill.report.ReportPdf;
import org.waybill.report.words.Profile;

/**
 * A folder that a report is written to. Opened before the work, so that hours are not lost to a wrong name.
 *
 * @param folder exists and can be written to
 */
record ReportFolder(Path folder) {

    static ReportFolder open(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw notWritable(folder);
        }
        if (!Files.isWritable(folder)) {
            throw notWritable(folder);
        }
        return new ReportFolder(folder);
    }

    Path html() {
        return folder.resolve("report.html");
    }

    /** Pages take many times as long as the rest, so they are made when asked for. */
    void print(Case made, Profile profile) {
        put("report.pdf", ReportPdf.pdf(made, profile));
    }

    void write(Case made, Profile profile) {
        put("report.json", ReportJson.json(made));
        put("report.html", ReportPage.html(made, profile));
    }

    /** Written beside and moved into place: a reader sees the old report or the new one, never half of one. */
    private void put(String name, byte[] bytes) {
        Path part = folder.resolve("." + name + ".part");
        try {
            Files.write(part, bytes);
            Files.move(part, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            discard(part);
            throw notWritable(folder);
        }
    }

    private static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            // What keeps it from being written may keep it from being removed; the user is told of the folder.
            return;
        }
    }

    private static UserError notWritable(Path folder) {
        return new UserError(
                "WB-206",
                "the folder " + folder + " cannot be written to",
                "Name another with --out, or free some room.");
    }
}
