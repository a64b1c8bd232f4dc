package org.waybill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each code that a user can meet is explained, and each that is explained can be met. */
class CodesTest {
    private static final Pattern CODE = Pattern.compile("WB-\\d{3}");
    private static final Pattern HEADING = Pattern.compile("(?m)^### (WB-\\d{3}) ");

    @Test
    void the_codes_of_the_program_and_of_its_scripts_are_those_of_the_page() throws IOException {
        Set<String> used = new TreeSet<>(in(Terminal.ROOT.resolve("waybill")));
        used.addAll(in(Terminal.ROOT.resolve("dist/src/main/bin/waybill")));
        used.addAll(in(Terminal.ROOT.resolve("model/src/main/java/org/waybill/model/Reason.java")));
        used.addAll(in(Terminal.ROOT.resolve("intake/src/main/java/org/waybill/intake/Remark.java")));
        used.addAll(in(Terminal.ROOT.resolve("casefile/src/main/java/org/waybill/casefile/trouble/Trouble.java")));
        used.addAll(in(
                Terminal.ROOT.resolve("corroboration/src/main/java/org/waybill/corroboration/table/TableFault.java")));
        used.addAll(
                in(Terminal.ROOT.resolve("screening/src/main/java/org/waybill/screening/list/trouble/ListFault.java")));
        used.addAll(in(
                Terminal.ROOT.resolve("assessment/src/main/java/org/waybill/assessment/pack/trouble/PackFault.java")));
        used.addAll(in(Terminal.ROOT.resolve("pipeline/src/main/java/org/waybill/pipeline/live/LiveFault.java")));
        used.addAll(in(Terminal.ROOT.resolve("pipeline/src/main/java/org/waybill/pipeline/live/Retelling.java")));
        used.addAll(in(Terminal.ROOT.resolve("server/src/main/java/org/waybill/server/exchange/Trouble.java")));
        used.addAll(in(Terminal.ROOT.resolve("server/src/main/java/org/waybill/server/workbench/guard/Bar.java")));
        used.addAll(in(Terminal.ROOT.resolve(
                "server/src/main/java/org/waybill/server/workbench/api/problem/ApiTrouble.java")));
        for (Path source : sources()) {
            used.addAll(in(source));
        }
        assertThat(explained()).containsExactlyElementsOf(used);
    }

    private static Iterable<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Terminal.ROOT.resolve("cli/src/main/java"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static Set<String> in(Path file) throws IOException {
        return CODE.matcher(Files.readString(file))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> explained() throws IOException {
        return HEADING.matcher(Files.readString(Terminal.ROOT.resolve("docs/errors.md")))
                .results()
                .map(heading -> heading.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
