package org.plumbline.ui.internal.encounter.history;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.model.chart.EncounterKind;
import org.plumbline.ui.internal.encounter.Completion;
import org.plumbline.ui.internal.encounter.NoteInput;

/** How far what is asked of a patient is filled in. */
final class Filling {

    private Filling() {
    }

    /** Whether this kind of encounter takes the history. */
    static boolean takesHistory(NoteInput input) {
        return input.header().getKind() == EncounterKind.EVALUATION;
    }

    /** Whether this kind of encounter takes stock. */
    static boolean takesStock(NoteInput input) {
        return input.header().getKind() != EncounterKind.VISIT;
    }

    /** What of these features an object has; nothing where there is no object. */
    static Stream<Boolean> of(EObject owner, Collection<? extends EStructuralFeature> features) {
        return features.stream().map(feature -> owner != null && owner.eIsSet(feature));
    }

    /**
     * How far a section is filled in.
     *
     * @param asked whether this kind of encounter asks for it
     * @param needed which of the things needed are there
     * @param others which of the others are there
     */
    static Completion completion(boolean asked, Stream<Boolean> needed, Stream<Boolean> others) {
        List<Boolean> must = needed.toList();
        boolean any = Stream.concat(must.stream(), others).anyMatch(there -> there);
        if (!any) {
            return asked ? Completion.EMPTY : Completion.NOT_NEEDED;
        }
        return !asked || must.stream().allMatch(there -> there) ? Completion.COMPLETE : Completion.STARTED;
    }
}
