package org.waybill.casefile.parcel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybill.casefile.Casefile;
import org.waybill.casefile.CatchingUp;
import org.waybill.casefile.PlainMatters;
import org.waybill.casefile.disk.FileDisk;
import org.waybill.casefile.ground.FolderGround;
import org.waybill.casefile.trouble.CaseTrouble;
import org.waybill.casefile.verification.SmallCase;
import org.waybill.casefile.verification.Verification;
import org.waybill.casefile.verification.VerificationReport;

class ParcelTest {
    @TempDir
    Path work;

    private SmallCase small;
    private Path zip;

    @BeforeEach
    void pack() {
        small = SmallCase.in(work.resolve("c"));
        zip = work.resolve("c.zip");
        try (FolderGround ground = FolderGround.open(small.folder(), FileDisk.passing(), true)) {
            Parcel.pack(ground, zip);
        }
    }

    private Map<String, byte[]> parts() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipFile open = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : open.stream().toList()) {
                parts.put(entry.getName(), open.getInputStream(entry).readAllBytes());
            }
        }
        return parts;
    }

    private Path packed(Map<String, byte[]> parts) throws IOException {
        Path file = work.resolve("other.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream packing = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                packing.putNextEntry(new ZipEntry(part.getKey()));
                packing.write(part.getValue());
                packing.closeEntry();
            }
        }
        return file;
    }

    private List<String> below(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private void assertRefused(Path file, String why) throws IOException {
        Path folder = work.resolve("refused");
        assertThatThrownBy(() -> Parcel.unpack(file, folder))
                .isInstanceOf(CaseTrouble.class)
                .hasMessageContaining("WB-414")
                .hasMessageContaining(why);
        assertThat(folder).doesNotExist();
        assertThat(work.resolve("refused.part")).doesNotExist();
    }

    @Test
    void a_packed_case_comes_back_as_it_was_but_for_the_database_which_is_rebuilt() throws IOException {
        Path back = work.resolve("back");
        Parcel.unpack(zip, back);
        List<String> parts = below(small.folder()).stream()
                .filter(name -> !name.startsWith("case.sqlite") && !name.equals("lock"))
                .toList();
        assertThat(below(back)).isEqualTo(parts);
        for (String part : parts) {
            assertThat(back.resolve(part)).hasSameBinaryContentAs(small.folder().resolve(part));
        }
        FolderGround ground = FolderGround.open(back, FileDisk.passing(), true);
        try (Casefile casefile = Casefile.open(ground, new PlainMatters(), CatchingUp.UNHEARD)) {
            assertThat(casefile.size()).isEqualTo(25);
        }
    }

    @Test
    void the_same_case_makes_the_same_file_wherever_it_lies() throws IOException {
        Path back = work.resolve("elsewhere");
        Parcel.unpack(zip, back);
        Path again = work.resolve("again.zip");
        try (FolderGround ground = FolderGround.open(back, FileDisk.passing(), true)) {
            Parcel.pack(ground, again);
        }
        assertThat(again).hasSameBinaryContentAs(zip);
        assertThat(List.copyOf(parts().keySet())).isSorted();
        assertThat(work.resolve("c.zip.part")).doesNotExist();
    }

    @Test
    void a_packed_case_is_checked_without_unpacking_it() {
        VerificationReport report = Verification.of(zip, new PlainMatters(), small.options());
        assertThat(report.findings()).isEmpty();
        assertThat(report.checked().claims()).isEqualTo(27);
        assertThat(report.checkpoint().orElseThrow().size()).isEqualTo(25);
    }

    @Test
    void damage_in_a_packed_case_is_named_as_in_a_folder() throws IOException {
        Map<String, byte[]> parts = parts();
        String object = parts.keySet().iterator().next();
        parts.put(object, "something else".getBytes(UTF_8));
        VerificationReport report = Verification.of(packed(parts), new PlainMatters(), small.options());
        assertThat(report.findings()).hasSize(1);
        assertThat(report.findings().get(0).object())
                .isEqualTo("archive " + object.substring(8).replace("/", ""));
        assertRefused(packed(parts), "damaged on the way");
    }

    @Test
    void one_that_was_packed_anew_with_folders_and_deflated_is_read_too() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("log/", new byte[0]);
        parts.put("archive/", new byte[0]);
        parts.putAll(parts());
        Path other = packed(parts);
        assertThat(Verification.of(other, new PlainMatters(), small.options()).findings())
                .isEmpty();
        Parcel.unpack(other, work.resolve("back"));
        assertThat(work.resolve("back/case.json")).exists();
    }

    @Test
    void names_that_lead_elsewhere_or_mean_nothing_are_refused() throws IOException {
        for (String name : List.of(
                "../out",
                "/etc/passwd",
                "archive/../../out",
                "archive\\..\\out",
                "C:/out",
                "log/entries-000000000001.jsonl",
                "log/checkpoints/1.checkpoint",
                "archive/ab/link",
                "case.sqlite",
                "lock",
                "CASE.JSON",
                "log/entries-000000000000.jsonl/x",
                "notes.txt")) {
            Map<String, byte[]> parts = parts();
            parts.put(name, "x".getBytes(UTF_8));
            assertRefused(packed(parts), "no part of a case");
        }
        assertThat(work.resolve("out")).doesNotExist();
    }

    @Test
    void the_same_name_twice_is_refused() throws IOException {
        Map<String, byte[]> parts = parts();
        parts.put("case.jsoN", parts.get("case.json"));
        Path file = packed(parts);
        // The packer refuses to write it twice, so the second name is changed behind its back.
        String bytes = new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1);
        Files.write(
                file, bytes.replace("case.jsoN", "case.json").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        assertRefused(file, "twice");
    }

    @Test
    void what_explodes_is_refused_before_it_does() throws IOException {
        Map<String, byte[]> parts = parts();
        parts.put("archive/00/" + "0".repeat(62), new byte[32 << 20]);
        Path bomb = packed(parts);
        assertRefused(bomb, "explodes");
        assertThatThrownBy(() -> Verification.of(bomb, new PlainMatters(), small.options()))
                .isInstanceOf(CaseTrouble.class);
    }

    @Test
    void a_part_that_is_larger_than_it_says_is_refused() throws IOException {
        Path file = packed(parts());
        byte[] bytes = Files.readAllBytes(file);
        // The list at the end gives the size of the first part at its 24th byte.
        int list = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        bytes[list + 24]--;
        Files.write(file, bytes);
        assertThatThrownBy(() -> Parcel.unpack(file, work.resolve("refused"))).isInstanceOf(CaseTrouble.class);
        assertThatThrownBy(() -> Verification.of(file, new PlainMatters(), small.options()))
                .isInstanceOf(CaseTrouble.class);
        assertThat(work.resolve("refused")).doesNotExist();
    }

    @Test
    void a_line_that_was_taken_out_is_found_while_unpacking() throws IOException {
        Map<String, byte[]> parts = parts();
        String name = "log/entries-000000000000.jsonl";
        String log = new String(parts.getOrDefault(name, new byte[0]), UTF_8);
        parts.put(name, log.replaceFirst("\n[^\n]+\n", "\n").getBytes(UTF_8));
        assertRefused(packed(parts), "entry 1 of its log is damaged");
    }

    @Test
    void a_file_without_a_case_or_that_is_no_zip_is_refused() throws IOException {
        assertRefused(packed(Map.of("log/entries-000000000000.jsonl", new byte[0])), "holds no case");
        Path text = Files.writeString(work.resolve("text.zip"), "no zip");
        assertRefused(text, "no zip");
    }

    @Test
    void a_folder_that_holds_something_is_left_alone() throws IOException {
        Path used = Files.createDirectories(work.resolve("used"));
        Files.writeString(used.resolve("mine"), "mine");
        assertThatThrownBy(() -> Parcel.unpack(zip, used))
                .isInstanceOf(CaseTrouble.class)
                .hasMessageContaining("WB-402");
        assertThat(below(used)).containsExactly("mine");
        Parcel.unpack(zip, Files.createDirectories(work.resolve("free")));
        assertThat(work.resolve("free/case.json")).exists();
    }
}
