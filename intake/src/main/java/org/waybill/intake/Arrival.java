package org.waybill.intake;

import org.waybill.model.Admission;
import org.waybill.model.Capture;

/** What became of one source, with the bytes and how they came where it was admitted. */
public sealed interface Arrival {

    /** Read, or turned away. */
    Admission admission();

    /** A document with its original bytes. Two are equal when document and capture are; the digest stands for bytes. */
    final class Kept implements Arrival {
        private final Admission.Admitted admission;
        private final byte[] bytes;
        private final Capture capture;

        Kept(Admission.Admitted admission, byte[] bytes, Capture capture) {
            this.admission = admission;
            this.bytes = bytes;
            this.capture = capture;
        }

        @Override
        public Admission.Admitted admission() {
            return admission;
        }

        /** What {@code Document.sha256} digests: not a copy, since they may be large, and not to be changed. */
        public byte[] bytes() {
            return bytes;
        }

        public Capture capture() {
            return capture;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Kept kept && admission.equals(kept.admission) && capture.equals(kept.capture);
        }

        @Override
        public int hashCode() {
            return 31 * admission.hashCode() + capture.hashCode();
        }

        @Override
        public String toString() {
            return "Kept[" + capture + ", " + bytes.length + " bytes]";
        }
    }

    /** Nothing of the source is kept but the reason. */
    record Refused(Admission.TurnedAway admission) implements Arrival {}
}
