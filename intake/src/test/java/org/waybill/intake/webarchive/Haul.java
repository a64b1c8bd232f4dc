package org.waybill.intake.webarchive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waybill.intake.Arrival;
import org.waybill.intake.Expansion;
import org.waybill.intake.Intake;
import org.waybill.intake.Limits;
import org.waybill.intake.Remark;
import org.waybill.intake.Source;
import org.waybill.intake.reading.Budget;
import org.waybill.intake.reading.Refusal;
import org.waybill.model.Admission.TurnedAway;
import org.waybill.model.Given;
import org.waybill.model.Sha256;

/**
 * What came of one archive, as bytes: faster than {@link Pile}, because the pages are not read as texts.
 *
 * @param pages all that was let in, pages or not
 * @param lines code and source of each line
 */
record Haul(Set<Sha256> pages, List<String> lines) {
    private static final Intake INTAKE = Intake.with(Limits.usual());
    private static final PageBytes PAGE_BYTES = new PageBytes(Limits.usual().fileBytes());

    /**
     * Opens the bytes as a file.
     *
     * @param folder used again by the next one: to make and remove folders takes longer than to read an archive
     */
    static Haul of(Path folder, String name, byte[] archive) {
        try {
            return of(new Source.File(Files.write(folder.resolve(name), archive), name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Haul of(Source source) {
        Haul haul = new Haul(new HashSet<>(), new ArrayList<>());
        Expansion expansion = INTAKE.expand(List.of(source));
        expansion.gaps().forEach(haul::refused);
        expansion.remarks().stream().map(Remark::line).forEach(haul.lines::add);
        expansion.leaves().forEach(haul::take);
        return haul;
    }

    private void take(Source leaf) {
        if (leaf instanceof Source.ArchivedPage page) {
            try {
                byte[] bytes = PAGE_BYTES
                        .of(page.spot(), Budget.of(Duration.ofMinutes(1)))
                        .bytes();
                pages.add(Sha256.of(bytes));
            } catch (Refusal e) {
                refused(new TurnedAway(page.shown(), e.reason(), e.detail()));
            }
        } else {
            INTAKE.admit(leaf, Given.NOTHING).forEach(this::arrived);
        }
    }

    private void arrived(Arrival arrival) {
        if (arrival instanceof Arrival.Kept kept) {
            pages.add(Sha256.of(kept.bytes()));
        } else if (arrival instanceof Arrival.Refused refused) {
            refused(refused.admission());
        }
    }

    private void refused(TurnedAway refused) {
        lines.add(refused.reason().code() + " " + refused.source() + ": " + refused.detail());
    }

    /** Whether a line says that neither a check sum nor a digest covers some of the bytes. */
    boolean isToldUncovered() {
        return lines.stream().anyMatch(line -> line.startsWith("WB-306"));
    }

    /** Whether a line names the archive and says that something is wrong with it. */
    boolean isTold(String archive) {
        return lines.stream().anyMatch(line -> line.matches("WB-(?:1\\d\\d|305) \\Q" + archive + "\\E(?s).*"));
    }
}
