package org.waybill.pipeline.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybill.assessment.casework.Assessor;
import org.waybill.assessment.pack.Packs;
import org.waybill.corroboration.registry.Registry;
import org.waybill.corroboration.taxonomy.Taxonomy;
import org.waybill.extraction.gazetteer.Gazetteer;
import org.waybill.model.Assessment;
import org.waybill.model.Case;
import org.waybill.model.CaseAssessment;
import org.waybill.model.Claim;
import org.waybill.model.Element;
import org.waybill.model.Entry;
import org.waybill.model.Provision;
import org.waybill.pipeline.rules.Wanted.Meant;

/** What the rules come to in one labelled case, with its claims by number. */
final class Answers {
    private static final Packs PACKS = Packs.bundled();
    private static final Assessor ASSESSOR = new Assessor(
            PACKS,
            new TaxonomyGoods(Taxonomy.bundled()),
            new RegistryAllegiance(Registry.bundled(), Gazetteer.standard()));

    private final CaseMaker maker;
    private final Case made;
    private final CaseAssessment assessment;

    private Answers(CaseMaker maker) {
        this.maker = maker;
        this.made = maker.made();
        this.assessment = ASSESSOR.of(made);
    }

    static Answers of(LabelledCase labelled) {
        return new Answers(new CaseMaker(labelled));
    }

    /** The rules as the program has them. */
    static Packs packs() {
        return PACKS;
    }

    CaseAssessment assessment() {
        return assessment;
    }

    /** The provision as the packs have it, for what a reader is told of it. */
    static Provision provision(String id) {
        return PACKS.provision(id).orElseThrow(() -> new AssertionError("no pack has a provision " + id));
    }

    /** Those of the limbs meant that come furthest; all of them where several come as far. */
    List<Assessment> furthest(Meant key) {
        List<Assessment> all = considered(key);
        Optional<Assessment.Result> best =
                all.stream().map(Assessment::result).min(Comparator.comparingInt(Answers::reach));
        return all.stream()
                .filter(one -> best.filter(one.result()::equals).isPresent())
                .toList();
    }

    private static int reach(Assessment.Result result) {
        return switch (result) {
            case ENGAGED -> 0;
            case CANNOT_SAY -> 1;
            case NOT_ENGAGED -> 2;
        };
    }

    private List<Assessment> considered(Meant key) {
        return of(key).flatMap(entry -> entry.assessments().stream())
                .filter(one -> one.provision().id().equals(key.provision()))
                .filter(one -> key.limb().isEmpty() || limbs(one).stream().anyMatch(key::means))
                .toList();
    }

    private Stream<CaseAssessment.OfEntry> of(Meant key) {
        if (key.claim() == 0) {
            return assessment.entries().stream();
        }
        Set<String> ids = made.entries().stream()
                .filter(entry -> entry.claims().stream().anyMatch(claim -> maker.number(claim) == key.claim()))
                .map(Entry::id)
                .collect(Collectors.toSet());
        return assessment.entries().stream().filter(one -> ids.contains(one.entry()));
    }

    /** The ids of the limbs that bear the name of an assessment's. */
    static Set<String> limbs(Assessment one) {
        return PACKS.rule(one.provision().id()).stream()
                .flatMap(rule -> rule.limbs().stream())
                .filter(limb -> limb.name().equals(one.limb()))
                .map(limb -> limb.id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The numbers of claims, sorted. */
    Set<Integer> numbers(List<Element.Support> support) {
        return support.stream()
                .map(Element.Support::claim)
                .map(maker::number)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    int number(Claim claim) {
        return maker.number(claim);
    }

    /** Everything that was said of a provision, for whoever looks into a failure. */
    String told(String provision) {
        String told = assessment.entries().stream()
                .flatMap(entry -> entry.assessments().stream())
                .filter(one -> one.provision().id().equals(provision))
                .map(this::told)
                .collect(Collectors.joining("\n"));
        return told.isEmpty() ? "  not considered" : told;
    }

    private String told(Assessment one) {
        return "  " + limbs(one) + " \"" + one.limb() + "\", bound " + one.bound() + ", " + one.from() + " to "
                + one.to()
                + ": " + one.result().words()
                + one.elements().stream()
                        .map(element -> "\n    " + element.kind().key() + " " + element.id() + ": "
                                + element.state().key() + " by " + numbers(element.support()) + ", " + element.why())
                        .collect(Collectors.joining());
    }
}
