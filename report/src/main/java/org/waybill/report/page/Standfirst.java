package org.waybill.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waybill.model.Claim;
import org.waybill.model.Document;
import org.waybill.model.PartialDate;
import org.waybill.report.outline.Flow;
import org.waybill.report.outline.Outline;
import org.waybill.report.outline.Standing;
import org.waybill.report.words.Counted;
import org.waybill.report.words.Dates;
import org.waybill.report.words.Shown;

/** The case in one paragraph, every sentence worked out from it. */
final class Standfirst {
    private static final int MOST_FLOWS = 3;
    private static final int MOST_THINGS = 3;

    private final Outline outline;
    private final List<Flow> flows;

    Standfirst(Outline outline, List<Flow> flows) {
        this.outline = outline;
        this.flows = flows;
    }

    /** Names the parties of the best documented flow. */
    String title() {
        if (flows.isEmpty()) {
            return "What the documents say";
        }
        Flow first = flows.get(0);
        String pair = Counted.capital(FlowSection.name(first.main().from())) + " and "
                + FlowSection.name(first.main().to());
        return flows.size() == 1 ? pair : pair + ", and " + Counted.of(flows.size() - 1, "other pair", "other pairs");
    }

    String subtitle() {
        return "What " + Counted.of(outline.documents().size(), "document says", "documents say")
                + ", and on whose word";
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(scope());
        standings().ifPresent(sentences::add);
        flowsInWords().ifPresent(sentences::add);
        conflicts().ifPresent(sentences::add);
        commentary().ifPresent(sentences::add);
        gaps().ifPresent(sentences::add);
        return sentences;
    }

    private String scope() {
        List<Document> documents = outline.documents();
        long publishers = documents.stream()
                .map(document -> document.about().publisher())
                .filter(name -> !name.isBlank())
                .distinct()
                .count();
        return "This report covers " + Counted.of(documents.size(), "document")
                + (publishers == 0 ? "" : " from " + Counted.of(publishers, "publisher"))
                + dates(documents) + ", in which "
                + Counted.of(outline.claims().size(), "claim was", "claims were") + " found on "
                + Counted.of(outline.entries().size(), "matter") + ".";
    }

    private static String dates(List<Document> documents) {
        List<PartialDate> dates = documents.stream()
                .map(document -> Optional.ofNullable(document.about().published()))
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        if (dates.isEmpty()) {
            return "";
        }
        PartialDate first = dates.get(0);
        PartialDate last = dates.stream().max(Comparator.naturalOrder()).orElse(first);
        return first.equals(last)
                ? ", dated " + Dates.words(first)
                : ", dated " + Dates.words(first) + " to " + Dates.words(last);
    }

    private Optional<String> standings() {
        List<Claim> claims = outline.claims();
        long said = claims.stream()
                .filter(claim -> Standing.of(claim) == Standing.SAID)
                .count();
        if (claims.isEmpty() || said == claims.size()) {
            return Optional.empty();
        }
        long apart = claims.size() - said;
        return Optional.of(Counted.of(said, "claim puts", "claims put") + " something forward as so; "
                + Counted.of(apart, "denies, plans, supposes or judges", "deny, plan, suppose or judge")
                + " and " + (apart == 1 ? "is" : "are") + " kept apart throughout.");
    }

    private Optional<String> flowsInWords() {
        List<String> ways = flows.stream()
                .limit(MOST_FLOWS)
                .flatMap(flow -> Stream.of(flow.main(), flow.back()))
                .filter(way -> way.documents() > 0)
                .map(Standfirst::way)
                .toList();
        return ways.isEmpty() ? Optional.empty() : Optional.of("Said to move: " + String.join("; ", ways) + ".");
    }

    private static String way(Flow.Direction way) {
        List<String> things = way.entries().stream()
                .map(entry -> Shown.phrase(entry.matter().subject()))
                .distinct()
                .toList();
        return Counted.list(things, MOST_THINGS) + " from " + FlowSection.name(way.from()) + " to "
                + FlowSection.name(way.to()) + " (" + Counted.of(way.documents(), "document") + ")";
    }

    private Optional<String> conflicts() {
        long contested = outline.entries().stream()
                .filter(entry -> !entry.conflicts().isEmpty())
                .count();
        return contested == 0
                ? Optional.empty()
                : Optional.of("On " + Counted.of(contested, "matter") + " the sources do not fit together.");
    }

    private Optional<String> commentary() {
        long sentences = outline.source().readings().stream()
                .mapToLong(reading -> reading.commentary().size())
                .sum();
        return sentences == 0
                ? Optional.empty()
                : Optional.of(Counted.of(sentences, "sentence argues", "sentences argue") + " rather than report, and "
                        + (sentences == 1 ? "counts" : "count") + " for nothing here.");
    }

    private Optional<String> gaps() {
        int gaps = outline.source().gaps().size();
        return gaps == 0 ? Optional.empty() : Optional.of(Counted.of(gaps, "source") + " could not be read.");
    }
}
