package org.plumbline.ui.internal;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.plumbline.report.ClinicLetterhead;

/** The clinic at this computer: the letterhead of its reports. */
public final class ClinicPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    private static final int WIDTH = 50;
    private static final int LINES = 4;

    public ClinicPreferencePage() {
        super(GRID);
        setDescription(Messages.clinicDescription);
    }

    @Override
    public void init(IWorkbench workbench) {
        setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, ClinicLetterhead.NODE));
    }

    @Override
    protected void createFieldEditors() {
        addField(new StringFieldEditor(ClinicLetterhead.CLINIC, Messages.clinicName, getFieldEditorParent()));
        addField(new StringFieldEditor(ClinicLetterhead.ADDRESS, Messages.clinicAddress, WIDTH, LINES,
                StringFieldEditor.VALIDATE_ON_KEY_STROKE, getFieldEditorParent()));
    }
}
