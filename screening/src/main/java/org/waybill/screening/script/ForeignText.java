package org.waybill.screening.script;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waybill.model.Span;

/** One text while it is read: its words, each by sound and by meaning, put together again. */
final class ForeignText {
    private final FoldedText folded;
    private final Transcriber transcriber;
    private final List<List<Reading>> sounds = new ArrayList<>();
    private final List<List<Reading>> meanings = new ArrayList<>();
    private boolean arabic;
    private boolean meaningful;

    ForeignText(FoldedText folded, Transcriber transcriber) {
        this.folded = folded;
        this.transcriber = transcriber;
        Runs.of(folded.text()).forEach(this::word);
    }

    private void word(Span run) {
        String written = run.of(folded.text());
        WritingSystem script = script(written);
        String word = letters(written, script);
        List<Reading> read = transcriber.sounds(word, script).stream()
                .limit(Transcriber.MOST_READINGS)
                .map(reading -> placed(reading, run.start()))
                .toList();
        Optional<Reading> meaning = transcriber.meaning(word, script).map(reading -> placed(reading, run.start()));
        sounds.add(read);
        meanings.add(meaning.map(List::of).orElse(read));
        arabic |= script == WritingSystem.ARABIC;
        meaningful |= meaning.isPresent();
    }

    List<Reading> readings() {
        List<Reading> zipped = Readings.zipped(sounds);
        List<Reading> all = new ArrayList<>(arabic ? Compounds.withJoined(zipped) : zipped);
        if (meaningful) {
            all.add(Readings.zipped(meanings).get(0));
        }
        return List.copyOf(all);
    }

    private static WritingSystem script(String word) {
        return word.codePoints()
                .mapToObj(WritingSystem::of)
                .filter(script -> script != WritingSystem.NONE)
                .findFirst()
                .orElse(WritingSystem.LATIN);
    }

    /** In lower case; as long as before, so that places hold. */
    private static String letters(String word, WritingSystem script) {
        StringBuilder lower = new StringBuilder(word.length());
        word.codePoints().map(ForeignText::lower).forEach(lower::appendCodePoint);
        return script == WritingSystem.GREEK ? withoutAccents(lower) : lower.toString();
    }

    /** A capital whose small letter takes more or fewer units stays as it is. */
    private static int lower(int letter) {
        int lower = Character.toLowerCase(letter);
        return Character.charCount(lower) == Character.charCount(letter) ? lower : letter;
    }

    private static String withoutAccents(CharSequence greek) {
        StringBuilder plain = new StringBuilder(greek.length());
        greek.chars()
                .mapToObj(unit -> Normalizer.normalize(Character.toString(unit), Normalizer.Form.NFD))
                .forEach(apart -> plain.append(apart.charAt(0)));
        return plain.toString();
    }

    private Reading placed(Reading reading, int from) {
        return new Reading(
                reading.pieces().stream().map(piece -> placed(piece, from)).toList());
    }

    private Piece placed(Piece piece, int from) {
        Span written = folded.written(from + piece.start(), from + piece.end());
        return new Piece(piece.text(), written.start(), written.end(), piece.vowelless());
    }
}
