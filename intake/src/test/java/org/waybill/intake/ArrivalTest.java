package org.waybill.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybill.intake.reading.Answer.HeaderLines;
import org.waybill.model.Capture;
import org.waybill.model.Capture.Header;
import org.waybill.model.Capture.Method;
import org.waybill.model.Given;
import org.waybill.model.Sha256;

class ArrivalTest {
    private static final Intake INTAKE = Intake.with(Limits.usual(), () -> {
        throw new AssertionError("nothing is fetched, so nobody needs the time");
    });

    @TempDir
    Path folder;

    @Test
    void a_file_arrives_with_its_very_bytes_and_no_time() throws IOException {
        byte[] bytes = HostileDocuments.bytes("\uFEFFTen shells\r\nwere sent.");
        Path file = Files.write(folder.resolve("a.txt"), bytes);
        Arrival.Kept kept = kept(new Source.File(file, "in/a.txt")).get(0);
        assertThat(kept.bytes()).isEqualTo(bytes);
        assertThat(kept.admission().document().sha256()).isEqualTo(Sha256.of(bytes));
        assertThat(kept.capture()).isEqualTo(new Capture("in/a.txt", "", Method.FILE, null, List.of(), ""));
    }

    @Test
    void standard_input_is_a_stream() {
        var in = new ByteArrayInputStream(HostileDocuments.bytes("Ten shells were sent."));
        assertThat(kept(new Source.Stream("standard input", in)))
                .singleElement()
                .satisfies(kept -> assertThat(kept.capture().method()).isEqualTo(Method.STREAM));
    }

    @Test
    void bytes_at_hand_are_not_copied() {
        byte[] bytes = HostileDocuments.bytes("Ten shells were sent.");
        assertThat(kept(new Source.Bytes("a.txt", bytes)).get(0).bytes()).isSameAs(bytes);
    }

    @Test
    void what_is_attached_names_the_mail_it_lay_in_however_deep() {
        String inner = mail("Inner words.", "text/plain", "note.txt", "Ten shells.");
        String outer = mail("Outer words.", "application/octet-stream", "inner.eml", inner);
        assertThat(kept(new Source.Bytes("a.eml", HostileDocuments.bytes(outer))))
                .extracting(kept ->
                        kept.capture().origin() + " in " + kept.capture().container() + " by "
                                + kept.capture().method().key())
                .containsExactly(
                        "a.eml in  by stream",
                        "a.eml!/inner.eml in a.eml by attachment",
                        "a.eml!/inner.eml!/note.txt in a.eml!/inner.eml by attachment");
    }

    @Test
    void nothing_is_kept_of_what_is_turned_away() {
        assertThat(Admissions.arrivals("a.txt", new byte[0])).singleElement().isInstanceOf(Arrival.Refused.class);
    }

    @Test
    void headers_keep_their_order_and_lose_secrets_and_line_breaks() {
        HeaderLines lines = new HeaderLines();
        lines.add("Server", "a\r\nSet-Cookie: b");
        lines.add("set-cookie", "visitor=1");
        lines.add(":status", "200");
        lines.add("Age", " 1 ");
        lines.add("Age", "2");
        assertThat(lines.kept())
                .containsExactly(
                        new Header("Server", "a Set-Cookie: b"), new Header("Age", "1"), new Header("Age", "2"));
    }

    @Test
    void headers_are_bounded_in_number_and_length() {
        HeaderLines lines = new HeaderLines();
        for (int index = 0; index < 1_000; index++) {
            lines.add("X-" + index, "x".repeat(1_000_000));
        }
        assertThat(lines.kept()).hasSize(Capture.MOST_HEADERS).allSatisfy(header -> assertThat(header.value())
                .hasSize(Header.MOST_CHARACTERS)
                .endsWith("…"));
    }

    private static List<Arrival.Kept> kept(Source source) {
        return INTAKE.admit(source, Given.NOTHING).stream()
                .map(Arrival.Kept.class::cast)
                .toList();
    }

    private static String mail(String words, String type, String name, String attached) {
        return """
                From: desk@example.org
                Subject: A report
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=%1$s

                --%1$s
                Content-Type: text/plain

                %2$s
                --%1$s
                Content-Type: %3$s
                Content-Disposition: attachment; filename="%4$s"
                Content-Transfer-Encoding: base64

                %5$s
                --%1$s--
                """.formatted(
                        "b" + name.length(),
                        words,
                        type,
                        name,
                        Base64.getMimeEncoder().encodeToString(HostileDocuments.bytes(attached)));
    }
}
