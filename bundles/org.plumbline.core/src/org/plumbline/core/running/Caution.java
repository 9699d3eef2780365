package org.plumbline.core.running;

/** How carefully a return to running begins, which tells where in the range of a rule it starts. */
public enum Caution {
    /** Symptoms are hard to stir up and the break was short. */
    LOW,
    /** Neither. */
    MIDDLE,
    /** Symptoms are stirred up easily, or the break was long. */
    HIGH
}
