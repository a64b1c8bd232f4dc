package org.waybill.extraction.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waybill.extraction.table.Table;
import org.waybill.model.Status;

/** Says which words made an event a plan, a hearsay, a denial, and which table calls them that. */
final class StatusWords {
    private static final Pattern PART = Pattern.compile("(unexplained|shared|not)? ?\"?([^\"]+)\"?");

    private static final String PLAIN = "plain statement";

    private StatusWords() {}

    static Reason of(Status status) {
        List<String> words = new ArrayList<>();
        List<Grounding> rows = new ArrayList<>();
        List<String> parts = Table.split(status.rule().replace(", ", "\n"), '\n');
        for (String part : parts) {
            if (parts.size() > 1 && part.equals(PLAIN)) {
                continue;
            }
            Reason reason = part(part);
            words.add(reason.words());
            rows.addAll(reason.rows());
        }
        return new Reason(String.join("; ", words), rows);
    }

    private static Reason part(String part) {
        Optional<String> plain = Wordings.of("status", part);
        if (plain.isPresent()) {
            return Reason.of(plain.get());
        }
        Matcher parts = PART.matcher(part);
        if (!parts.matches()) {
            return Reason.of(part);
        }
        String how = parts.group(1) == null ? "" : parts.group(1);
        String cue = parts.group(2);
        return how.equals("unexplained") ? suspicion(cue) : cue(how, cue);
    }

    private static Reason suspicion(String cue) {
        Optional<Grounding> row = RuleTables.row("claim/suspicion.tsv", "words", cue);
        return new Reason(
                "“" + cue + "” in the sentence may bear on it, and no rule says how",
                row.stream().toList());
    }

    private static Reason cue(String how, String cue) {
        String said = "“" + (how.equals("not") ? "not " : "") + cue + "”";
        String shared = how.equals("shared") ? ", shared with the verb it is joined to" : "";
        Optional<String> modal = Wordings.of("modal", cue);
        if (modal.isPresent()) {
            return Reason.of(said + ": " + modal.get() + shared);
        }
        Optional<Grounding> row = RuleTables.row("status/cues.tsv", "word", cue)
                .or(() -> RuleTables.row("status/words.tsv", "word", cue));
        String why = row.map(Grounding::why)
                .or(() -> cue.endsWith(" to") ? Wordings.of("status", "infinitive") : Optional.empty())
                .orElse("");
        return new Reason(
                said + (why.isEmpty() ? "" : ": " + why) + shared, row.stream().toList());
    }
}
