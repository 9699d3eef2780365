package org.plumbline.core.provenance;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.core.exam.Found;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.FieldOrigin;

/** A note without what nobody has vouched for: what is told to others about a visit. */
public final class Confirmed {

    private Confirmed() {
    }

    /**
     * A copy of a note without what was carried or defaulted and not confirmed, without offers, and without findings in
     * which nothing was found; the note itself where it holds nothing of that kind.
     */
    public static Encounter of(Encounter note) {
        if (note.getFindings().stream().noneMatch(Found::nothing)
                && note.eContents().stream().noneMatch(Provenances::isUnconfirmed)) {
            return note;
        }
        Encounter copy = EcoreUtil.copy(note);
        copy.getOrigins().stream().filter(Provenances::isUnconfirmed).forEach(Confirmed::clear);
        copy.getOrigins().removeIf(Provenances::isUnconfirmed);
        copy.getFindings().removeIf(finding -> Provenances.isUnconfirmed(finding) || Found.nothing(finding));
        copy.getTreatments().removeIf(Provenances::isUnconfirmed);
        return copy;
    }

    private static void clear(FieldOrigin origin) {
        EStructuralFeature field = Origins.field(origin);
        if (field != null) {
            Origins.owner(origin).ifPresent(owner -> owner.eUnset(field));
        }
    }
}
