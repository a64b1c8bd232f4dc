package org.waybill.casefile.verification;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.waybill.casefile.stamp.StampCheck;

/** Bits that fall over, objects that are lost, checkpoints that are edited. */
final class FileCorruptions {
    private static final String LOG = "log/entries-000000000000.jsonl";

    private final Path folder;
    private final Copy whole;
    private final StampCheck.Holds stamp;

    /**
     * Damages files.
     *
     * @param stamp what the case's stamp says
     */
    FileCorruptions(Path folder, Copy whole, StampCheck.Holds stamp) {
        this.folder = folder;
        this.whole = whole;
        this.stamp = stamp;
    }

    /** Of any file, large or small. */
    Optional<Corruption> bit(Random random) throws IOException {
        List<String> names =
                whole.names("").stream().filter(name -> !name.equals("lock")).toList();
        return flip(names.get(random.nextInt(names.size())), random);
    }

    Optional<Corruption> bitOfLog(Random random) throws IOException {
        return flip(LOG, random);
    }

    private Optional<Corruption> flip(String name, Random random) throws IOException {
        byte[] bytes = whole.get(name);
        if (bytes.length == 0) {
            return Optional.empty();
        }
        int at = random.nextInt(bytes.length);
        int bit = random.nextInt(8);
        bytes[at] ^= (byte) (1 << bit);
        Files.write(folder.resolve(name), bytes);
        return Optional.of(expected("bit " + bit + " of byte " + at + " of " + name, name, at));
    }

    private Corruption expected(String what, String name, int at) {
        if (name.startsWith("archive/")) {
            return Corruption.of(what, object(name));
        }
        if (name.endsWith(".checkpoint")) {
            return Corruption.of(what, "checkpoint " + size(name));
        }
        if (name.endsWith(".tsr")) {
            // No signature covers all that is wrapped round a stamp; what it says must be what it said.
            return new Corruption(
                    what,
                    report -> Corruption.objects(report, true).contains("stamp " + size(name))
                            || report.checkpoint()
                                    .flatMap(VerificationReport.Shown::stamp)
                                    .equals(Optional.of(stamp)));
        }
        if (name.equals("case.json")) {
            return Corruption.of(what, name);
        }
        return name.equals(LOG) ? Corruption.ofEntry(what, entry(at)) : Corruption.ofDatabase(what);
    }

    private static String object(String name) {
        return "archive " + name.substring("archive/".length()).replace("/", "");
    }

    private static long size(String name) {
        return Long.parseLong(name.replaceAll("\\D", ""));
    }

    private long entry(int at) {
        byte[] before = Arrays.copyOf(whole.get(LOG), at);
        return new String(before, UTF_8).chars().filter(unit -> unit == '\n').count();
    }

    /** Removed, cut, swapped with another, moved, or beside itself an orphan that is no object. */
    Optional<Corruption> object(Random random) throws IOException {
        List<String> names = whole.names("archive/");
        String name = names.get(random.nextInt(names.size()));
        String other = names.get(random.nextInt(names.size()));
        Path file = folder.resolve(name);
        byte[] bytes = whole.get(name);
        switch (random.nextInt(5)) {
            case 0 -> Files.delete(file);
            case 1 -> Files.write(file, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
            case 2 -> {
                Files.write(file, whole.get(other));
                Files.write(folder.resolve(other), bytes);
            }
            case 3 -> Files.move(file, file.resolveSibling("x"));
            default -> {
                String stray = "archive/00/" + "0".repeat(62);
                Files.createDirectories(folder.resolve(stray).getParent());
                Files.write(folder.resolve(stray), bytes);
                return Optional.of(Corruption.of("an orphan that is another's copy", object(stray)));
            }
        }
        return Optional.of(Corruption.of("removed, cut, swapped or moved: " + name, object(name)));
    }

    /** Edited so that it can be read: another root, another size, another origin, a renamed file. */
    Optional<Corruption> checkpoint(Random random) throws IOException {
        List<String> names = whole.names("log/checkpoints/").stream()
                .filter(name -> name.endsWith(".checkpoint"))
                .toList();
        String name = names.get(random.nextInt(names.size()));
        Path file = folder.resolve(name);
        String[] lines = new String(whole.get(name), UTF_8).split("\n", -1);
        switch (random.nextInt(4)) {
            case 0 -> lines[0] = "case.example/d";
            case 1 -> lines[1] = String.valueOf(Long.parseLong(lines[1]) - 1);
            case 2 -> lines[2] = "A".repeat(42) + "A=";
            default -> {
                String renamed = name.replaceAll("\\d{12}", String.format("%012d", size(name) - 1));
                Files.move(file, folder.resolve(renamed));
                return Optional.of(Corruption.of("renamed: " + name, "checkpoint " + size(renamed)));
            }
        }
        Files.writeString(file, String.join("\n", lines));
        return Optional.of(Corruption.of("edited: " + name, "checkpoint " + size(name)));
    }
}
