package org.waybill.corroboration.telling;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

/** Makes a sheet of a reading, from nothing but the reading itself and the tables. */
public final class Sheets {
    /** How extraction writes several speakers of one claim. */
    private static final String SEVERAL = "; ";
    /** How extraction names the rules by which somebody is said to know a figure from elsewhere. */
    private static final String ECHO_SEPARATE = "echo/separate";

    private final Registry registry;
    private final Taxonomy taxonomy;
    private final EvidenceWords words = EvidenceWords.bundled();
    private final Phrases separate = Phrases.bundled(Sheets.class, "separate.tsv");
    private final Corrections corrections = new Corrections();
    private final Phrases compiled = Phrases.bundled(Sheets.class, "compiled.tsv");

    public Sheets(Registry registry, Taxonomy taxonomy) {
        this.registry = registry;
        this.taxonomy = taxonomy;
    }

    public Sheet of(Reading reading) {
        Document document = reading.document();
        List<Speaker> carriers = registry.carriers(document.about());
        List<Telling> told = reading.claims().stream()
                .flatMap(claim -> tellings(claim, document, carriers))
                .toList();
        return new Sheet(document.sha256(), document.about(), carriers, new Resolution(told).tellings());
    }

    private Stream<Telling> tellings(Claim claim, Document document, List<Speaker> carriers) {
        PartialDate published = document.about().published();
        Attribution attribution = claim.attribution().value().orElseGet(Attribution::author);
        PartialDate said = attribution.said() == null ? published : attribution.said();
        Optional<Amount> amount = Amount.of(claim, taxonomy);
        List<Speaker> relays = relays(attribution, carriers, said);
        List<Telling> all = Stream.of(attribution.source().split(SEVERAL))
                .map(name -> {
                    Speaker speaker = registry.speaker(name, said);
                    return new Telling(
                            claim,
                            speaker,
                            speaker,
                            "",
                            relays,
                            said,
                            published,
                            attribution.said() != null,
                            amount,
                            ground(claim),
                            evidence(name, claim),
                            corrections.isBeside(claim.passage(), document));
                })
                .toList();
        return all.stream().filter(telling -> !isBeside(telling, all));
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
    private Ground ground(Claim claim) {
        if (claim.rule().startsWith(ECHO_SEPARATE)
                || separate.isIn(claim.passage().text())) {
            return Ground.SEPARATE;
        }
        return compiled.isIn(claim.passage().text()) ? Ground.COMPILED : Ground.NOT_TOLD;
    }

    private Set<Evidence> evidence(String name, Claim claim) {
        Set<Evidence> found = EnumSet.noneOf(Evidence.class);
        registry.evidence(name).ifPresent(found::add);
        found.addAll(words.in(claim.passage().text()));
        return found;
    }
}
