package org.waybill.assessment.element;

import java.util.ArrayList;
import java.util.List;
import org.waybill.assessment.day.Days;
import org.waybill.model.Assessment;
import org.waybill.model.Element;

/** All that a limb asks, answered. */
public final class Elements {
    private Elements() {}

    /** One limb asked of one entry. */
    public static Assessment assessment(Asked asked) {
        BoundElement bound = new BoundElement(asked);
        DateElement date = new DateElement(asked);
        List<Element> elements = new ArrayList<>(List.of(
                bound.element(),
                new ConductElement(asked).element(),
                new DirectionElement(asked).element(),
                new ItemElement(asked).element(),
                date.element(),
                new ExemptionElement(asked).element()));
        asked.limb().further().forEach(further -> elements.add(new FurtherElement(asked, further).element()));
        Days days = date.days();
        return new Assessment(
                asked.rule().provision(),
                asked.limb().name(),
                bound.party(),
                days.from(),
                days.to(),
                elements,
                asked.limb().note());
    }
}
