package org.plumbline.ui.internal.chart;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/** Sets a feature while somebody types. Edits of one visit to a field become one step of undo. */
public final class FieldEdit extends SetCommand {

    private final Object visit;

    /** @param visit what tells one visit to the field from the next */
    public FieldEdit(EditingDomain domain, EObject owner, EStructuralFeature feature, Object value, Object visit) {
        super(domain, owner, feature, value);
        this.visit = visit;
    }

    /** Takes the value of a later edit of the same visit, and says whether it did. */
    boolean absorb(FieldEdit later) {
        if (later.visit != visit || later.owner != owner || later.feature != feature) {
            return false;
        }
        value = later.value;
        owner.eSet(feature, value);
        return true;
    }
}
