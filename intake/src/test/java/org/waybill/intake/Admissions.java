package org.waybill.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.waybill.model.Admission;
import org.waybill.model.Document;
import org.waybill.model.Given;

/** Short words for tests that read one source. */
public final class Admissions {
    private static final Intake INTAKE = Intake.with(Limits.usual());

    private Admissions() {}

    public static List<Admission> admit(String name, byte[] bytes) {
        return arrivals(name, bytes).stream().map(Arrival::admission).toList();
    }

    public static List<Arrival> arrivals(String name, byte[] bytes) {
        return INTAKE.admit(new Source.Bytes(name, bytes), Given.NOTHING);
    }

    public static Document read(String name, byte[] bytes) {
        Admission first = admit(name, bytes).get(0);
        assertThat(first).isInstanceOf(Admission.Admitted.class);
        return ((Admission.Admitted) first).document();
    }

    public static Document read(String name, String text) {
        return read(name, HostileDocuments.bytes(text));
    }

    public static Admission.TurnedAway refused(String name, byte[] bytes) {
        List<Admission> all = admit(name, bytes);
        assertThat(all).hasSize(1).allMatch(Admission.TurnedAway.class::isInstance);
        return (Admission.TurnedAway) all.get(0);
    }
}
