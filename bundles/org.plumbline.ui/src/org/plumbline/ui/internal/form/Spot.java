package org.plumbline.ui.internal.form;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Control;

/** A place on a page where something of a chart stands: a field, or a table. */
interface Spot {

    /** The widget. */
    Control control();

    /** Whether this is the field of a feature; a table is of none. */
    boolean isField(EObject object, EStructuralFeature feature);

    /** Whether an object has a row here. */
    boolean hasRow(EObject object);

    /** Goes to the field, or to the row of an object, if possible where a feature stands in it. */
    void go(Target target);

    /** The marks at the field, or at the row that is selected. */
    List<Marks.Mark> marksAtFocus();

    /** Shows these marks instead of those before. */
    void mark(Marks marks);
}
