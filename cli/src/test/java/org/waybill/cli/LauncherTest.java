package org.waybill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scripts that start the program. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"waybill", "dist/src/main/bin/waybill"})
    void a_script_is_sound_and_may_be_run(String script) throws Exception {
        Path path = Terminal.ROOT.resolve(script);
        assertThat(path).isExecutable().content().startsWith("#!/bin/sh\n").doesNotContain("\r");
        assertThat(run(List.of("sh", "-n", path.toString()))).isEqualTo(new Ended(0, ""));
    }

    @Test
    void a_machine_without_java_is_told_what_to_install() throws Exception {
        Path launcher = Terminal.ROOT.resolve("dist/src/main/bin/waybill");
        Ended ended = run(List.of("env", "JAVA_HOME=" + folder, "sh", launcher.toString(), "read", "a.txt"));
        assertThat(ended.status).isEqualTo(2);
        assertThat(ended.said).startsWith("WB-200 ").hasLineCount(1);
    }

    @Test
    void the_launcher_finds_its_folder_through_links_and_passes_words_on_whole() throws Exception {
        Path java = Files.writeString(
                Files.createDirectories(folder.resolve("jdk/bin")).resolve("java"),
                "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Path bin = Files.createDirectories(folder.resolve("my waybill/bin"));
        Files.copy(Terminal.ROOT.resolve("dist/src/main/bin/waybill"), bin.resolve("waybill"));
        Path link = Files.createSymbolicLink(folder.resolve("wb"), bin.resolve("waybill"));
        Ended ended =
                run(List.of("env", "JAVA_HOME=" + folder.resolve("jdk"), "sh", link.toString(), "read", "a b.txt"));
        assertThat(ended.status).as(ended.said).isZero();
        assertThat(ended.said.lines())
                .contains("-Dwaybill.home=" + folder.toRealPath().resolve("my waybill"), "-Dwaybill.terminal=false")
                .endsWith("org.waybill.cli.Main", "read", "a b.txt");
    }

    private record Ended(int status, String said) {}

    private static Ended run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), said);
    }
}
