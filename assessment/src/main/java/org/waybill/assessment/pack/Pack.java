package org.waybill.assessment.pack;

import java.time.LocalDate;
import java.util.List;
import org.waybill.model.CaseAssessment;
import org.waybill.model.Position;

/**
 * The rules of one regime, as of an edition.
 *
 * @param regime its key: {@code DPRK-1718}
 * @param title its name
 * @param version rises whenever an assessment can change
 * @param compiled the day up to which its sources were read
 * @param targets who it is about
 * @param rules its provisions, in the file's order
 * @param positions how others read it
 */
public record Pack(
        String regime,
        String title,
        int version,
        LocalDate compiled,
        List<Target> targets,
        List<Rule> rules,
        List<Held> positions) {

    /**
     * A reading on record, and whose dealings it is about.
     *
     * @param position the reading
     * @param parties who must take part in an entry for it to be shown there; empty for anybody
     */
    public record Held(Position.OnRecord position, List<String> parties) {
        public Held {
            parties = List.copyOf(parties);
        }
    }

    public Pack {
        targets = List.copyOf(targets);
        rules = List.copyOf(rules);
        positions = List.copyOf(positions);
    }

    /** What a reader is told of the edition. */
    public CaseAssessment.Pack edition() {
        return new CaseAssessment.Pack(regime, title, version, compiled, rules.size());
    }
}
