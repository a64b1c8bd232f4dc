package org.waybill.casefile.merkle;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The hash of one node of the tree: 32 bytes. */
public final class NodeHash implements Comparable<NodeHash> {
    /** How many bytes a hash has: those of SHA-256. */
    public static final int LENGTH = 32;

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    /** The root of a tree without entries. */
    public static final NodeHash EMPTY = new NodeHash(digest().digest());

    private final byte[] bytes;

    private NodeHash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The hash that has these 32 bytes. */
    public static NodeHash of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a hash has " + LENGTH + " bytes, not " + bytes.length);
        }
        return new NodeHash(bytes.clone());
    }

    /** The hash with these 64 hexadecimal digits. */
    public static NodeHash ofHex(String hex) {
        return of(HexFormat.of().parseHex(hex));
    }

    /** The hash this base64 stands for; nothing unless it is exactly how {@link #base64()} writes a hash. */
    public static Optional<NodeHash> ofBase64(String base64) {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64);
            boolean exact = bytes.length == LENGTH
                    && Base64.getEncoder().encodeToString(bytes).equals(base64);
            return exact ? Optional.of(new NodeHash(bytes)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The hash of an entry. */
    public static NodeHash leaf(byte[] entry) {
        return leaf(entry, 0, entry.length);
    }

    /** The hash of an entry that stands within other bytes. */
    public static NodeHash leaf(byte[] buffer, int from, int length) {
        MessageDigest digest = digest();
        digest.update(LEAF);
        digest.update(buffer, from, length);
        return new NodeHash(digest.digest());
    }

    /** The hash of the node above two neighbours. */
    public static NodeHash node(NodeHash left, NodeHash right) {
        MessageDigest digest = digest();
        digest.update(NODE);
        digest.update(left.bytes);
        digest.update(right.bytes);
        return new NodeHash(digest.digest());
    }

    /** A copy of the 32 bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** 64 lower-case hexadecimal digits. */
    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    /** 44 characters of standard base64 (RFC 4648, section 4). */
    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NodeHash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public int compareTo(NodeHash other) {
        return Arrays.compareUnsigned(bytes, other.bytes);
    }

    @Override
    public String toString() {
        return hex();
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must offer SHA-256", e);
        }
    }
}
