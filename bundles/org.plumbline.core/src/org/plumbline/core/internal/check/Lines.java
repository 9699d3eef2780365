package org.plumbline.core.internal.check;

import java.util.stream.Stream;

import org.plumbline.core.provenance.Offer;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.TreatmentLine;

/** The treatment lines of a note. */
final class Lines {

    private Lines() {
    }

    /** What was given, without what is only offered to be given again. */
    static Stream<TreatmentLine> given(Encounter note) {
        return note.getTreatments().stream().filter(line -> !Offer.isOpen(line));
    }
}
