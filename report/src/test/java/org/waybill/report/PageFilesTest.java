package org.waybill.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.waybill.model.Case;

/** Leaves the sample where a person can look at it. */
class PageFilesTest {
    private static final Path FOLDER = Path.of("target", "sample");

    @Test
    void the_sample_is_written_to_the_build_folder_in_every_form() throws IOException {
        Case sample = SampleCase.whole();
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve("report.html"), ReportPage.html(sample));
        Files.write(FOLDER.resolve("report.json"), ReportJson.json(sample));
        Files.write(FOLDER.resolve("claims.json"), ClaimLines.json(sample.readings()));
        Files.write(FOLDER.resolve("claims.jsonl"), ClaimLines.jsonLines(sample.readings()));
        Files.write(FOLDER.resolve("claims.csv"), ClaimLines.csv(sample.readings()));
        Case reviewed = ReviewedCase.whole();
        Files.write(FOLDER.resolve("reviewed.html"), ReportPage.html(reviewed));
        Files.write(FOLDER.resolve("reviewed.json"), ReportJson.json(reviewed));
        Files.write(FOLDER.resolve("reviewed.csv"), ClaimLines.csv(reviewed.readings(), reviewed.docket()));
        Files.write(FOLDER.resolve("hostile.html"), ReportPage.html(HostileContentTest.filed()));
        assertThat(FOLDER).isDirectoryContaining("glob:**report.html");
    }
}
