package org.waybill.assessment.pack;

/** Who must stand at an end of the conduct that a limb is about. */
public enum End {
    /** The one the regime is about. */
    TARGET,
    /** Anybody else. */
    OTHER,
    ANY
}
