package org.waybill.report.outline;

import java.util.List;
import java.util.Optional;
import org.waybill.model.Claim;
import org.waybill.model.Entry;
import org.waybill.report.words.Backing;
import org.waybill.report.words.Counted;
import org.waybill.report.words.Dates;

/** How an entry is documented, in its first sentences. */
public final class EntryLede {
    private final Outline outline;

    public EntryLede(Outline outline) {
        this.outline = outline;
    }

    /** "Put forward as so in 12 documents: 1–2 independent origins, none first-hand; first on 13 October 2023." */
    public String of(Entry entry) {
        List<Claim> said = Flows.said(entry);
        int apart = entry.claims().size() - said.size();
        if (said.isEmpty()) {
            return "No document puts this forward as so. What follows is denied, planned, supposed or judged.";
        }
        String carried = Backing.isKnown(entry) ? originated(entry, said) : carried(said);
        return carried + (apart == 0 ? "" : " " + keptApart(apart));
    }

    /** Speakers are no origins, so where those are known they alone are counted. */
    private String originated(Entry entry, List<Claim> said) {
        return "Put forward as so in " + Counted.prose(outline.documentCount(said), "document") + ": "
                + Backing.origins(entry.corroboration())
                + first(said).map(first -> "; " + first).orElse("") + ".";
    }

    private String carried(List<Claim> said) {
        long voices = outline.voiceCount(said);
        String whose =
                voices == 1 ? outline.voice(said.get(0)).words() : "the word of " + Counted.prose(voices, "speaker");
        return "Put forward as so in " + Counted.prose(outline.documentCount(said), "document")
                + (voices == 1 ? " by " : " on ") + whose
                + first(said).map(first -> ", " + first).orElse("") + ".";
    }

    /** "first on 13 October 2023"; empty where no document is dated. */
    private Optional<String> first(List<Claim> claims) {
        return outline.earliest(claims).map(date -> "first " + (date.hasDay() ? "on " : "in ") + Dates.words(date));
    }

    private static String keptApart(int claims) {
        return Counted.capital(Counted.prose(claims, "claim")) + (claims == 1 ? " is" : " are")
                + " kept apart below: denied, planned, supposed or judged.";
    }
}
