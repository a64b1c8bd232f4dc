package org.waybill.bench.scripts;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.waybill.screening.script.LatinLetters;

/** What everybody has at hand: ICU's rules for any script, then the distance of letters. */
final class IcuRoute implements Route {
    private final Transliterator any = Transliterator.getInstance("Any-Latin; Latin-ASCII");

    @Override
    public String name() {
        return "ICU";
    }

    @Override
    public List<List<String>> read(String original) {
        return List.of(words(any.transliterate(original)));
    }

    @Override
    public List<String> words(String latin) {
        List<String> words = new ArrayList<>();
        Arrays.stream(latin.split("[^\\p{L}\\p{M}\\p{N}'’`ʿʾ]+", -1))
                .map(LatinLetters::plain)
                .filter(word -> !word.isEmpty())
                .forEach(words::add);
        return words;
    }

    @Override
    public double likeness(String read, String latin) {
        return EditDistance.likeness(read, latin);
    }
}
