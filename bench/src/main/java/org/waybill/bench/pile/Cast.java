package org.waybill.bench.pile;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waybill.model.ClaimType;
import org.waybill.model.Party;

/** Who and what made-up documents tell of. The same in every pile, so that seeds differ in their draws alone. */
final class Cast {
    /** As many as a large collection of reports on one matter has. */
    static final int PUBLISHERS = 60;

    private static final List<String> STATES =
            List.of("KP", "RU", "IR", "SY", "CN", "YE", "LY", "SD", "AE", "TR", "UA", "ML", "CF", "SO", "ET", "MM");
    private static final List<String> GOODS = List.of(
            "ammunition",
            "artillery shells",
            "drones",
            "ballistic missiles",
            "rifles",
            "mortars",
            "fuel",
            "spare parts");
    private static final List<String> CONSONANTS =
            List.of("b", "d", "f", "g", "k", "l", "m", "n", "r", "s", "t", "v", "z");
    private static final List<String> VOWELS = List.of("a", "e", "i", "o", "u", "ai", "ou");

    private static final int MADE_UP_PARTIES = 400;
    private static final int MADE_UP_GOODS = 120;
    private static final int VOCABULARY = 20_000;
    private static final long SPELLING = 7;

    final Skewed<ClaimType> types = new Skewed<>(List.of(ClaimType.values()), 1.5);
    final Skewed<Party> parties = new Skewed<>(parties(), 1.4);
    final Skewed<String> items = new Skewed<>(items(), 1.3);
    final Skewed<String> words = new Skewed<>(words(VOCABULARY, SPELLING), 1);
    final Skewed<String> publishers = new Skewed<>(numbered(PUBLISHERS, n -> "Publisher " + n), 0.8);
    final Skewed<String> speakers = new Skewed<>(numbered(200, n -> "the ministry of region " + n), 1);

    private static List<Party> parties() {
        List<String> names = words(MADE_UP_PARTIES, SPELLING + 1);
        Stream<Party> others = names.stream()
                .map(name -> new Party(Character.toUpperCase(name.charAt(0)) + name.substring(1), Party.Kind.COMPANY));
        return Stream.concat(STATES.stream().map(Party::state), others).toList();
    }

    private static List<String> items() {
        return Stream.concat(
                        GOODS.stream(),
                        words(MADE_UP_GOODS, SPELLING + 2).stream().map(word -> word + " parts"))
                .toList();
    }

    private static List<String> numbered(int many, IntFunction<String> name) {
        return IntStream.rangeClosed(1, many).mapToObj(name).toList();
    }

    /** Words of two to four syllables, each once. */
    private static List<String> words(int many, long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        return Stream.generate(() -> word(chance)).distinct().limit(many).toList();
    }

    private static String word(SplittableRandom chance) {
        List<String> parts = new ArrayList<>();
        for (int syllable = chance.nextInt(2, 5); syllable > 0; syllable--) {
            parts.add(CONSONANTS.get(chance.nextInt(CONSONANTS.size())));
            parts.add(VOWELS.get(chance.nextInt(VOWELS.size())));
        }
        return String.join("", parts);
    }
}
