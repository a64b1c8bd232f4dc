package org.waybill.bench.scripts;

import java.util.List;

/** ICU's rules, then consonants in eight classes: the plain skeleton that screeners fall back to. */
final class SkeletonRoute implements Route {
    private final Route icu = new IcuRoute();

    @Override
    public String name() {
        return "plain skeleton";
    }

    @Override
    public List<List<String>> read(String original) {
        return icu.read(original);
    }

    @Override
    public List<String> words(String latin) {
        return icu.words(latin);
    }

    @Override
    public double likeness(String read, String latin) {
        return EditDistance.likeness(skeleton(read), skeleton(latin));
    }

    private static String skeleton(String word) {
        return word.replaceAll("[sz]h|ch|j", "x")
                .replaceAll("[aeiouywh']", "")
                .replaceAll("[qgkc]", "k")
                .replaceAll("[td]", "t")
                .replaceAll("[sz]", "s")
                .replaceAll("[bp]", "p")
                .replaceAll("[fv]", "f")
                .replaceAll("(.)\\1+", "$1");
    }
}
