package org.plumbline.core.running;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.plumbline.core.reasoning.Trail;

/**
 * A gate of the return to running as it stands.
 *
 * @param rule id of its rule
 * @param label its label
 * @param state whether it is passed
 * @param date when it was looked at
 * @param byHand whether the clinician's own word decides rather than the findings
 * @param contradicted whether newer findings say otherwise than the clinician said
 * @param missing labels of what has not been looked at
 * @param trail the findings and the rule
 */
public record Gate(String rule, String label, GateState state, Optional<LocalDate> date, boolean byHand,
        boolean contradicted, List<String> missing, Trail trail) {

    public Gate {
        missing = List.copyOf(missing);
    }
}
