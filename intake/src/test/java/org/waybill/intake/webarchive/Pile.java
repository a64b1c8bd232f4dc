package org.waybill.intake.webarchive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.waybill.intake.Arrival;
import org.waybill.intake.Expansion;
import org.waybill.intake.Intake;
import org.waybill.intake.Limits;
import org.waybill.intake.Remark;
import org.waybill.intake.Source;
import org.waybill.model.Admission.TurnedAway;
import org.waybill.model.Given;

/** What came of one archive: everything that was expanded and admitted. */
record Pile(Expansion expansion, List<Arrival> arrivals) {
    private static final Intake INTAKE = Intake.with(Limits.usual(), () -> {
        throw new AssertionError("an archive knows its own time");
    });

    static Pile of(Path file, String shown) {
        return of(new Source.File(file, shown));
    }

    static Pile of(Source source) {
        Expansion expansion = INTAKE.expand(List.of(source));
        List<Arrival> arrivals = new ArrayList<>();
        expansion.leaves().forEach(leaf -> arrivals.addAll(INTAKE.admit(leaf, Given.NOTHING)));
        return new Pile(expansion, arrivals);
    }

    /** Writes the bytes to a file of this name in the folder and opens it. */
    static Pile of(Path folder, String name, byte[] bytes) {
        try {
            return of(Files.write(folder.resolve(name), bytes), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Arrival.Kept> kept() {
        return arrivals.stream()
                .filter(Arrival.Kept.class::isInstance)
                .map(Arrival.Kept.class::cast)
                .toList();
    }

    List<String> texts() {
        return kept().stream().map(kept -> kept.admission().document().text()).toList();
    }

    /** Gaps of the listing, then those of the pages. */
    List<TurnedAway> refusals() {
        Stream<TurnedAway> pages = arrivals.stream()
                .filter(Arrival.Refused.class::isInstance)
                .map(arrival -> ((Arrival.Refused) arrival).admission());
        return Stream.concat(expansion.gaps().stream(), pages).toList();
    }

    TurnedAway refusal() {
        if (refusals().size() != 1) {
            throw new AssertionError("not one refusal: " + refusals());
        }
        return refusals().get(0);
    }

    List<String> remarks() {
        return expansion.remarks().stream().map(Remark::line).toList();
    }
}
