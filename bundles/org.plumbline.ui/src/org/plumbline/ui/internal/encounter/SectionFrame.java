package org.plumbline.ui.internal.encounter;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.ui.Clinic;
import org.plumbline.ui.internal.chart.ChartSession;
import org.plumbline.ui.internal.chart.NoteFields;
import org.plumbline.ui.internal.form.FieldEditor;

/** What is around a section: its place on the page, and the chart it works on. */
public interface SectionFrame {

    /** Where the widgets go: one column, full width. */
    Composite body();

    /** The chart being edited. */
    ChartSession session();

    /** Where the fields of the note are edited. */
    default FieldEditor fields() {
        return new NoteFields(session());
    }

    /** The clinic, for what is read or kept beside the chart. */
    Clinic clinic();

    /** Adds a button to the heading of the section. */
    Button button(String label, Runnable action);

    /** The knowledge in use. */
    default Catalogue catalogue() {
        return clinic().catalogue();
    }
}
