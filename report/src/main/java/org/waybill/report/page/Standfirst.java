package org.waybill.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waybill.model.CaseAssessment;
import org.waybill.model.CaseScreening;
import org.waybill.model.Claim;
import org.waybill.model.Commentary;
import org.waybill.model.Document;
import org.waybill.model.PartialDate;
import org.waybill.model.Remark;
import org.waybill.report.outline.Flow;
import org.waybill.report.outline.Flows;
import org.waybill.report.outline.Outline;
import org.waybill.report.outline.ReviewLog;
import org.waybill.report.outline.Standing;
import org.waybill.report.words.Counted;
import org.waybill.report.words.Dates;
import org.waybill.report.words.Shown;

/** The case in one paragraph, every sentence worked out from it. */
public final class Standfirst {
    private static final int MOST_FLOWS = 3;
    private static final int MOST_THINGS = 3;

    private final Outline outline;
    private final List<Flow> flows;
    private final ReviewLog log;

    public Standfirst(Outline outline, List<Flow> flows, ReviewLog log) {
        this.outline = outline;
        this.flows = flows;
        this.log = log;
    }

    /** Names the parties of the best documented flow. */
    String title() {
        List<Flow> named = flows.stream().filter(flow -> flow.main().isNamed()).toList();
        if (named.isEmpty()) {
            return "What the documents say";
        }
        Flow first = named.get(0);
        String pair = Counted.capital(FlowSection.name(first.main().from())) + " and "
                + FlowSection.name(first.main().to());
        return named.size() == 1 ? pair : pair + ", and " + Counted.prose(named.size() - 1, "other pair");
    }

    String subtitle() {
        return "What " + Counted.prose(outline.documents().size(), "document says", "documents say")
                + ", and on whose word";
    }

    /** For the report. */
    List<String> sentences() {
        return sentences("This report covers");
    }

    /**
     * The case in sentences, opened in other words.
     *
     * @param opening what the number of documents follows: "This report covers"
     */
    public List<String> sentences(String opening) {
        List<String> sentences = new ArrayList<>();
        sentences.add(scope(opening));
        standings().ifPresent(sentences::add);
        flowsInWords().ifPresent(sentences::add);
        sentences.addAll(new OriginSentences(outline).sentences());
        slips().ifPresent(sentences::add);
        conflicts().ifPresent(sentences::add);
        sentences.addAll(new Intervention(outline, log).sentences());
        commentary().ifPresent(sentences::add);
        outline.source().assessment().map(Standfirst::rules).ifPresent(sentences::add);
        outline.source().screening().map(this::lists).ifPresent(sentences::add);
        gaps().ifPresent(sentences::add);
        return sentences;
    }

    private String scope(String opening) {
        List<Document> documents = outline.documents();
        long publishers = documents.stream()
                .map(document -> document.about().publisher())
                .filter(name -> !name.isBlank())
                .distinct()
                .count();
        return opening + " " + Counted.prose(documents.size(), "document")
                + (publishers == 0 ? "" : " from " + Counted.prose(publishers, "publisher"))
                + dates(documents) + ", in which "
                + Counted.prose(outline.counted().size(), "claim was", "claims were") + " found, in "
                + Counted.prose(outline.entries().size(), "entry", "entries") + ".";
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
        List<Claim> claims = outline.counted();
        long said = claims.stream()
                .filter(claim -> Standing.of(claim) == Standing.SAID)
                .count();
        if (claims.isEmpty() || said == claims.size()) {
            return Optional.empty();
        }
        long apart = claims.size() - said;
        return Optional.of("Of these claims, " + Counted.prose(said, "puts", "put") + " something forward as so; "
                + Counted.prose(apart, "denies, plans, supposes or judges", "deny, plan, suppose or judge")
                + ", and " + (apart == 1 ? "is" : "are") + " kept apart throughout.");
    }

    private Optional<String> flowsInWords() {
        List<String> pairs = flows.stream()
                .filter(flow -> flow.main().isNamed() && flow.main().documents() > 0)
                .limit(MOST_FLOWS)
                .map(Standfirst::pair)
                .toList();
        return pairs.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", pairs));
    }

    private static String pair(Flow flow) {
        String main = "From " + FlowSection.name(flow.main().from()) + " to "
                + FlowSection.name(flow.main().to()) + ", " + tell(flow.main());
        return flow.back().documents() == 0 ? main + "." : main + "; the other way, " + tell(flow.back()) + ".";
    }

    private static String tell(Flow.Direction way) {
        return Counted.prose(way.documents(), "document tells", "documents tell") + " of "
                + Counted.list(things(way), MOST_THINGS);
    }

    /** Only what is said to be so: a planned delivery is not something that goes. */
    private static List<String> things(Flow.Direction way) {
        return way.entries().stream()
                .filter(entry -> !Flows.said(entry).isEmpty())
                .map(FlowSection::what)
                .distinct()
                .toList();
    }

    private Optional<String> slips() {
        long matters = outline.entries().stream()
                .filter(entry ->
                        !entry.corroboration().remarks(Remark.Kind.SLIP).isEmpty())
                .count();
        return matters == 0
                ? Optional.empty()
                : Optional.of(
                        "In " + Counted.prose(matters, "entry", "entries") + " figures stand ten times apart or more.");
    }

    private Optional<String> conflicts() {
        long contested = outline.entries().stream()
                .filter(entry -> !entry.conflicts().isEmpty())
                .count();
        return contested == 0
                ? Optional.empty()
                : Optional.of(
                        "In " + Counted.prose(contested, "entry", "entries") + " the sources do not fit together.");
    }

    private Optional<String> commentary() {
        long sentences = outline.source().readings().stream()
                .flatMap(reading -> reading.commentary().stream())
                .filter(Commentary::isAuthors)
                .count();
        return sentences == 0
                ? Optional.empty()
                : Optional.of(Counted.capital(Counted.prose(sentences, "sentence argues", "sentences argue"))
                        + " rather than report, and " + (sentences == 1 ? "counts" : "count") + " for nothing here.");
    }

    private static String rules(CaseAssessment made) {
        List<String> counts = made.engagingByRegime().entrySet().stream()
                .map(row -> Counted.prose(row.getValue(), "entry engages", "entries engage") + " provisions of "
                        + Shown.text(row.getKey()))
                .toList();
        return (counts.isEmpty()
                        ? "By what is claimed, no entry engages a provision of the sanctions regimes looked at"
                        : "By what is claimed, " + Counted.list(counts))
                + "; that rests on claims and finds nothing.";
    }

    private String lists(CaseScreening screening) {
        if (!screening.wasAsked()) {
            return "Nobody named here was looked up in sanctions lists, since none is at hand.";
        }
        long open = ListsSection.open(outline, screening).size();
        return "Of " + Counted.prose(screening.answers().size(), "named party or ship", "named parties and ships")
                + ", "
                + (open == 0 ? "none is" : Counted.prose(open, "is", "are"))
                + " like a record of the sanctions lists asked; whether they are the same, a person decides.";
    }

    private Optional<String> gaps() {
        int gaps = outline.source().gaps().size();
        return gaps == 0
                ? Optional.empty()
                : Optional.of(Counted.capital(Counted.prose(gaps, "source")) + " could not be read.");
    }
}
