package org.plumbline.core.provenance;

import java.util.Collection;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Makes edits on a chart that nobody else looks at, such as a copy. They cannot be undone. */
public final class Edits {

    private Edits() {
    }

    /** Makes the edits, in their order. */
    public static void make(Collection<? extends Edit> edits) {
        edits.forEach(Edits::make);
    }

    private static void make(Edit edit) {
        switch (edit) {
            case Edit.Set set -> set.owner().eSet(set.feature(), set.value());
            case Edit.Add add -> parts(add.owner().eGet(add.feature())).add(add.part());
            case Edit.Remove remove -> EcoreUtil.remove(remove.part());
            case Edit.Move move -> parts(move.part().eContainer().eGet(move.part().eContainingFeature()))
                    .move(move.position(), move.part());
        }
    }

    @SuppressWarnings("unchecked")
    private static EList<EObject> parts(Object held) {
        return (EList<EObject>) held;
    }
}
