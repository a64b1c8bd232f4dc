package org.waybill.server.entity;

import java.util.Locale;
import java.util.Optional;
import org.waybill.model.ListedFact;
import org.waybill.model.ListedNumber;

/**
 * One property of the FollowTheMoney model. It says what a question's value becomes, and what of a listing stands under it.
 *
 * @param schema where it is declared
 * @param name as the model has it: {@code birthDate}
 * @param type the model's type: {@code name}, {@code date}, {@code country} and so on
 * @param label for a reader
 * @param asks what a question's value becomes
 * @param number the register, where it is a number's
 * @param fact the kind of fact written under it
 */
public record Property(
        String schema,
        String name,
        String type,
        String label,
        Asks asks,
        Optional<ListedNumber.Kind> number,
        Optional<ListedFact.Kind> fact) {

    /** What a question's value becomes. */
    public enum Asks {
        NAME,
        /** A given name or family name that stands apart. */
        PART,
        BIRTH,
        COUNTRY,
        GENDER,
        NUMBER,
        /** It is not compared. */
        NOTHING;

        static Asks of(String cell) {
            return cell.equals("-") ? NOTHING : valueOf(cell.toUpperCase(Locale.ROOT));
        }
    }

    /** Schema and name, as the Reconciliation API calls it: {@code Person:birthDate}. */
    public String qualified() {
        return schema + ":" + name;
    }
}
