package org.waybill.report.words;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waybill.model.BestFigure;
import org.waybill.model.Corroboration;

/** The conventions by which an entry's figure may be told. */
public enum Profile {
    WAYBILL("Waybill"),
    /** Uppsala Conflict Data Program. */
    UCDP("UCDP"),
    /** Armed Conflict Location and Event Data. */
    ACLED("ACLED"),
    /** Stockholm International Peace Research Institute. */
    SIPRI("SIPRI");

    private final String title;

    Profile(String title) {
        this.title = title;
    }

    /** The name on the wire: {@code waybill}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How the convention of this name is written; a name that is none of these stays as it is. */
    public static String title(String key) {
        return Arrays.stream(values())
                .filter(profile -> profile.key().equals(key))
                .map(profile -> profile.title)
                .findFirst()
                .orElseGet(() -> Shown.phrase(key));
    }

    /** What is counted, each once, in the order of the figures. */
    public static List<String> measures(Corroboration backing) {
        return backing.figures().stream().map(BestFigure::measure).distinct().toList();
    }

    /** The figures of one measure under all conventions. */
    public static List<BestFigure> all(Corroboration backing, String measure) {
        return backing.figures().stream()
                .filter(figure -> figure.measure().equals(measure))
                .toList();
    }

    /** The figure of a measure under this convention; under the first there is where this one gives none. */
    public Optional<BestFigure> of(Corroboration backing, String measure) {
        List<BestFigure> figures = all(backing, measure);
        return figures.stream()
                .filter(figure -> figure.profile().equals(key()))
                .findFirst()
                .or(() -> figures.stream().findFirst());
    }
}
