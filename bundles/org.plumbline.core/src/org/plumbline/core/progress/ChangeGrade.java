package org.plumbline.core.progress;

/** What a change of a measure means. */
public enum ChangeGrade {
    /** No threshold is published that could tell. */
    UNCLASSIFIED,
    /** Smaller than the minimal detectable change: may be measurement error. */
    NOISE,
    /** At least the minimal detectable change. */
    REAL,
    /** Real, and at least the minimal clinically important change. */
    IMPORTANT
}
