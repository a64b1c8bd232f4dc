package org.waybill.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.waybill.model.Admission;
import org.waybill.model.Document;
import org.waybill.model.Given;
import org.waybill.model.Reason;

@Timeout(20)
class HostileDocumentsTest {
    @TempDir
    Path folder;

    static Stream<Arguments> refusals() {
        return Stream.of(
                row("an empty file", "a.txt", () -> new byte[0], Reason.EMPTY),
                row("white space only", "a.txt", () -> HostileDocuments.bytes(" \n\t\r\n \u00A0 "), Reason.EMPTY),
                row("a binary called txt", "a.txt", HostileDocuments::binary, Reason.NOT_TEXT),
                row("a binary without zeros", "a.txt", HostileDocuments::binaryWithoutZeros, Reason.NOT_TEXT),
                row("a picture called txt", "a.txt", () -> png(), Reason.NOT_TEXT),
                row("a picture", "a.png", () -> png(), Reason.UNSUPPORTED),
                row("an archive", "a.zip", () -> HostileDocuments.zip("a.txt", new byte[3]), Reason.UNSUPPORTED),
                row("half an archive", "a.docx", () -> HostileDocuments.bytes("PK\u0003\u0004"), Reason.DAMAGED),
                row(
                        "a truncated Word file",
                        "a.docx",
                        () -> half(HostileDocuments.docxWith("<d>" + noise() + "</d>")),
                        Reason.DAMAGED),
                row(
                        "a Word file that is no XML",
                        "a.docx",
                        () -> HostileDocuments.docxWith("<w:document><w:body>"),
                        Reason.DAMAGED),
                row("a Word bomb", "a.docx", HostileDocuments::docxBomb, Reason.EXPLODES),
                row("a Word bomb beside the text", "a.docx", HostileDocuments::docxBombBeside, Reason.EXPLODES),
                row("a billion laughs", "a.docx", HostileDocuments::docxWithEntities, Reason.EXPLODES),
                row(
                        "an entity from a file",
                        "a.docx",
                        () -> HostileDocuments.docxReachingOut("file:///etc/hostname"),
                        Reason.EXPLODES),
                row("a deep Word file", "a.docx", () -> HostileDocuments.docxNested(20_000), Reason.TOO_DEEP),
                row("a locked Word file", "a.docx", HostileDocuments::encryptedOffice, Reason.ENCRYPTED),
                row("a mail of 1,000 nested parts", "a.eml", () -> HostileDocuments.nestedMail(1_000), Reason.TOO_DEEP),
                row("deep JSON", "a.json", () -> HostileDocuments.nestedJson(100_000), Reason.TOO_DEEP),
                row(
                        "JSON cut short",
                        "a.json",
                        () -> HostileDocuments.bytes("{\"id\": \"1\", \"text\": \"Ten she"),
                        Reason.DAMAGED),
                row("JSON without text", "a.json", () -> HostileDocuments.bytes("{\"id\": \"1\"}"), Reason.DAMAGED),
                row(
                        "JSON with a number as text",
                        "a.json",
                        () -> HostileDocuments.bytes("{\"text\": 7}"),
                        Reason.DAMAGED),
                row(
                        "JSON with an id that climbs",
                        "a.json",
                        () -> HostileDocuments.bytes("{\"id\":\"../x\",\"text\":\"Ten.\"}"),
                        Reason.DAMAGED),
                row(
                        "JSON with a date that is none",
                        "a.json",
                        () -> HostileDocuments.bytes("{\"published\":\"2023-02-30\",\"text\":\"Ten.\"}"),
                        Reason.DAMAGED),
                row(
                        "two JSON objects",
                        "a.json",
                        () -> HostileDocuments.bytes("{\"text\": \"a\"}\n{\"text\": \"b\"}"),
                        Reason.UNSUPPORTED),
                row("a JSON array", "a.json", () -> HostileDocuments.bytes("[{\"text\": \"a\"}]"), Reason.UNSUPPORTED),
                row("a page of too many tags", "a.html", () -> HostileDocuments.manyTags(500_000), Reason.TOO_LARGE),
                row(
                        "a page with nothing on it",
                        "a.html",
                        () -> HostileDocuments.bytes("<html><body><script>x()</script></body></html>"),
                        Reason.NO_TEXT),
                row("a PDF whose pages go in a circle", "a.pdf", HostileDocuments::pdfWithPageLoop, Reason.DAMAGED),
                row("a PDF with a huge count", "a.pdf", HostileDocuments::pdfWithHugeCount, Reason.DAMAGED),
                row("a PDF with a huge table", "a.pdf", HostileDocuments::pdfWithHugeTable, Reason.DAMAGED),
                row("a deep PDF", "a.pdf", () -> HostileDocuments.pdfNested(100_000), Reason.DAMAGED),
                row("a PDF bomb", "a.pdf", HostileDocuments::pdfBomb, Reason.EXPLODES),
                row("a PDF header and no more", "a.pdf", () -> HostileDocuments.bytes("%PDF-1.7\n"), Reason.DAMAGED),
                row("lost characters", "a.txt", HostileDocuments::lostCharacters, Reason.BAD_ENCODING),
                row(
                        "XML of another kind",
                        "a.xml",
                        () -> HostileDocuments.bytes("<?xml version='1.0'?><rss/>"),
                        Reason.UNSUPPORTED),
                row("a text larger than any", "a.txt", () -> HostileDocuments.hugeLine(17 << 20), Reason.TOO_LARGE));
    }

    @ParameterizedTest(name = "{0} is turned away")
    @MethodSource("refusals")
    void each_is_one_line_with_a_code_and_an_action(String what, String name, Supplier<byte[]> bytes, Reason reason) {
        Admission.TurnedAway refused = Admissions.refused(name, bytes.get());
        assertThat(refused.reason()).as(refused.line()).isEqualTo(reason);
        assertThat(refused.line()).startsWith(reason.code()).endsWith(".").doesNotContain("\n");
    }

    static Stream<Arguments> survivors() {
        return Stream.of(
                alive(
                        "100,000 nested tags",
                        "a.html",
                        () -> HostileDocuments.nestedTags(100_000),
                        "20 containers of shells"),
                alive(
                        "nested inline tags",
                        "a.html",
                        () -> HostileDocuments.nestedInlineTags(20_000),
                        "20 containers of shells"),
                alive(
                        "many attributes",
                        "a.html",
                        () -> HostileDocuments.manyAttributes(20_000),
                        "20 containers of shells"),
                alive("unterminated tags", "a.html", HostileDocuments::unterminatedTags, "20 containers of shells"),
                alive("a huge line", "a.txt", () -> HostileDocuments.hugeLine(5 << 20), "shells and rockets"),
                alive(
                        "a bomb in a Word file in a Word file",
                        "a.docx",
                        HostileDocuments::docxWithBombInside,
                        "Ten shells"),
                alive("a few broken bytes", "a.txt", () -> brokenBytes(), "десять снарядов"));
    }

    @ParameterizedTest(name = "{0} is still read")
    @MethodSource("survivors")
    void text_comes_out_where_it_can(String what, String name, Supplier<byte[]> bytes, String expected) {
        assertThat(Admissions.read(name, bytes.get()).text()).contains(expected);
    }

    @Test
    void mails_in_mails_end_in_one_line_and_not_in_a_crash() {
        List<Admission> all = Admissions.admit("a.eml", HostileDocuments.mailInMail(1_000));
        assertThat(all).hasSize(1).first().isInstanceOfSatisfying(Admission.TurnedAway.class, refused -> assertThat(
                        refused.reason())
                .isEqualTo(Reason.TOO_DEEP));
    }

    @Test
    void a_file_of_two_gigabytes_is_refused_by_its_size_without_being_read() throws IOException {
        Path file = folder.resolve("large.txt");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(2L << 30);
        }
        long start = System.nanoTime();
        assertThat(refused(file).reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void a_device_is_not_opened() {
        Path device = Path.of("/dev/zero");
        assumeTrue(Files.exists(device), "this system has no /dev/zero");
        assertThat(refused(device).reason()).isEqualTo(Reason.UNSUPPORTED);
    }

    @Test
    void a_pipe_is_not_opened() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe.txt");
        Process made = new ProcessBuilder("mkfifo", pipe.toString()).start();
        assumeTrue(made.waitFor() == 0, "this system makes no pipes");
        assertThat(refused(pipe).reason()).isEqualTo(Reason.UNSUPPORTED);
    }

    @Test
    void a_file_that_vanished_after_the_folder_was_listed_is_a_line() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "Ten shells.");
        Intake intake = Intake.with(Limits.usual());
        List<Source> leaves = intake.expand(List.of(new Source.Folder(folder))).leaves();
        Files.delete(file);
        assertThat(leaves).hasSize(1);
        assertThat(intake.admit(leaves.get(0), Given.NOTHING).get(0).admission())
                .isInstanceOfSatisfying(Admission.TurnedAway.class, gone -> assertThat(gone.reason())
                        .isEqualTo(Reason.NOT_FOUND));
    }

    @Test
    void a_reader_that_never_ends_is_left_behind() {
        Intake hasty = Intake.with(Limits.usual().withPerDocument(Duration.ofMillis(300)));
        Source endless = new Source.Stream("endless", new EndlessStream());
        assertThat(hasty.admit(endless, Given.NOTHING).get(0).admission())
                .isInstanceOfSatisfying(Admission.TurnedAway.class, slow -> assertThat(slow.reason())
                        .isEqualTo(Reason.TOO_SLOW));
    }

    @Test
    void a_detail_never_quotes_the_document() {
        assertThat(Admissions.refused("a.json", HostileDocuments.bytes("{\"text\": \"secret"))
                        .line())
                .doesNotContain("secret");
    }

    @Test
    void a_locked_pdf_asks_for_its_password_to_be_removed() {
        assertThat(Admissions.refused("a.pdf", PdfPages.locked("owner", "user")).reason())
                .isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void a_pdf_that_only_forbids_changes_is_read() {
        Document document = Admissions.read("a.pdf", PdfPages.locked("owner", ""));
        assertThat(document.text()).contains("Ten shells were sent.");
    }

    @Test
    void a_pdf_cut_in_half_is_damaged_or_gives_what_is_left() {
        byte[] whole = PdfPages.of(List.of(List.of("Ten shells were sent.")));
        Admission outcome = Admissions.admit("a.pdf", half(whole)).get(0);
        assertThat(outcome).isInstanceOfSatisfying(Admission.TurnedAway.class, cut -> assertThat(cut.reason())
                .isEqualTo(Reason.DAMAGED));
    }

    @Test
    void a_pdf_without_text_is_taken_for_a_scan() {
        assertThat(Admissions.refused("a.pdf", PdfPages.of(List.of(List.of()))).reason())
                .isEqualTo(Reason.NO_TEXT);
    }

    private static Admission.TurnedAway refused(Path file) {
        return (Admission.TurnedAway) Intake.with(Limits.usual())
                .admit(new Source.File(file), Given.NOTHING)
                .get(0)
                .admission();
    }

    private static Arguments row(String what, String name, Supplier<byte[]> bytes, Reason reason) {
        return Arguments.of(what, name, bytes, reason);
    }

    private static Arguments alive(String what, String name, Supplier<byte[]> bytes, String expected) {
        return Arguments.of(what, name, bytes, expected);
    }

    private static byte[] png() {
        byte[] bytes = HostileDocuments.binary();
        byte[] magic = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
        System.arraycopy(magic, 0, bytes, 0, magic.length);
        return bytes;
    }

    private static byte[] half(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }

    private static String noise() {
        return new Random(3)
                .ints(20_000, 'a', 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static byte[] brokenBytes() {
        byte[] bytes = HostileDocuments.bytes("В порту выгрузили десять снарядов и уехали обратно. ".repeat(20));
        bytes[5] = (byte) 0xFF;
        return bytes;
    }
}
