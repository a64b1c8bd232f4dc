package org.waybill.intake.format;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.waybill.intake.reading.Table;

/** The first bytes of formats that are known and not read, from {@code signatures.csv}. */
final class Signatures {
    private static final class Signature {
        private final int offset;
        private final byte[] bytes;
        private final String what;

        private Signature(int offset, byte[] bytes, String what) {
            this.offset = offset;
            this.bytes = bytes;
            this.what = what;
        }

        String what() {
            return what;
        }

        boolean opens(byte[] source) {
            int end = offset + bytes.length;
            return source.length >= end && Arrays.equals(source, offset, end, bytes, 0, bytes.length);
        }
    }

    private static final List<Signature> ALL = Table.read(Signatures.class, "signatures.csv").rows().stream()
            .map(row -> new Signature(
                    Integer.parseInt(row.get("offset")), HexFormat.of().parseHex(row.get("hex")), row.get("what")))
            .toList();

    private Signatures() {}

    /** What the bytes are, in words, if the table knows. */
    static Optional<String> nameOf(byte[] bytes) {
        return ALL.stream()
                .filter(signature -> signature.opens(bytes))
                .map(Signature::what)
                .findFirst();
    }
}
