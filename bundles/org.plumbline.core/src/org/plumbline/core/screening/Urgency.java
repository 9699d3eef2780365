package org.plumbline.core.screening;

import org.plumbline.core.internal.Messages;

/** What a red flag asks for, the most urgent first. */
public enum Urgency {
    /** The emergency department, now. */
    EMERGENCY(Messages.urgencyEmergency),
    /** A doctor, the same day. */
    SAME_DAY(Messages.urgencySameDay),
    /** The opinion of a doctor or specialist. */
    REFER(Messages.urgencyRefer),
    /** An end to the activity. */
    STOP(Messages.urgencyStop),
    /** Another look by the clinician. */
    REVIEW(Messages.urgencyReview);

    private final String label;

    Urgency(String label) {
        this.label = label;
    }

    /** The level in words. */
    public String label() {
        return label;
    }
}
