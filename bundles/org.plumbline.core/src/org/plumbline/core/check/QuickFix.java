package org.plumbline.core.check;

import java.util.List;
import java.util.function.Function;

import org.plumbline.core.provenance.Edit;
import org.plumbline.core.reasoning.Place;

/** A way to mend a problem. It never invents what only the clinician can know. */
public sealed interface QuickFix {

    /** What it does, as a command: “Link to the Oswestry index”. */
    String label();

    /**
     * Mends the problem by itself.
     *
     * @param label what it does, as a command
     * @param edits makes the edits, on the objects that were checked; called when the fix is chosen
     */
    record Mend(String label, Function<Hand, List<Edit>> edits) implements QuickFix {
    }

    /**
     * Leads to where the clinician mends it, because nobody else knows what belongs there.
     *
     * @param label what is to be done there, as a command
     * @param place where
     */
    record Lead(String label, Place place) implements QuickFix {
    }
}
