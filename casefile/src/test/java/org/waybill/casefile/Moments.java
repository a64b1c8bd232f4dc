package org.waybill.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.waybill.model.Sha256;

/** A folder as it was at many moments; of moments at which it was the same, the one at which most was acknowledged. */
final class Moments {
    private final Map<String, byte[]> contents = new LinkedHashMap<>();
    private final Map<String, Moment> moments = new LinkedHashMap<>();

    /**
     * A folder at one moment.
     *
     * @param files their bytes by their path; nothing for a folder, whose path ends in a slash
     * @param acknowledged what its maker was told by then
     */
    record Moment(Map<String, byte[]> files, List<String> acknowledged) {
        /** Lays the files down in a folder of their own. */
        void restore(Path folder) throws IOException {
            if (!files.isEmpty()) {
                Files.createDirectories(folder);
            }
            for (Map.Entry<String, byte[]> one : files.entrySet()) {
                Path file = folder.resolve(one.getKey());
                if (one.getKey().endsWith("/")) {
                    Files.createDirectories(file);
                } else {
                    Files.write(file, one.getValue());
                }
            }
        }

        boolean holds(String name) {
            return files.containsKey(name);
        }

        /** The same with one file cut to a part of its length. */
        Moment cut(String name, double part) {
            Map<String, byte[]> cut = new TreeMap<>(files);
            cut.computeIfPresent(name, (key, bytes) -> Arrays.copyOf(bytes, (int) (bytes.length * part)));
            return new Moment(cut, acknowledged);
        }
    }

    /** Remembers the folder as it is now. */
    void take(Path folder, List<String> acknowledged) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        StringBuilder print = new StringBuilder();
        if (Files.exists(folder)) {
            try (Stream<Path> inside = Files.walk(folder)) {
                for (Path path : inside.skip(1).sorted().toList()) {
                    remember(folder, path, files, print);
                }
            }
        }
        moments.put(Sha256.of(print.toString()).hex(), new Moment(files, List.copyOf(acknowledged)));
    }

    private void remember(Path folder, Path path, Map<String, byte[]> files, StringBuilder print) throws IOException {
        String name = folder.relativize(path).toString();
        if (Files.isDirectory(path)) {
            files.put(name + "/", new byte[0]);
            print.append(name).append('\n');
            return;
        }
        byte[] bytes = Files.readAllBytes(path);
        String digest = Sha256.of(bytes).hex();
        files.put(name, contents.computeIfAbsent(digest, key -> bytes));
        // What processes share about the database is thrown away by the first to open it.
        print.append(name.endsWith("-shm") ? name : name + digest).append('\n');
    }

    Collection<Moment> all() {
        return moments.values();
    }
}
