package org.waybill.corroboration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waybill.corroboration.Assembly.Assembled;
import org.waybill.corroboration.link.DocumentLinks;
import org.waybill.corroboration.link.TextLinks;
import org.waybill.corroboration.link.TextLinks.Pair;
import org.waybill.corroboration.table.Memory;
import org.waybill.corroboration.telling.Sheet;
import org.waybill.corroboration.telling.Sheets;
import org.waybill.model.Claim;
import org.waybill.model.Docket;
import org.waybill.model.Document;
import org.waybill.model.Entry;
import org.waybill.model.Entry.Matter;
import org.waybill.model.Grouping;
import org.waybill.model.Link;
import org.waybill.model.PartialDate;
import org.waybill.model.Reading;
import org.waybill.model.Sha256;

/**
 * Lays claims side by side as documents come and go.
 *
 * <p>Of a document it keeps fingerprints, where it shares words with others, and which entries its claims are in: no text,
 * no claim. An entry is made when somebody asks for it, of its own documents alone, read again from the archive. So a
 * document that comes in costs what it touches, and memory holds the largest entry and not all of them. Whatever the order
 * in which documents came and went, what is made is what those held would give alone. For one thread.
 *
 * <p>Decisions come with the docket and hold for good: for others, make another one.
 */
public final class Corroborator {
    /** Bytes of documents that lie open: entries made one after the other share many. */
    private static final long AT_HAND = 192L << 20;

    private final Tables tables;
    private final Sheets sheets;
    private final Belonging belonging;
    private final TextLinks texts;
    private final Decided decided;
    private final Function<Sha256, Reading> archive;
    private final Membership membership = new Membership();
    private final Set<String> touched = new TreeSet<>();
    private final Set<String> unsettled = new HashSet<>();
    private final Accounts accounts = new Accounts(this::document);
    private final Memory<Sha256, Opened> opened =
            new Memory<>(AT_HAND, (name, document) -> document.bytes(), this::open);

    /**
     * Begins without documents.
     *
     * @param archive gives the reading of any document that was added again, the same each time
     * @param docket the names of claims, and what analysts decided
     * @param tables the judgement
     */
    public Corroborator(Function<Sha256, Reading> archive, Docket docket, Tables tables) {
        this.archive = archive;
        this.tables = tables;
        this.sheets = new Sheets(tables.registry(), tables.taxonomy());
        this.belonging = new Belonging(docket, tables);
        this.texts = new TextLinks(this::document);
        this.decided = new Decided(docket.decisions().edges());
    }

    /** Adds what was read in a document; in the place of what was read in it before, if it is held. */
    public void add(Reading reading) {
        Sha256 document = reading.document().sha256();
        if (membership.holds(document)) {
            remove(document);
        }
        regroup(() -> belonging.learn(reading));
        Opened made = open(reading);
        membership.put(document, made.all());
        touched.addAll(made.all());
        touch(texts.add(reading.document()));
    }

    /**
     * Takes a document out; one that is not held changes nothing. The archive has to give it until this returns, as it was
     * when it was added.
     */
    public void remove(Sha256 document) {
        if (membership.holds(document)) {
            touched.addAll(membership.entries(document));
            touch(texts.remove(document));
            Reading reading = opened.of(document).reading();
            membership.remove(document);
            opened.forget(document);
            accounts.forget(document);
            regroup(() -> belonging.forget(reading));
        }
    }

    /** Where decisions join or part other matters than before, their documents are looked at again. */
    private void regroup(Regrouping change) {
        Set<String> moving = new HashSet<>(belonging.named());
        if (change.isOne()) {
            moving.addAll(belonging.named());
            unsettled.addAll(moving);
            opened.forget();
        }
    }

    /** Something that may make claims belong elsewhere. */
    private interface Regrouping {
        boolean isOne();
    }

    /** Many documents that come one after the other are regrouped once. */
    private void settle() {
        touch(texts.settle());
        Set<Sha256> moving = new TreeSet<>();
        unsettled.forEach(entry -> moving.addAll(membership.documents(entry)));
        unsettled.clear();
        for (Sha256 document : moving) {
            Set<String> before = Set.copyOf(membership.entries(document));
            Set<String> after = opened.of(document).all();
            if (!before.equals(after)) {
                membership.put(document, after);
                touched.addAll(before);
                touched.addAll(after);
            }
        }
    }

    private void touch(List<Pair> pairs) {
        for (Pair pair : pairs) {
            Set<String> other = membership.entries(pair.source());
            membership.entries(pair.copy()).stream().filter(other::contains).forEach(touched::add);
        }
    }

    /** The ids of the entries that changed, came or went since this was last asked, sorted. */
    public Set<String> touched() {
        settle();
        Set<String> all = new TreeSet<>(touched);
        touched.clear();
        return all;
    }

    /** The ids of all entries, sorted. */
    public Set<String> ids() {
        settle();
        return membership.entries();
    }

    /** An entry, made anew; empty where no claim counts in it. */
    public Optional<Entry> entry(String id) {
        settle();
        return membership.documents(id).isEmpty() ? Optional.empty() : Optional.of(made(id).entry());
    }

    /** All entries in the order of their ids, each made when it is its turn. */
    public Stream<Entry> entries() {
        return ids().stream().map(id -> made(id).entry());
    }

    /** Everything at once: all entries in memory, most documents first. */
    public Corroborated corroborated() {
        List<Assembled> made = ids().stream().map(this::made).toList();
        return new Outcome(membership.documents(), this::at, this::document, linked(texts.all()), tables.registry())
                .of(made, tables.version());
    }

    private DocumentLinks linked(List<Link> found) {
        return new DocumentLinks(found, decided.all());
    }

    private Assembled made(String id) {
        Set<Sha256> documents = membership.documents(id);
        Map<Sha256, Sheet> here = new TreeMap<>();
        List<Claim> claims = new ArrayList<>();
        for (Sha256 document : documents) {
            Opened one = opened.of(document);
            here.put(document, one.sheet(id));
            claims.addAll(one.claims(id));
        }
        claims.sort(
                Comparator.comparing((Claim claim) -> published(here, claim)).thenComparing(Claim.IN_TEXT_ORDER));
        DocumentLinks links = new DocumentLinks(texts.among(documents), decided.among(documents));
        return new Assembly(here, accounts, links, tables).entry(id, telling(id, claims), claims);
    }

    private Matter telling(String id, List<Claim> claims) {
        Map<String, Matter> matters = new TreeMap<>();
        Set<Matter> all = new HashSet<>();
        claims.forEach(claim -> tables.matter(claim).ifPresent(all::add));
        all.forEach(matter -> matters.put(Ledger.id(matter), matter));
        return Objects.requireNonNull(matters.get(Grouping.telling(id, matters.keySet())));
    }

    /** Documents without a date come last: their place in time is not known. */
    private static LocalDate published(Map<Sha256, Sheet> sheets, Claim claim) {
        return Optional.ofNullable(sheets.get(claim.passage().document()))
                .map(Sheet::published)
                .map(PartialDate::first)
                .orElse(LocalDate.MAX);
    }

    private Opened at(Sha256 document) {
        return opened.of(document);
    }

    private Document document(Sha256 document) {
        return at(document).reading().document();
    }

    private Opened open(Sha256 document) {
        return open(archive.apply(document));
    }

    private Opened open(Reading reading) {
        return new Opened(
                reading,
                sheets::of,
                reading.claims().stream().map(belonging::entry).toList());
    }
}
