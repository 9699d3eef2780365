package org.plumbline.core.screening;

import java.util.Optional;

import org.plumbline.core.reasoning.Trail;
import org.plumbline.model.catalogue.RedFlag;
import org.plumbline.model.chart.RedFlagAnswer;

/**
 * A red flag that is up.
 *
 * @param key names it as a suggestion: the flag and the newest thing that raises it
 * @param flag the flag
 * @param urgency what it asks for in this case
 * @param state how far it was dealt with
 * @param recorded what the newest note that looked at it says; empty where none did
 * @param trail what raised it, and the entries that say so
 */
public record RaisedFlag(String key, RedFlag flag, Urgency urgency, State state, Optional<RedFlagAnswer> recorded,
        Trail trail) {

    /** How far a red flag was dealt with. */
    public enum State {
        /** A note says that it is present, and not what was done about it. */
        OPEN,
        /** Something in the chart raises it, and no note since says whether it is present. */
        PROPOSED,
        /** A note says that it is absent, and something of the same day or later raises it. */
        CONTRADICTED,
        /** A note says what was done about it. */
        DEALT_WITH
    }

    /** What is to be done, for clinicians. */
    public String action() {
        return flag.getAction();
    }

    /** What was done; empty while nothing is recorded. */
    public String done() {
        return recorded.map(RedFlagAnswer::getAction).filter(action -> state == State.DEALT_WITH).orElse("");
    }

    /** Whether something is left to do about it. */
    public boolean isOpen() {
        return state != State.DEALT_WITH;
    }
}
