package org.plumbline.ui.internal;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.plumbline.core.note.Similarity;
import org.plumbline.report.ClinicLetterhead;

/** The clinic at this computer: the letterhead of its reports, and when it warns of notes that look copied. */
public final class ClinicPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    private static final String SIMILARITY = "note.similarityLimit";
    private static final int MOST_PERCENT = 100;
    private static final int WIDTH = 50;
    private static final int LINES = 4;

    public ClinicPreferencePage() {
        super(GRID);
        setDescription(Messages.clinicDescription);
    }

    @Override
    public void init(IWorkbench workbench) {
        ScopedPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, ClinicLetterhead.NODE);
        store.setDefault(SIMILARITY, Similarity.USUAL_LIMIT);
        setPreferenceStore(store);
    }

    @Override
    protected void createFieldEditors() {
        addField(new StringFieldEditor(ClinicLetterhead.CLINIC, Messages.clinicName, getFieldEditorParent()));
        addField(new StringFieldEditor(ClinicLetterhead.ADDRESS, Messages.clinicAddress, WIDTH, LINES,
                StringFieldEditor.VALIDATE_ON_KEY_STROKE, getFieldEditorParent()));
        IntegerFieldEditor limit = new IntegerFieldEditor(SIMILARITY, Messages.similarityLimit, getFieldEditorParent());
        limit.setValidRange(1, MOST_PERCENT);
        addField(limit);
    }

    /** Percentage of a note that repeats the one before it from which the clinic wants to be warned. */
    public static int similarityLimit() {
        return InstanceScope.INSTANCE.getNode(ClinicLetterhead.NODE).getInt(SIMILARITY, Similarity.USUAL_LIMIT);
    }
}
