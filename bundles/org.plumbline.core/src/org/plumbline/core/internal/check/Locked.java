package org.plumbline.core.internal.check;

import java.util.List;

import org.plumbline.core.check.QuickFix;
import org.plumbline.core.check.Shortfall;
import org.plumbline.core.progress.Visit;
import org.plumbline.model.chart.EncounterStatus;

/** Notes that are signed: they are not edited, only added to. */
public final class Locked {

    private Locked() {
    }

    /** Whether a note is signed. */
    public static boolean is(Visit visit) {
        EncounterStatus status = visit.header().getStatus();
        return status == EncounterStatus.SIGNED || status == EncounterStatus.AMENDED;
    }

    /** A shortfall as it can be mended in a signed note: by an addendum. */
    public static Shortfall of(Shortfall shortfall) {
        return shortfall.with(List.of(new QuickFix.Lead(Messages.writeAddendum, shortfall.place())));
    }
}
