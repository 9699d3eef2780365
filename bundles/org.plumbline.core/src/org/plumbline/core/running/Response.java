package org.plumbline.core.running;

/** How the body took a run. */
enum Response {
    /** Well: the next may go further. */
    GOOD,
    /** Not quite: the same again. */
    REPEAT,
    /** Badly: a step back. */
    BACK,
    /** Not at all: no running until it has settled. */
    STOP
}
