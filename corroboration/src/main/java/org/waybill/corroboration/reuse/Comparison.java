package org.waybill.corroboration.reuse;

import java.util.List;
import java.util.Optional;
import org.waybill.corroboration.reuse.Reuse.Extent;
import org.waybill.corroboration.reuse.Reuse.Shared;
import org.waybill.corroboration.reuse.ReusePolicy.Verdict;

/** Lays two texts side by side and says what one has of the other. */
final class Comparison {
    private final Ordering pair;
    private final Verdict policy;
    private final List<Match> matches;

    private Comparison(Ordering pair, ReusePolicy policy) {
        this.pair = pair;
        this.policy = policy.verdict();
        this.matches = Matches.of(pair.copy().wording(), pair.source().wording(), policy.alignment());
    }

    /** What the copy has of the source; nothing where that is too little to tell from chance. */
    static Optional<Reuse> of(Ordering pair, ReusePolicy policy) {
        return new Comparison(pair, policy).verdict();
    }

    private Optional<Reuse> verdict() {
        if (isWhole()) {
            return Optional.of(reuse(Extent.WHOLE, matches));
        }
        List<Match> own = matches.stream().filter(match -> !isFurniture(match)).toList();
        List<Match> told = own.stream().filter(match -> !isQuoted(match)).toList();
        // A few words about who spoke do not turn a shared quotation into a copied report.
        List<Match> counted = words(told) >= policy.part()
                ? own
                : own.stream().filter(this::isQuoted).toList();
        return words(counted) < policy.part() ? Optional.empty() : Optional.of(reuse(Extent.PART, counted));
    }

    /** Most of the copy, and most of what it tells in its own voice: quotations alone make no copy. */
    private boolean isWhole() {
        Wording copy = pair.copy().wording();
        int told = matches.stream().mapToInt(match -> match.toldWords(copy)).sum();
        return words(matches) >= policy.wholeWords()
                && words(matches) >= policy.whole() * copy.size()
                && told > 0
                && told >= policy.whole() * copy.toldWords();
    }

    /** What opens or closes two texts of one publisher is how it dresses its pages. */
    private boolean isFurniture(Match match) {
        return pair.copy().known().isOfHouse(pair.source().known())
                && (match.isAtStart()
                        || match.isAtEnd(pair.copy().wording(), pair.source().wording()));
    }

    private boolean isQuoted(Match match) {
        int quoted = match.quotedWords(pair.copy().wording(), pair.source().wording());
        return quoted >= policy.quoted() * match.words();
    }

    private static int words(List<Match> matches) {
        return matches.stream().mapToInt(Match::words).sum();
    }

    private Reuse reuse(Extent extent, List<Match> counted) {
        Wording copy = pair.copy().wording();
        Wording source = pair.source().wording();
        List<Shared> passages = counted.stream()
                .map(match -> new Shared(match.copySpan(copy), match.sourceSpan(source), isQuoted(match)))
                .toList();
        // A text that repeats itself matches the same words more than once.
        int words = Math.min(words(counted), copy.size());
        return new Reuse(
                pair.copy().document().sha256(),
                pair.source().document().sha256(),
                extent,
                words,
                words / (double) copy.size(),
                passages,
                pair.direction());
    }
}
