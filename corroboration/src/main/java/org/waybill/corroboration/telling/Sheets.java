package org.waybill.corroboration.telling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waybill.corroboration.figure.Amount;
import org.waybill.corroboration.registry.Registry;
import org.waybill.corroboration.registry.Speaker;
import org.waybill.corroboration.registry.Speaker.As;
import org.waybill.corroboration.table.Phrases;
import org.waybill.corroboration.taxonomy.Taxonomy;
import org.waybill.corroboration.telling.Telling.Ground;
import org.waybill.model.Attribution;
import org.waybill.model.Claim;
import org.waybill.model.Document;
import org.waybill.model.Origin.Evidence;
import org.waybill.model.PartialDate;
import org.waybill.model.Reading;

/** Makes sheets of a reading, from nothing but the reading itself and the tables. */
public final class Sheets {
    /** How extraction writes several speakers of one claim. */
    private static final String SEVERAL = "; ";
    /** How extraction names the rules by which somebody is said to know a figure from elsewhere. */
    private static final String ECHO_SEPARATE = "echo/separate";

    private final Registry registry;
    private final Taxonomy taxonomy;
    private final EvidenceWords words = EvidenceWords.bundled();
    private final Phrases separate = Phrases.bundled(Sheets.class, "separate.tsv");
    private final Phrases former = Phrases.bundled(Sheets.class, "former.tsv");
    private final Seen seen = new Seen();
    private final Corrections corrections = new Corrections();
    private final Phrases compiled = Phrases.bundled(Sheets.class, "compiled.tsv");

    public Sheets(Registry registry, Taxonomy taxonomy) {
        this.registry = registry;
        this.taxonomy = taxonomy;
    }

    /** What the sentence of a claim says of it beside the claim itself. */
    private record Beside(Ground ground, Set<Evidence> evidence, boolean corrects) {
        Telling put(Telling telling) {
            Set<Evidence> all = new HashSet<>(telling.evidence());
            all.addAll(evidence);
            return telling.resting(ground, all, corrects);
        }
    }

    /** Hears a document as a witness. */
    public Hearing of(Reading reading) {
        return new Hearing(reading);
    }

    /**
     * A reading whose speakers are found out, for as many sheets as are asked for. Who speaks in some claims tells who speaks
     * in others. What they rest on does not, and to look that up is most of the work, so it waits until a claim is asked for.
     */
    public final class Hearing {
        private final Reading reading;
        private final List<Speaker> carriers;
        private final List<List<Telling>> told;
        private final Resolution resolution;

        private Hearing(Reading reading) {
            this.reading = reading;
            this.carriers = registry.carriers(reading.document().about());
            this.told = reading.claims().stream()
                    .map(claim -> tellings(claim, reading.document(), carriers))
                    .toList();
            this.resolution = new Resolution(told.stream().flatMap(List::stream).toList());
        }

        /**
         * The sheet with the tellings of some claims.
         *
         * @param wanted whether the claim at a place of the reading, from 0, is asked for
         */
        public Sheet sheet(IntPredicate wanted) {
            Document document = reading.document();
            List<Telling> tellings = IntStream.range(0, told.size())
                    .filter(wanted)
                    .boxed()
                    .flatMap(this::at)
                    .toList();
            return new Sheet(document.sha256(), document.about(), carriers, tellings);
        }

        private Stream<Telling> at(int place) {
            Beside beside = beside(reading.claims().get(place), reading.document());
            return told.get(place).stream()
                    // Whoever is said to know it separately is nobody else.
                    .map(telling -> beside.ground() == Ground.SEPARATE ? telling : resolution.of(telling))
                    .map(beside::put);
        }
    }

    private Beside beside(Claim claim, Document document) {
        return new Beside(
                ground(claim, document),
                words.in(claim.passage().text()),
                corrections.isBeside(claim.passage(), document));
    }

    private List<Telling> tellings(Claim claim, Document document, List<Speaker> carriers) {
        Attribution word = claim.attribution().value().orElseGet(Attribution::author);
        List<Telling> all = Stream.of(word.source().split(SEVERAL))
                .map(name -> telling(name, word, claim, document, carriers))
                .toList();
        return all.stream().filter(telling -> !isBeside(telling, all)).toList();
    }

    private Telling telling(String name, Attribution word, Claim claim, Document document, List<Speaker> carriers) {
        PartialDate published = document.about().published();
        PartialDate said = word.said() == null ? published : word.said();
        Speaker spoken = registry.speaker(name, said);
        Telling telling = new Telling(
                claim,
                spoken,
                spoken,
                "",
                relays(word, carriers, said),
                isFormer(word, claim) ? null : said,
                published,
                word.said() != null,
                Amount.of(claim, taxonomy),
                Ground.NOT_TOLD,
                registry.evidence(name).stream().collect(Collectors.toSet()),
                false);
        return viewer(telling, document, carriers)
                .map(viewer -> telling.by(viewer, viewer.body().name() + " is said to have looked at it"))
                .orElse(telling);
    }

    /** "An earlier statement had put it at 12,000": not said on the day of the page, and on which day is not told. */
    private boolean isFormer(Attribution word, Claim claim) {
        return word.said() == null && former.isIn(claim.passage().text());
    }

    /**
     * "Washington, Seoul and others": the others are nobody in particular beside those who are named. An outlet beside whom
     * it worked with passes on what both found.
     */
    private static boolean isBeside(Telling telling, List<Telling> all) {
        As as = telling.speaker().as();
        return all.stream()
                .map(other -> other.speaker().as())
                .anyMatch(other -> (as == As.UNNAMED && (other == As.NAMED || other == As.STATE))
                        || (as == As.OUTLET && (other == As.NAMED || other == As.UNNAMED)));
    }

    /** Whoever is named as having looked at the records that speak here. */
    private Optional<Speaker> viewer(Telling telling, Document document, List<Speaker> carriers) {
        As as = telling.spoken().as();
        return as != As.THING && as != As.NOBODY
                ? Optional.empty()
                : NamedAt.sentences(telling.claim(), document).stream()
                        .flatMap(sentence -> seen.names(sentence).stream())
                        .map(name -> carrier(name, carriers).orElseGet(() -> registry.speaker(name, telling.said())))
                        .filter(speaker -> speaker.as() == As.OUTLET || speaker.as() == As.NAMED)
                        .findFirst();
    }

    private static Optional<Speaker> carrier(String name, List<Speaker> carriers) {
        return carriers.stream()
                .filter(carrier -> carrier.body().name().equals(name))
                .findFirst();
    }

    private List<Speaker> relays(Attribution attribution, List<Speaker> carriers, @Nullable PartialDate said) {
        List<Speaker> relays = new ArrayList<>();
        attribution.relays().forEach(name -> relays.add(registry.speaker(name, said)));
        // The publisher stands last: it is the hand the document is in.
        for (int at = carriers.size() - 1; at >= 0; at--) {
            relays.add(carriers.get(at));
        }
        return relays;
    }

    /** The rule of a claim that takes up another's figure says whether its speaker is said to know it separately. */
    private Ground ground(Claim claim, Document document) {
        if (claim.rule().startsWith(ECHO_SEPARATE)
                || separate.isIn(claim.passage().text())
                || isSeen(claim, document)) {
            return Ground.SEPARATE;
        }
        return compiled.isIn(claim.passage().text()) ? Ground.COMPILED : Ground.NOT_TOLD;
    }

    /** What stands elsewhere in a text of papers or pictures holds for them, and not for a person who is named there. */
    private boolean isSeen(Claim claim, Document document) {
        boolean isThing = claim.attribution()
                .value()
                .filter(word -> registry.speaker(word.source(), word.said()).as() == As.THING)
                .isPresent();
        return isThing
                ? NamedAt.sentences(claim, document).stream().anyMatch(seen::isIn)
                : seen.isIn(claim.passage().text());
    }
}
