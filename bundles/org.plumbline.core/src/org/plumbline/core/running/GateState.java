package org.plumbline.core.running;

/** Whether a gate is passed. */
public enum GateState {
    /** It is. */
    MET,
    /** It is not. */
    NOT_MET,
    /** Nobody has looked at all that it needs. */
    NOT_TESTED
}
