package org.waybill.casefile.ground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.waybill.casefile.canonical.CanonicalJson;
import org.waybill.casefile.canonical.NotCanonical;
import org.waybill.casefile.disk.Disk;
import org.waybill.casefile.trouble.CaseTrouble;

/**
 * Checksums over a database file at rest.
 *
 * <p>Rows are compared with the log, which finds any change that matters. A bit that falls over in a part of the file that
 * holds no row matters to nobody today; the seal finds it too, since tomorrow's row may be written there. It is no
 * protection against intent: whoever changes the file can seal it again, and is found by the comparison.
 */
public final class Seal {
    private static final int CHUNK_BYTES = 1 << 20;

    private Seal() {}

    /** The file the seal is kept in. */
    public static Path of(Path database) {
        return database.resolveSibling(database.getFileName() + ".seal");
    }

    /** Takes the seal away: somebody is about to write. */
    static void lift(Path database, Disk disk) {
        try {
            disk.delete(of(database));
        } catch (IOException e) {
            throw CaseTrouble.writing(of(database), e);
        }
    }

    /** Seals a database that nobody has open for writing. */
    static void put(Path database, Disk disk) {
        Path seal = of(database);
        Path part = seal.resolveSibling(seal.getFileName() + ".part");
        try {
            disk.write(part, bytes(database));
            disk.move(part, seal);
        } catch (IOException e) {
            throw CaseTrouble.writing(seal, e);
        }
    }

    private static byte[] bytes(Path database) throws IOException {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("length", Files.size(database));
        ArrayNode sums = node.putArray("crc32c");
        sums(database).forEach(sums::add);
        return CanonicalJson.bytes(node);
    }

    private static List<String> sums(Path database) throws IOException {
        List<String> sums = new ArrayList<>();
        byte[] chunk = new byte[CHUNK_BYTES];
        try (InputStream in = Files.newInputStream(database)) {
            for (int got = in.readNBytes(chunk, 0, CHUNK_BYTES); got > 0; got = in.readNBytes(chunk, 0, CHUNK_BYTES)) {
                CRC32C sum = new CRC32C();
                sum.update(chunk, 0, got);
                sums.add(HexFormat.of().toHexDigits((int) sum.getValue()));
            }
        }
        return sums;
    }

    /**
     * What is wrong with a sealed database; empty where it is as it was sealed, or has no seal.
     *
     * @return one line, with the place in the file
     */
    public static Optional<String> broken(Path database) throws IOException {
        Path seal = of(database);
        if (!Files.exists(seal)) {
            return Optional.empty();
        }
        JsonNode node;
        try {
            node = CanonicalJson.read(Files.readAllBytes(seal));
        } catch (NotCanonical e) {
            return Optional.of("the seal itself is damaged at byte " + e.offset());
        }
        return broken(node, Files.exists(database) ? sums(database) : List.of(), length(database));
    }

    private static long length(Path database) throws IOException {
        return Files.exists(database) ? Files.size(database) : 0;
    }

    private static Optional<String> broken(JsonNode seal, List<String> sums, long length) {
        if (!seal.path("length").canConvertToLong() || seal.path("length").asLong() != length || seal.size() != 2) {
            return Optional.of("it has " + length + " bytes, and was sealed with "
                    + seal.path("length").asText());
        }
        JsonNode sealed = seal.path("crc32c");
        for (int at = 0; at < sums.size(); at++) {
            if (!sums.get(at).equals(sealed.path(at).asText())) {
                long start = (long) at * CHUNK_BYTES;
                return Optional.of(
                        "it changed between the bytes " + start + " and " + Math.min(start + CHUNK_BYTES, length));
            }
        }
        return sealed.size() == sums.size() ? Optional.empty() : Optional.of("the seal itself is damaged");
    }
}
