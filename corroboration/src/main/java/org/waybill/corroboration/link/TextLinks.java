package org.waybill.corroboration.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybill.corroboration.reuse.Reuse;
import org.waybill.corroboration.reuse.ReuseIndex;
import org.waybill.corroboration.reuse.ReusePolicy;
import org.waybill.model.Document;
import org.waybill.model.Link;
import org.waybill.model.Link.Kind;
import org.waybill.model.Link.Standing;
import org.waybill.model.Passage;
import org.waybill.model.Sha256;

/** Which texts took over words of others. */
public final class TextLinks {
    /** Passages that are quoted with a link; the measure tells how many words there are in all. */
    private static final int QUOTED = 2;

    private TextLinks() {}

    /** One link for each pair of documents of which one has words of the other. */
    public static List<Link> among(List<Document> documents) {
        Map<Sha256, Document> archive = documents.stream()
                .collect(Collectors.toMap(Document::sha256, Function.identity(), (one, two) -> one));
        Function<Sha256, Document> read = sha256 -> Objects.requireNonNull(archive.get(sha256));
        ReuseIndex index = new ReuseIndex(read, ReusePolicy.bundled());
        List<Reuse> found = new ArrayList<>();
        documents.forEach(document -> found.addAll(index.add(document)));
        return found.stream()
                .filter(index::holds)
                .map(reuse -> link(reuse, read.apply(reuse.copy()), read.apply(reuse.source())))
                .toList();
    }

    /** Whoever shares nothing but a quotation may have it from the speaker: that is no ground to count two as one. */
    static Link link(Reuse reuse, Document copy, Document source) {
        return new Link(
                reuse.extent() == Reuse.Extent.WHOLE ? Kind.TEXT_WHOLE : Kind.TEXT_PART,
                reuse.copy(),
                reuse.source(),
                null,
                words(reuse, copy, source),
                measure(reuse),
                reuse.onlyQuoted() ? Standing.SUSPECTED : Standing.COUNTS);
    }

    private static List<Passage> words(Reuse reuse, Document copy, Document source) {
        return reuse.passages().stream()
                .limit(QUOTED)
                .flatMap(shared -> Stream.of(copy.quote(shared.copy()), source.quote(shared.source())))
                .toList();
    }

    private static String measure(Reuse reuse) {
        String ground = switch (reuse.direction().by()) {
            case TIME -> "which came out earlier";
            case CREDIT -> "which it credits";
            case COMPLETENESS -> "which is the longer";
        };
        return String.format(
                Locale.ROOT,
                "%d words, %d of 100 words of the copy, of the text %s%s%s",
                reuse.words(),
                Math.round(100 * reuse.contained()),
                ground,
                reuse.direction().reversible() ? "; it may be the other way round" : "",
                reuse.onlyQuoted() ? "; quotations only" : "");
    }
}
