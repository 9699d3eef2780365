package org.plumbline.core.running;

import java.util.OptionalInt;

import org.plumbline.model.chart.PainResponse;
import org.plumbline.model.chart.SessionOutcome;

/**
 * What became of a session.
 *
 * @param outcome done, shortened or missed
 * @param km distance done
 * @param pain worst pain during it, of 10
 * @param movedTo where the pain went
 * @param nextDay pain 24 hours later, of 10
 */
public record RunLog(SessionOutcome outcome, double km, OptionalInt pain, PainResponse movedTo, OptionalInt nextDay) {

    /** Whether anything was done. */
    public boolean took() {
        return outcome == SessionOutcome.DONE || outcome == SessionOutcome.SHORTENED;
    }
}
