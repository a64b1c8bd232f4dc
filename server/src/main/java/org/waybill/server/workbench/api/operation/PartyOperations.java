package org.waybill.server.workbench.api.operation;

import java.util.Arrays;
import java.util.List;
import org.waybill.desk.party.PartyWish;
import org.waybill.desk.sheet.EntryRow;
import org.waybill.desk.sheet.PartyRow;
import org.waybill.desk.sheet.PartySheet;
import org.waybill.model.Party;
import org.waybill.server.workbench.api.declared.Asked;
import org.waybill.server.workbench.api.declared.Form;
import org.waybill.server.workbench.api.declared.Operation;
import org.waybill.server.workbench.api.declared.Parameter;
import org.waybill.server.workbench.view.Site;

/** Parties and ships. */
final class PartyOperations {
    private static final Parameter CODE =
            Parameter.path("code", new Form.Words(100), "The party's code, as rows and entries give it.");

    private final Site site;

    private PartyOperations(Site site) {
        this.site = site;
    }

    static List<Operation> of(Site site) {
        PartyOperations all = new PartyOperations(site);
        return List.of(all.parties(), all.party(), all.entries());
    }

    private Operation parties() {
        return Operation.page(
                "parties",
                "/parties",
                "Parties and ships that the case names.",
                PartyRow.class,
                List.of(
                        Choice.words("q", "Part of a name or number, in any case."),
                        Choice.among(
                                "kind",
                                Arrays.stream(Party.Kind.values())
                                        .map(Party.Kind::key)
                                        .toList(),
                                "Only parties of this kind."),
                        Choice.among("show", PartyWish.Show.class, "Only some, by what the lists have."),
                        Choice.among("sort", PartyWish.Sort.class, "What comes first; most claims as a rule.")),
                asked -> site.desk().parties().page(wish(asked)));
    }

    private Operation party() {
        return Operation.sheet(
                "party",
                "/parties/{code}",
                "One party or ship: its names, what is said of it, and listings that are like it.",
                PartySheet.class,
                List.of(CODE),
                asked -> sheet(asked));
    }

    private Operation entries() {
        return Operation.page(
                "partyEntries",
                "/parties/{code}/entries",
                "Entries in which one party acts, or is acted on.",
                EntryRow.class,
                List.of(
                        CODE,
                        Choice.among("role", List.of("actor", "target"), "As what it stands there; actor as a rule.")),
                asked -> {
                    PartySheet unused = sheet(asked);
                    String role = asked.text("role").orElse("actor");
                    return site.desk().parties().entries(asked.part("code"), role, asked.from(), asked.most());
                });
    }

    private PartySheet sheet(Asked asked) {
        return Choice.found(site.desk().parties().sheet(asked.part("code")), () -> "party " + asked.part("code"));
    }

    private static PartyWish wish(Asked asked) {
        return new PartyWish(
                Choice.words(asked, "q"),
                Choice.words(asked, "kind"),
                Choice.of(asked, "show", PartyWish.Show.ALL),
                Choice.of(asked, "sort", PartyWish.Sort.CLAIMS),
                asked.from(),
                asked.most());
    }
}
