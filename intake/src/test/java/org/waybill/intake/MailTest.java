package org.waybill.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waybill.model.Admission;
import org.waybill.model.Document;
import org.waybill.model.Reason;

class MailTest {
    private static final String HEADER = """
            From: =?utf-8?B?0JDQs9C10L3RgtGB0YLQstC+?= <desk@example.org>
            Subject: Ships and shells
            Date: Wed, 06 Mar 2024 01:10:00 +0900
            MIME-Version: 1.0
            """;

    @Test
    void a_plain_mail_gives_body_sender_subject_and_day() {
        Document document = Admissions.read(
                "a.eml",
                HEADER
                        + "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
                        + "Ten shells =E2=80=94 no more =\r\nwere sent.\r\n");
        assertThat(document.text()).isEqualTo("Ten shells — no more were sent.");
        assertThat(document.about().publisher()).isEqualTo("Агентство");
        assertThat(document.about().title()).isEqualTo("Ships and shells");
        assertThat(document.about().published()).hasToString("2024-03-06");
        assertThat(document.about().format()).isEqualTo("eml");
    }

    @Test
    void of_two_forms_of_one_text_only_one_is_read() {
        assertThat(Admissions.read(
                                "a.eml",
                                alternatives(
                                        "Ten shells were sent to the port.",
                                        "<p>Ten shells were sent to the <b>port</b>.</p>"))
                        .text())
                .isEqualTo("Ten shells were sent to the port.");
        assertThat(Admissions.read(
                                "a.eml",
                                alternatives(
                                        "Open in a browser.",
                                        "<table><tr><td><p>" + "Ten shells were sent. ".repeat(9)
                                                + "</p></td></tr></table>"))
                        .text())
                .startsWith("Ten shells were sent. Ten");
    }

    @Test
    void what_is_attached_is_read_as_a_source_of_its_own() {
        byte[] pdf = PdfPages.of(List.of(List.of("Nine ships came.")));
        String mail = HEADER
                + "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\nSee the report.\r\n"
                + part("application/pdf", "C:\\reports\\report.pdf", pdf)
                + part("application/zip", "more.zip", HostileDocuments.zip("a", new byte[1])) + "--x--\r\n";
        List<Admission> all = Admissions.admit("a.eml", HostileDocuments.bytes(mail));
        assertThat(all).hasSize(3);
        assertThat(all.get(1)).isInstanceOfSatisfying(Admission.Admitted.class, report -> {
            assertThat(report.document().origin()).isEqualTo("a.eml!/report.pdf");
            assertThat(report.document().text()).isEqualTo("Nine ships came.");
        });
        assertThat(all.get(2)).isInstanceOfSatisfying(Admission.TurnedAway.class, refused -> {
            assertThat(refused.source()).isEqualTo("a.eml!/more.zip");
            assertThat(refused.reason()).isEqualTo(Reason.UNSUPPORTED);
        });
    }

    @Test
    void an_encrypted_mail_says_so() {
        String mail = HEADER + "Content-Type: multipart/encrypted; boundary=x\r\n\r\n--x\r\n\r\nx\r\n--x--\r\n";
        assertThat(Admissions.refused("a.eml", HostileDocuments.bytes(mail)).reason())
                .isEqualTo(Reason.ENCRYPTED);
    }

    private static String alternatives(String plain, String page) {
        return HEADER + "Content-Type: multipart/alternative; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\n"
                + plain + "\r\n--x\r\nContent-Type: text/html\r\n\r\n" + page + "\r\n--x--\r\n";
    }

    private static String part(String type, String name, byte[] bytes) {
        return "--x\r\nContent-Type: " + type + "\r\nContent-Disposition: attachment; filename=\""
                + name.replace("\\", "\\\\") + "\"\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(bytes) + "\r\n";
    }
}
