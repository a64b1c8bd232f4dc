package org.waybill.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Leaves the sample's page where a person can look at it. */
class PageFilesTest {
    @Test
    void the_sample_page_is_written_to_the_build_folder() throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "sample"));
        Files.write(folder.resolve("report.html"), ReportPage.html(SampleCase.whole()));
        Files.write(
                folder.resolve("claims.jsonl"),
                ClaimLines.jsonLines(SampleCase.whole().readings()));
        Files.write(
                folder.resolve("claims.csv"), ClaimLines.csv(SampleCase.whole().readings()));
        Files.write(
                folder.resolve("claims.json"),
                ClaimLines.json(SampleCase.whole().readings()));
    }
}
