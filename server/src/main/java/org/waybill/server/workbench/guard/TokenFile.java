package org.waybill.server.workbench.guard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.waybill.model.Sha256;

/**
 * Who was given a token, in a file that only its owner may read.
 *
 * <p>Each line: digest of the token, role, day on which it was made, name; with tabs between. The tokens themselves are
 * kept nowhere. A line that is taken out ends what its bearer does at once.
 */
public final class TokenFile {
    private static final int CELLS = 4;

    private final Path file;
    private Held held;

    /**
     * Somebody who was given a token.
     *
     * @param digest of the token
     * @param person who
     * @param made on which day
     */
    public record Holder(Sha256 digest, Person person, LocalDate made) {}

    private record Held(FileTime changed, long bytes, Map<Sha256, Holder> holders) {}

    private TokenFile(Path file) throws IOException {
        this.file = file;
        this.held = read(file);
    }

    /**
     * Reads a file.
     *
     * @throws IOException where it cannot be read, or a line is none of a file of tokens; the message says which
     */
    public static TokenFile open(Path file) throws IOException {
        return new TokenFile(file);
    }

    /** Adds somebody to a file, which is made where there is none. Gives the token, which is kept nowhere. */
    public static String add(Path file, Person person, LocalDate today) throws IOException {
        if (Files.notExists(file)) {
            make(file);
        }
        read(file);
        String token = Secret.word();
        String line = String.join("\t", Sha256.of(token).hex(), person.role().key(), today.toString(), person.name());
        Files.writeString(file, line + "\n", StandardOpenOption.APPEND);
        return token;
    }

    public boolean isEmpty() {
        return held.holders().isEmpty();
    }

    /** Who was given the token of this digest. */
    synchronized Optional<Holder> of(Sha256 digest) {
        renew();
        return Optional.ofNullable(held.holders().get(digest));
    }

    /** A file that cannot be read any more lets nobody in. */
    private void renew() {
        try {
            if (!Files.getLastModifiedTime(file).equals(held.changed()) || Files.size(file) != held.bytes()) {
                held = read(file);
            }
        } catch (IOException e) {
            held = new Held(FileTime.fromMillis(0), -1, Map.of());
        }
    }

    private static Held read(Path file) throws IOException {
        FileTime changed = Files.getLastModifiedTime(file);
        byte[] bytes = Files.readAllBytes(file);
        Map<Sha256, Holder> holders = new LinkedHashMap<>();
        int line = 0;
        for (String text : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
            line++;
            if (!text.isBlank() && !text.startsWith("#")) {
                Holder holder = holder(text, line);
                holders.put(holder.digest(), holder);
            }
        }
        return new Held(changed, bytes.length, Map.copyOf(holders));
    }

    private static Holder holder(String text, int line) throws IOException {
        String[] cells = text.split("\t", -1);
        if (cells.length != CELLS) {
            throw new IOException("line " + line + " has not four parts");
        }
        Role role = Role.of(cells[1]).orElseThrow(() -> new IOException("line " + line + " names no role"));
        try {
            return new Holder(new Sha256(cells[0]), new Person(cells[3], role), LocalDate.parse(cells[2]));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IOException("line " + line + " is none of a file of tokens", e);
        }
    }

    private static void make(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }
}
