package org.waybill.cli;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The walls between the rooms, as the table in ARCHITECTURE.md draws them. */
@AnalyzeClasses(packages = "org.waybill", importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {
    private static final Pattern ROW = Pattern.compile("\\| `([a-z]+)` \\| [^|]+ \\| ([a-z, ]*)\\|");
    private static final Pattern DOT = Pattern.compile("\\.");
    private static final Pattern COMMA = Pattern.compile(", ?");
    private static final Pattern FORBIDDEN_NAME =
            Pattern.compile(".*(Manager|Helper|Processor|Handler|Data|Info|Impl|Utils?)$");
    private static final Set<String> FORBIDDEN_PACKAGES = Set.of("util", "common", "helper", "impl", "core", "misc");

    @ArchTest
    void each_room_sees_only_the_rooms_in_its_row(JavaClasses all) throws IOException {
        Map<String, Set<String>> table = table();
        Set<String> breaches = new TreeSet<>();
        for (JavaClass one : all) {
            one.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass())
                    .filter(target -> target.getPackageName().startsWith("org.waybill."))
                    .filter(target -> !room(target).equals(room(one)))
                    .filter(target -> !table.getOrDefault(room(one), Set.of()).contains(room(target)))
                    .forEach(target -> breaches.add(one.getName() + " imports " + target.getName()));
        }
        assertThat(breaches).isEmpty();
    }

    @ArchTest
    void every_room_stands_in_the_table(JavaClasses all) throws IOException {
        Set<String> rooms = all.stream().map(WallsTest::room).collect(Collectors.toCollection(TreeSet::new));
        assertThat(table().keySet()).containsAll(rooms);
        assertThat(rooms).as("the net must catch something").contains("model", "extraction", "report");
    }

    @ArchTest
    static final ArchRule packages_form_no_cycle =
            slices().matching("org.waybill.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule only_the_command_line_speaks_to_the_console = ArchRuleDefinition.noClasses()
            .that()
            .resideOutsideOfPackages("org.waybill.cli..", "org.waybill.parsing.model..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule only_the_command_line_and_time_limits_ask_the_clock = ArchRuleDefinition.noClasses()
            .that()
            .resideOutsideOfPackages("org.waybill.cli..", "org.waybill.intake..")
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now");

    @ArchTest
    void no_class_and_no_package_has_an_empty_name(JavaClasses all) {
        List<String> empty = all.stream()
                .filter(one -> FORBIDDEN_NAME.matcher(one.getSimpleName()).matches()
                        || DOT.splitAsStream(one.getPackageName()).anyMatch(FORBIDDEN_PACKAGES::contains))
                .map(JavaClass::getName)
                .sorted()
                .toList();
        assertThat(empty).isEmpty();
    }

    private static String room(JavaClass one) {
        return DOT.splitAsStream(one.getPackageName()).skip(2).findFirst().orElseThrow();
    }

    private static Map<String, Set<String>> table() throws IOException {
        String page = Files.readString(Path.of(System.getProperty("waybill.root"), "ARCHITECTURE.md"));
        Map<String, Set<String>> table = new TreeMap<>();
        Matcher row = ROW.matcher(page.substring(page.indexOf("## Walls"), page.indexOf("## Promises")));
        while (row.find()) {
            table.put(
                    row.group(1),
                    Set.copyOf(COMMA.splitAsStream(row.group(2).strip()).toList()));
        }
        return table;
    }
}
