package org.waybill.assessment.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waybill.assessment.Scene;
import org.waybill.assessment.pack.PackTexts;
import org.waybill.model.Assessment;
import org.waybill.model.CaseAssessment;

class AssessorTest {
    private static final String ALL_TIME = "[{from: 2009-06-12}]";

    private static CaseAssessment assessed(Scene scene) {
        return new Assessor(
                        PackTexts.packs(PackTexts.provision("T-1", ALL_TIME, PackTexts.PROCUREMENT)),
                        Scene.goods(),
                        Scene.allegiance())
                .of(scene.made());
    }

    @Test
    void shells_given_after_the_rule_began_engage_it_and_each_element_says_who_shows_it() {
        CaseAssessment all =
                assessed(new Scene().entry(Scene.claim(), Scene.claim().in("2023-09..")));
        Assessment one = all.entries().get(0).assessments().get(0);
        assertThat(one.result()).isEqualTo(Assessment.Result.ENGAGED);
        assertThat(one.bound()).isEqualTo("RU");
    }
}
