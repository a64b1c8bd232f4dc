package org.waybill.corroboration.reuse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waybill.corroboration.reuse.Ordering.Reading;
import org.waybill.corroboration.table.Memory;
import org.waybill.model.Document;
import org.waybill.model.Sha256;

/**
 * Tells what documents share their words.
 *
 * <p>It keeps fingerprints and no texts: 24 to 40 numbers of 4 bytes for a report of up to 400 words and as many places in
 * a table, which with names and dates came to 640 bytes of heap for each of 100,000. What two documents
 * share is a matter of the two alone; whether they are compared at all, of the documents held, never of the order they came
 * in. A pair that was compared when few held its wording may later be one of too many: {@link #holds} tells. For one thread.
 */
public final class ReuseIndex {
    /** Bytes of documents whose words are kept at hand, since what comes in resembles what came in. */
    private static final long AT_HAND = 16L << 20;
    /** Of a word: its hash and its two places, and what the lists and names of a document come to for each. */
    private static final int WORD = 20;

    private final ReusePolicy policy;
    private final Credits credits = Credits.bundled();
    private final Map<Sha256, Known> held = new HashMap<>();
    private final Postings postings = new Postings();
    private final Nominations nominations;
    private final Memory<Sha256, Reading> atHand;

    /**
     * Begins without documents.
     *
     * @param archive gives any document that was added again, the same each time
     * @param policy the constants
     */
    public ReuseIndex(Function<Sha256, Document> archive, ReusePolicy policy) {
        this.policy = policy;
        this.atHand = new Memory<>(AT_HAND, (name, reading) -> bytes(reading), name -> read(archive.apply(name)));
        this.nominations = new Nominations(postings, policy.nomination());
    }

    /**
     * Adds a document and tells what it shares with those added before; either may be the copy.
     *
     * @return by copy, then by source; none where the document is held already
     */
    public List<Reuse> add(Document document) {
        if (held.containsKey(document.sha256())) {
            return List.of();
        }
        Reading reading = read(document);
        held.put(document.sha256(), reading.known());
        postings.add(reading.known());
        atHand.keep(document.sha256(), reading);
        return nominations.of(reading.known()).stream()
                .flatMap(other -> compare(reading.known(), other).stream())
                .sorted()
                .toList();
    }

    /**
     * Takes a document out; what it shared is no longer.
     *
     * @return what others share that were not compared for its sake, by copy, then by source; mostly none
     */
    public List<Reuse> remove(Sha256 document) {
        Known known = held.get(document);
        if (known == null) {
            return List.of();
        }
        Set<Known> neighbours = neighbours(known);
        Map<Known, List<Known>> before = nominatedFor(neighbours);
        held.remove(document);
        atHand.forget(document);
        postings.remove(known);
        Set<Reuse> found = new TreeSet<>();
        nominatedFor(neighbours).forEach((one, others) -> others.stream()
                .filter(other -> !Objects.requireNonNull(before.get(one)).contains(other))
                .forEach(other -> compare(one, other).ifPresent(found::add)));
        return List.copyOf(found);
    }

    /**
     * Whether a finding still stands among the documents held now.
     *
     * <p>False where one of the two was taken out, or where so many others hold the same wording that it tells nothing, or
     * that earlier documents stand for both.
     */
    public boolean holds(Reuse reuse) {
        Known copy = held.get(reuse.copy());
        Known source = held.get(reuse.source());
        return copy != null && source != null && nominations.of(copy).contains(source);
    }

    /**
     * The documents about which a document makes a difference by being held: whether {@link #holds} is true of a finding
     * can change with it only where both ends are among these.
     *
     * @return in order; none where the document is not held
     */
    public Set<Sha256> swayed(Sha256 document) {
        Known known = held.get(document);
        Set<Sha256> names = new TreeSet<>();
        if (known != null) {
            nominations.swayed(known).forEach(other -> names.add(other.sha256()));
        }
        return names;
    }

    /** The documents that a document is worth comparing with now: a finding between others no longer stands. */
    public Set<Sha256> nominated(Sha256 document) {
        Known known = held.get(document);
        return known == null
                ? Set.of()
                : nominations.of(known).stream().map(Known::sha256).collect(Collectors.toUnmodifiableSet());
    }

    /** How many documents are held. */
    public int size() {
        return held.size();
    }

    private Set<Known> neighbours(Known known) {
        Set<Known> neighbours = new TreeSet<>();
        for (int at = 0; at < known.printCount(); at++) {
            Crowd holders = postings.holders(known.print(at));
            // One more than may be: it may count again when this one is gone.
            if (holders.size() <= policy.nomination().crowd() + 1) {
                for (int i = 0; i < holders.size(); i++) {
                    neighbours.add(holders.get(i));
                }
            }
        }
        neighbours.remove(known);
        return neighbours;
    }

    private Map<Known, List<Known>> nominatedFor(Set<Known> documents) {
        Map<Known, List<Known>> nominated = new TreeMap<>();
        documents.forEach(each -> nominated.put(each, nominations.of(each)));
        return nominated;
    }

    private Optional<Reuse> compare(Known one, Known other) {
        Ordering pair = Ordering.of(
                atHand.of(one.sha256()),
                atHand.of(other.sha256()),
                credits,
                policy.verdict().zone());
        return Comparison.of(pair, policy);
    }

    private static long bytes(Reading reading) {
        return reading.document().text().length()
                + (long) WORD * (1 + reading.wording().size());
    }

    private Reading read(Document document) {
        Wording wording = Wording.of(
                document.text(), policy.alignment().longest(), policy.sampling().weighty());
        Known known = held.get(document.sha256());
        if (known == null) {
            int[] prints = Fingerprints.of(wording, policy.sampling());
            known = new Known(document, wording, credits.credits(document), prints);
        }
        return new Reading(document, known, wording);
    }
}
