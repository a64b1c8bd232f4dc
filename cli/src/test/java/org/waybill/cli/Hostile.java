package org.waybill.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files that no reader should trust, made here so that none lies in the repository. */
final class Hostile {
    private Hostile() {}

    static byte[] binary() {
        byte[] bytes = new byte[20_000];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    static byte[] truncatedPdf() {
        byte[] whole = pdf("", "");
        return Arrays.copyOf(whole, whole.length / 3);
    }

    static byte[] encryptedPdf() {
        return pdf("owner", "user");
    }

    static byte[] wordBomb() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(text("<Types/>"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(text("<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>"));
            for (int megabyte = 0; megabyte < 100; megabyte++) {
                zip.write(new byte[1 << 20]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] nestedTags() {
        return text("<html><body>" + "<div>".repeat(100_000)
                + "North Korea supplied Russia with 300 containers of shells." + "</div>".repeat(100_000));
    }

    /** What is left of Cyrillic after two wrong conversions. */
    static byte[] lostCharacters() {
        return text("\uFFFD\uFFFD\uFFFD \uFFFD\uFFFD 14,000 \uFFFD\uFFFD. ".repeat(50));
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] pdf(String owner, String user) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            if (!user.isEmpty()) {
                StandardProtectionPolicy policy = new StandardProtectionPolicy(owner, user, new AccessPermission());
                policy.setEncryptionKeyLength(128);
                document.protect(policy);
            }
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
