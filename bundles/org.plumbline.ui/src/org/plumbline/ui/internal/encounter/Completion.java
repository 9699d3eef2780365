package org.plumbline.ui.internal.encounter;

/** How far a section is filled in. */
public enum Completion {
    /** Nothing stands in it, and this kind of visit does not ask for it. */
    NOT_NEEDED,
    /** Nothing stands in it yet. */
    EMPTY,
    /** Something is missing. */
    STARTED,
    /** What this kind of visit asks for is there. */
    COMPLETE
}
