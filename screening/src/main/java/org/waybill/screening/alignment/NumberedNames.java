package org.waybill.screening.alignment;

import org.waybill.screening.name.PreparedName;
import org.waybill.screening.name.Token;

/** Listed names under numbers, their parts too: equal parts have one number. */
public interface NumberedNames {

    /** How many different parts there are. */
    int parts();

    Token part(int part);

    PreparedName name(int name);

    /** How many parts a name has. */
    int length(int name);

    /** The number of the part at a place of a name, counted from 0. */
    int partAt(int name, int place);
}
