package org.waybill.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybill.intake.files.FileBytes;
import org.waybill.model.Admission;
import org.waybill.model.Given;
import org.waybill.model.Reason;

class FolderTest {
    private final Intake intake = Intake.with(Limits.usual());

    @TempDir
    Path folder;

    @Test
    void files_come_in_the_order_of_the_bytes_of_their_paths() throws IOException {
        for (String name : List.of("b.txt", "a/z.txt", "a-1.txt", "a/y/1.txt", "B.txt", "ä.txt", "a.txt")) {
            write(name);
        }
        assertThat(shown(intake.expand(List.of(new Source.Folder(folder, "in")))))
                .containsExactly(
                        "in/B.txt", "in/a-1.txt", "in/a.txt", "in/a/y/1.txt", "in/a/z.txt", "in/b.txt", "in/ä.txt");
    }

    @Test
    void hidden_files_are_left_out_and_named() throws IOException {
        write("a.txt");
        write(".git/config");
        write(".a.txt.swp");
        Expansion expansion = intake.expand(List.of(new Source.Folder(folder, "in/")));
        assertThat(shown(expansion)).containsExactly("in/a.txt");
        assertThat(expansion.hidden()).containsExactly("in/.a.txt.swp", "in/.git/");
    }

    @Test
    void links_that_lead_in_a_circle_end() throws IOException {
        write("a/b.txt");
        Files.createSymbolicLink(folder.resolve("a/up"), folder);
        Files.createSymbolicLink(folder.resolve("self"), folder.resolve("self"));
        Expansion expansion = intake.expand(List.of(new Source.Folder(folder, "in")));
        assertThat(shown(expansion)).containsExactly("in/a/b.txt", "in/self");
        assertThat(reason(expansion.leaves().get(1))).isEqualTo(Reason.NOT_FOUND);
    }

    @Test
    void a_file_and_a_folder_that_are_not_there_are_lines() {
        assertThat(reason(new Source.File(folder.resolve("none.txt")))).isEqualTo(Reason.NOT_FOUND);
        List<Admission> all = new ArrayList<>();
        intake.read(
                List.of(new Source.Folder(folder.resolve("none"))),
                Given.NOTHING,
                arrival -> all.add(arrival.admission()));
        assertThat(all).hasSize(1);
    }

    @Test
    void a_folder_nobody_may_list_is_a_line() throws IOException {
        assumeFalse("root".equals(System.getProperty("user.name")), "permissions do not bind root");
        Path closed = Files.createDirectory(folder.resolve("closed"));
        assertThat(closed.toFile().setReadable(false)).isTrue();
        Expansion expansion = intake.expand(List.of(new Source.Folder(folder, "in")));
        assertThat(expansion.gaps()).hasSize(1).allMatch(gap -> gap.reason() == Reason.NOT_PERMITTED);
    }

    @Test
    void errors_of_the_file_system_have_their_codes() {
        assertThat(FileBytes.refusal(new AccessDeniedException("x")).reason()).isEqualTo(Reason.NOT_PERMITTED);
        assertThat(FileBytes.refusal(new NoSuchFileException("x")).reason()).isEqualTo(Reason.NOT_FOUND);
        assertThat(FileBytes.refusal(new FileSystemLoopException("x")).reason()).isEqualTo(Reason.NOT_FOUND);
        assertThat(FileBytes.refusal(new IOException("x")).reason()).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void one_bad_document_does_not_stop_the_others() throws IOException {
        write("a.txt");
        Files.write(folder.resolve("b.pdf"), HostileDocuments.pdfBomb());
        Files.write(folder.resolve("c.json"), HostileDocuments.nestedJson(100_000));
        write("d.txt");
        List<Admission> all = new ArrayList<>();
        intake.read(List.of(new Source.Folder(folder)), Given.NOTHING, arrival -> all.add(arrival.admission()));
        assertThat(all).hasSize(4);
        assertThat(all).filteredOn(Admission.Admitted.class::isInstance).hasSize(2);
    }

    @Test
    void two_threads_read_the_same_as_one() throws IOException {
        for (int index = 0; index < 40; index++) {
            write("%02d.txt".formatted(index));
            Files.write(
                    folder.resolve("%02d.pdf".formatted(index)),
                    PdfPages.of(List.of(List.of("Ship " + index + " came."))));
        }
        List<Source> leaves = intake.expand(List.of(new Source.Folder(folder))).leaves();
        List<List<Arrival>> alone =
                leaves.stream().map(leaf -> intake.admit(leaf, Given.NOTHING)).toList();
        List<List<Arrival>> together = leaves.parallelStream()
                .map(leaf -> intake.admit(leaf, Given.NOTHING))
                .toList();
        assertThat(together).isEqualTo(alone);
    }

    @Test
    void a_word_names_an_address_a_folder_or_a_file() throws IOException {
        write("a.txt");
        assertThat(Source.named("HTTPS://example.org/a")).isInstanceOf(Source.Address.class);
        assertThat(Source.named(folder.toString())).isInstanceOf(Source.Folder.class);
        assertThat(Source.named(folder.resolve("a.txt").toString())).isInstanceOf(Source.File.class);
    }

    private void write(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, "Ten shells were sent in " + name + ".");
    }

    private Reason reason(Source leaf) {
        return ((Admission.TurnedAway) intake.admit(leaf, Given.NOTHING).get(0).admission()).reason();
    }

    private static List<String> shown(Expansion expansion) {
        return Collections.unmodifiableList(
                expansion.leaves().stream().map(Source::shown).toList());
    }
}
