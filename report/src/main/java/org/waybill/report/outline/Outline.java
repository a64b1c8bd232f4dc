package org.waybill.report.outline;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waybill.model.Attribution;
import org.waybill.model.Case;
import org.waybill.model.CaseScreening;
import org.waybill.model.Claim;
import org.waybill.model.ClaimId;
import org.waybill.model.Docket;
import org.waybill.model.Document;
import org.waybill.model.Entry;
import org.waybill.model.PartialDate;
import org.waybill.model.Passage;
import org.waybill.model.Sha256;

/**
 * A case with everything numbered: documents, entries, claims, and one note for each passage.
 *
 * <p>Documents keep the case's order. Claims and notes are numbered as a reader meets them: entry by entry, then what
 * no entry holds, then what reviews set aside.
 */
public final class Outline {
    private final Case source;
    private final Map<Sha256, Integer> documentNumbers = new LinkedHashMap<>();
    private final Map<Sha256, Document> documents = new LinkedHashMap<>();
    private final Map<Claim, Integer> claims = new LinkedHashMap<>();
    private final Map<Passage, Integer> notes = new LinkedHashMap<>();
    private final Map<ClaimId, Claim> named = new HashMap<>();
    private final List<Claim> ungrouped;
    private final List<Claim> setAside;

    public Outline(Case source) {
        this.source = source;
        source.readings().forEach(reading -> number(reading.document()));
        source.entries().forEach(this::number);
        this.ungrouped = unnumbered(true);
        this.setAside = unnumbered(false);
        source.screening().ifPresent(this::number);
        claims.keySet().forEach(claim -> docket().id(claim).ifPresent(id -> named.putIfAbsent(id, claim)));
    }

    private List<Claim> unnumbered(boolean counting) {
        List<Claim> found = read().filter(claim -> !claims.containsKey(claim))
                .filter(claim -> docket().state(claim).counts() == counting)
                .distinct()
                .toList();
        found.forEach(this::number);
        return found;
    }

    public Case source() {
        return source;
    }

    /** What is known beside what the documents say. */
    public Docket docket() {
        return source.docket();
    }

    public List<Entry> entries() {
        return source.entries();
    }

    /** Every claim, in the order of its number. */
    public List<Claim> claims() {
        return List.copyOf(claims.keySet());
    }

    /** Claims that no entry holds, in text order. */
    public List<Claim> ungrouped() {
        return ungrouped;
    }

    /** Claims that were rejected, or in whose place a person put another: to be seen, and counted nowhere. */
    public List<Claim> setAside() {
        return setAside;
    }

    /** Every claim but those set aside, in the order of its number. */
    public List<Claim> counted() {
        return claims().subList(0, claims.size() - setAside.size());
    }

    /** The claim of this name; empty where no document of the case makes it any more. */
    public Optional<Claim> claim(ClaimId id) {
        return Optional.ofNullable(named.get(id));
    }

    /** Every passage that is cited, in the order of its note's number. */
    public List<Passage> notes() {
        return List.copyOf(notes.keySet());
    }

    /** Every document once, in the order of its number. */
    public List<Document> documents() {
        return List.copyOf(documents.values());
    }

    public boolean holds(Sha256 document) {
        return documents.containsKey(document);
    }

    public Document document(Sha256 sha256) {
        return known(documents.get(sha256), sha256);
    }

    /** From 1. */
    public int documentNumber(Sha256 sha256) {
        return known(documentNumbers.get(sha256), sha256);
    }

    /** From 1. */
    public int claimNumber(Claim claim) {
        return known(claims.get(claim), claim.passage().document());
    }

    /** The footnote of a claim's passage, from 1. */
    public int noteNumber(Claim claim) {
        return known(notes.get(claim.passage()), claim.passage().document());
    }

    /** The footnote of a passage that names somebody who was looked up, from 1. */
    public int noteNumber(Passage passage) {
        return known(notes.get(passage), passage.document());
    }

    /** Who asserts a claim; an article that speaks for itself is told apart by its publisher. */
    public Voice voice(Claim claim) {
        Attribution attribution = claim.attribution().value().orElseGet(Attribution::author);
        return attribution.isAuthor()
                ? new Voice(
                        Voice.Kind.ARTICLE,
                        document(claim.passage().document()).about().publisher())
                : new Voice(Voice.Kind.NAMED, attribution.source());
    }

    /** How many different documents carry at least one of the claims. */
    public long documentCount(List<Claim> some) {
        return some.stream().map(claim -> claim.passage().document()).distinct().count();
    }

    /** How many different bodies or people assert at least one of the claims. */
    public long voiceCount(List<Claim> some) {
        return some.stream().map(this::voice).distinct().count();
    }

    /** The earliest day on which any of the claims was published; empty where no document is dated. */
    public Optional<PartialDate> earliest(List<Claim> some) {
        return some.stream()
                .map(claim -> document(claim.passage().document()).about().published())
                .flatMap(Stream::ofNullable)
                .min(Comparator.naturalOrder());
    }

    private Stream<Claim> read() {
        return source.readings().stream().flatMap(reading -> reading.claims().stream());
    }

    private void number(Document document) {
        // The same bytes under two names are one document; the first name stands.
        if (documents.putIfAbsent(document.sha256(), document) == null) {
            number(documentNumbers, document.sha256());
        }
    }

    /** After all others, so that notes of claims bear the same numbers with and without a screening. */
    private void number(CaseScreening screening) {
        screening.answers().forEach(answer -> answer.sought().said().forEach(passage -> {
            documentNumber(passage.document());
            number(notes, passage);
        }));
    }

    private void number(Entry entry) {
        entry.claims().forEach(this::number);
        entry.figures().forEach(series -> series.points().forEach(this::number));
    }

    private void number(Claim claim) {
        documentNumber(claim.passage().document());
        number(claims, claim);
        number(notes, claim.passage());
    }

    private static <T> void number(Map<T, Integer> numbers, T value) {
        numbers.putIfAbsent(value, numbers.size() + 1);
    }

    private static <T> T known(@Nullable T found, Sha256 document) {
        if (found == null) {
            throw new IllegalArgumentException("a claim rests on a document outside the case: " + document.brief());
        }
        return found;
    }
}
