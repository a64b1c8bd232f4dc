package org.waybill.model;

import java.util.List;
import java.util.Locale;

/**
 * What stands behind the claims of an entry: who got it for themselves, and how that is known.
 *
 * @param origins how many bodies, rejected and denied claims left out
 * @param findings how many separate findings of theirs: a body that counts anew later finds anew
 * @param grade what that comes to
 * @param why in a sentence, why this grade
 * @param roots the origins: certain ones first, then possible, then those that do not count
 * @param links what hangs on what, and the words or the measure that show it
 * @param remarks what agrees, what does not, what drifted
 * @param figures the figure shown, for each measure and convention
 */
public record Corroboration(
        OriginCount origins,
        OriginCount findings,
        Grade grade,
        String why,
        List<Origin> roots,
        List<Link> links,
        List<Remark> remarks,
        List<BestFigure> figures) {

    /** Nothing known: an entry made before anybody looked. */
    public static final Corroboration NONE = remarked(List.of());

    /** What origins come to. Computed, never set by hand, and never multiplied with anything. */
    public enum Grade {
        /** Nobody is known to have got it for themselves. */
        UNCORROBORATED,
        /** One did; or several, none of whom is known to be no party to the matter. */
        SINGLE_ORIGIN,
        /** Two or more did, at least one of them known to be no party to the matter. */
        CORROBORATED,
        /** Corroborated, and a document, imagery, debris, interception or trade data is told of that others can ask to see. */
        DOCUMENTED,
        /** Origins contradict one another on whether it happened; not where parties alone deny what others say too. */
        CONTESTED,
        /** Who said so took it back, or more independent origins say it did not happen than that it did. */
        REFUTED;

        /** The name on the wire: {@code single_origin}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Corroboration {
        roots = List.copyOf(roots);
        links = List.copyOf(links);
        remarks = List.copyOf(remarks);
        figures = List.copyOf(figures);
    }

    /** Only remarks are known: nobody asked yet who got what for themselves. */
    public static Corroboration remarked(List<Remark> remarks) {
        return new Corroboration(
                OriginCount.NONE, OriginCount.NONE, Grade.UNCORROBORATED, "", List.of(), List.of(), remarks, List.of());
    }

    /** Whether a finding is only planned or supposed where others say that it took place: it adds to no count here. */
    public boolean keepsApart(Finding finding) {
        return isSupposed(finding)
                && roots.stream().flatMap(origin -> origin.findings().stream()).anyMatch(Corroboration::isSaid);
    }

    private static boolean isSaid(Finding finding) {
        return !isSupposed(finding)
                && !finding.first().status().negated()
                && finding.first().status().modality() != Modality.DENIED;
    }

    private static boolean isSupposed(Finding finding) {
        return switch (finding.first().status().modality()) {
            case PLANNED, HYPOTHETICAL, OPINION -> true;
            case ASSERTED, REPORTED, ALLEGED, DENIED -> false;
        };
    }

    /** The remarks of a kind. */
    public List<Remark> remarks(Remark.Kind kind) {
        return remarks.stream().filter(remark -> remark.kind() == kind).toList();
    }
}
