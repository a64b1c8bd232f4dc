package org.waybill.screening.list;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.waybill.screening.list.record.ListPart;
import org.waybill.screening.list.trouble.ListTrouble;

/** Whatever is done to a file, it is read or refused with a code; nothing else is thrown. */
class ReadersFuzzTest {
    private static final List<String> BITS = List.of(
            "<",
            ">",
            "&",
            "&#0;",
            "\"",
            "'",
            ";",
            ",",
            "\n",
            "\r",
            "\u0000",
            "\u001A",
            "]]>",
            "<![CDATA[",
            "<!--",
            "{",
            "}",
            "[",
            "\uD800",
            "\uFEFF",
            "\u202E",
            "999999999999999999",
            "-0-",
            "0000-00-00",
            "dd/mm/0000",
            "IMO 0000000",
            "(((",
            "<a/>");

    @Provide
    Arbitrary<String> files() {
        return Arbitraries.of(Fixtures.LISTS);
    }

    @Property(tries = 600)
    void a_file_that_was_tampered_with_is_read_or_refused_with_a_code(
            @ForAll("files") String names, @ForAll long seed) {
        Random random = new Random(seed);
        List<ListPart> parts = new ArrayList<>();
        for (String name : names.split(" ", -1)) {
            parts.add(Fixtures.part(name, tampered(Fixtures.bytes(name), random)));
        }
        try {
            ListFiles.read(parts);
        } catch (ListTrouble refused) {
            // As it should be: a sentence with a code.
        }
    }

    private static byte[] tampered(byte[] bytes, Random random) {
        byte[] now = bytes;
        for (int times = random.nextInt(4); times >= 0; times--) {
            now = once(now, random);
        }
        return now;
    }

    private static byte[] once(byte[] bytes, Random random) {
        if (bytes.length < 2) {
            return bytes;
        }
        int at = random.nextInt(bytes.length);
        return switch (random.nextInt(5)) {
            case 0 -> Arrays.copyOf(bytes, at);
            case 1 -> flipped(bytes, at, random);
            case 2 ->
                spliced(bytes, at, at, BITS.get(random.nextInt(BITS.size())).getBytes(StandardCharsets.UTF_8));
            case 3 -> spliced(bytes, at, Math.min(bytes.length, at + random.nextInt(40)), new byte[0]);
            default -> {
                int end = Math.min(bytes.length, at + random.nextInt(400));
                yield spliced(bytes, at, at, Arrays.copyOfRange(bytes, at, end));
            }
        };
    }

    private static byte[] flipped(byte[] bytes, int at, Random random) {
        byte[] now = bytes.clone();
        now[at] ^= (byte) (1 << random.nextInt(8));
        return now;
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] with) {
        byte[] now = new byte[bytes.length - (to - from) + with.length];
        System.arraycopy(bytes, 0, now, 0, from);
        System.arraycopy(with, 0, now, from, with.length);
        System.arraycopy(bytes, to, now, from + with.length, bytes.length - to);
        return now;
    }
}
