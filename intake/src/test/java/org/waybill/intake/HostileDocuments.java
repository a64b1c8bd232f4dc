package org.waybill.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Sources made to break a reader, built here so that no dangerous file lies in the repository. */
final class HostileDocuments {
    private static final String WORD_START =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>";
    private static final String WORD_END = "</w:t></w:r></w:p></w:body></w:document>";

    private HostileDocuments() {}

    static byte[] binary() {
        byte[] bytes = new byte[50_000];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    static byte[] binaryWithoutZeros() {
        byte[] bytes = binary();
        for (int index = 0; index < bytes.length; index++) {
            bytes[index] = bytes[index] == 0 ? 1 : bytes[index];
        }
        return bytes;
    }

    static byte[] nestedTags(int depth) {
        return bytes("<html><body>" + "<div>".repeat(depth) + "The ship carried 20 containers of shells to the port."
                + "</div>".repeat(depth));
    }

    static byte[] nestedInlineTags(int depth) {
        return bytes(
                "<html><body><p>" + "<b><i>".repeat(depth) + "The ship carried 20 containers of shells to the port.");
    }

    static byte[] manyTags(int count) {
        return bytes("<html><body>" + "<p>x".repeat(count));
    }

    static byte[] manyAttributes(int count) {
        StringBuilder tag = new StringBuilder("<html><body><p ");
        for (int index = 0; index < count; index++) {
            tag.append('a').append(index).append("=1 ");
        }
        return bytes(tag + ">The ship carried 20 containers of shells to the port.</p>");
    }

    static byte[] unterminatedTags() {
        return bytes("<html><head><title>A ship</title><body><p>The ship carried 20 containers of shells to the port"
                + "<p>It left again <a href=\"x>on Friday <!-- never closed");
    }

    static byte[] hugeLine(int characters) {
        return bytes("shells and rockets ".repeat(characters / 19));
    }

    static byte[] docxWith(String xml) {
        return zip("word/document.xml", bytes(xml));
    }

    static byte[] docxBomb() {
        return docxWith(WORD_START + " ".repeat(60 << 20) + WORD_END);
    }

    static byte[] docxBombBeside() {
        return zip(
                "word/media/picture.png", new byte[60 << 20], "word/document.xml", bytes(WORD_START + "x" + WORD_END));
    }

    /** An archive in a document: it is not opened, so that it costs no more than its size. */
    static byte[] docxWithBombInside() {
        return zip(
                "word/embeddings/inner.docx",
                docxBomb(),
                "word/document.xml",
                bytes(WORD_START + "Ten shells were sent." + WORD_END));
    }

    static byte[] docxWithEntities() {
        StringBuilder type = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 \"ha\">");
        for (int level = 1; level < 12; level++) {
            type.append("<!ENTITY a%d \"%s\">".formatted(level, ("&a" + (level - 1) + ";").repeat(10)));
        }
        return docxWith("<?xml version=\"1.0\"?>" + type + "]>" + WORD_START + "&a11;" + WORD_END);
    }

    static byte[] docxReachingOut(String address) {
        return docxWith("<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"" + address + "\">]>" + WORD_START
                + "&x;" + WORD_END);
    }

    static byte[] docxNested(int depth) {
        return docxWith(
                "<w:document xmlns:w=\"w\">" + "<w:x>".repeat(depth) + "</w:x>".repeat(depth) + "</w:document>");
    }

    static byte[] encryptedOffice() {
        byte[] file = Arrays.copyOf(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                2048);
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, file, 1024, name.length);
        return file;
    }

    static byte[] nestedMail(int depth) {
        StringBuilder mail = new StringBuilder("From: a@example.org\r\nSubject: nested\r\nMIME-Version: 1.0\r\n");
        for (int level = 0; level < depth; level++) {
            mail.append("Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n".formatted(level, level));
        }
        return bytes(mail + "Content-Type: text/plain\r\n\r\nTen shells were sent.\r\n");
    }

    static byte[] mailInMail(int depth) {
        StringBuilder mail = new StringBuilder();
        for (int level = 0; level < depth; level++) {
            mail.append("From: a@example.org\r\nSubject: forwarded\r\nContent-Type: message/rfc822\r\n\r\n");
        }
        return bytes(mail + "From: a@example.org\r\nSubject: first\r\n\r\nTen shells were sent.\r\n");
    }

    static byte[] nestedJson(int depth) {
        return bytes("{\"text\": \"Ten shells.\", \"more\": " + "[".repeat(depth) + "]".repeat(depth) + "}");
    }

    static byte[] pdfWithPageLoop() {
        return pdf(
                "1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n",
                "2 0 obj <</Type/Pages/Kids[3 0 R 2 0 R]/Count 2>> endobj\n",
                "3 0 obj <</Type/Pages/Kids[2 0 R 3 0 R]/Count 9/Parent 2 0 R>> endobj\n");
    }

    static byte[] pdfWithHugeCount() {
        return pdf(
                "1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n",
                "2 0 obj <</Type/Pages/Kids[]/Count 2000000000>> endobj\n");
    }

    static byte[] pdfWithHugeTable() {
        return bytes(
                "%PDF-1.4\n1 0 obj <</Type/Catalog>> endobj\nxref\n0 2000000000\n0000000000 65535 f \ntrailer <</Size 2000000000/Root 1 0 R>>\nstartxref\n44\n%%EOF");
    }

    static byte[] pdfNested(int depth) {
        return pdf(
                "1 0 obj <</Type/Catalog/Pages 2 0 R/X " + "[".repeat(depth) + "]".repeat(depth) + ">> endobj\n",
                "2 0 obj <</Type/Pages/Kids[]/Count 0>> endobj\n");
    }

    static byte[] pdfBomb() {
        byte[] packed = deflate(new byte[100 << 20]);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(bytes(
                "%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n"
                        + "3 0 obj <</Type/Page/Parent 2 0 R/Contents 4 0 R/MediaBox[0 0 9 9]>> endobj\n4 0 obj <</Filter/FlateDecode/Length "
                        + packed.length + ">>\nstream\n"));
        out.writeBytes(packed);
        out.writeBytes(bytes("\nendstream endobj\ntrailer <</Root 1 0 R>>\n%%EOF"));
        return out.toByteArray();
    }

    static byte[] lostCharacters() {
        return bytes("\uFFFD\uFFFD\uFFFD \uFFFD\uFFFD \uFFFD\uFFFD\uFFFD\uFFFD 14,000 \uFFFD\uFFFD\uFFFD. ".repeat(40));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] zip(String name, byte[] content) {
        return zip(name, content, "[Content_Types].xml", bytes("<Types/>"));
    }

    static byte[] zip(String first, byte[] one, String second, byte[] two) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(first));
            zip.write(one);
            zip.putNextEntry(new ZipEntry(second));
            zip.write(two);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] pdf(String... objects) {
        return bytes("%PDF-1.4\n" + String.join("", objects) + "trailer <</Root 1 0 R/Size 5>>\n%%EOF");
    }

    private static byte[] deflate(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out, new Deflater(9))) {
            deflater.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
