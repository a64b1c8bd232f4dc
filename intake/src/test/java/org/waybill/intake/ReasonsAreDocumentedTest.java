package org.waybill.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waybill.model.Reason;

class ReasonsAreDocumentedTest {
    private static final Pattern HEADING = Pattern.compile("(?m)^### (WB-1\\d\\d) ([A-Z_]+)$");

    @Test
    void the_list_of_errors_and_the_program_agree() throws IOException {
        String page = Files.readString(Path.of(System.getProperty("waybill.root", ".."), "docs", "errors.md"));
        List<String> documented = HEADING.matcher(page)
                .results()
                .map(found -> found.group(1) + " " + found.group(2))
                .toList();
        assertThat(documented)
                .containsExactlyElementsOf(Stream.of(Reason.values())
                        .map(reason -> reason.code() + " " + reason.name())
                        .toList());
        assertThat(Reason.values()).allSatisfy(reason -> assertThat(page).contains(reason.action()));
    }
}
