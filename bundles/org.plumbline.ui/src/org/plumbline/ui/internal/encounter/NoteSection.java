package org.plumbline.ui.internal.encounter;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.model.catalogue.ExamItem;

/**
 * A section of the encounter page. It is built when it is first opened and then shows one encounter after another. It
 * changes the chart through the session of its frame only, and shows what the chart says.
 */
public interface NoteSection {

    /** Stable id, for what is remembered about it and for jumping to it; such as range-of-motion. */
    String id();

    /** The part of the note it belongs to. */
    NotePart part();

    /** Title people read. */
    String title();

    /** Features under which stands in a chart what this section shows, so that one can go from there to here. */
    default Set<EStructuralFeature> features() {
        return Set.of();
    }

    /** Builds the widgets; called once, before anything is shown. */
    void build(SectionFrame frame);

    /** Shows an encounter. */
    void show(NoteInput input);

    /** The chart has changed; {@code affected} are the objects the change touched. */
    default void update(NoteInput input, Collection<?> affected) {
        show(input);
    }

    /** Says whether the encounter may be changed; a signed one may not. */
    void editable(boolean editable);

    /** How far the section is filled in. Asked often, also before the section is built. */
    Completion completion(NoteInput input);

    /** Shows what a check of the chart says about the fields of this section. */
    default void report(Diagnostic diagnostic) {
    }

    /** Whether this section is where a part of the chart is shown, such as a finding; for counting what to confirm. */
    default boolean shows(EObject part) {
        return false;
    }

    /** Goes to where such a part is shown; the section is open then. */
    default void go(EObject part) {
    }

    /** Whether an item of the examination has its row here, or gets one when it is asked for. */
    default boolean hasRow(ExamItem item) {
        return false;
    }

    /** Goes to the row of such an item to enter what was found, asking for it where it is not offered. */
    default void ask(ExamItem item) {
    }

    /** What the button says that sets everything not yet looked at to normal. */
    default String allNormalWords() {
        return Messages.allNormal;
    }

    /** What sets everything not yet looked at in this section to normal; empty where normal has no meaning. */
    default Optional<Runnable> allNormal() {
        return Optional.empty();
    }
}
