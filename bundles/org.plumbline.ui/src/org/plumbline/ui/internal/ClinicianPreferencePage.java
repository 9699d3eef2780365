package org.plumbline.ui.internal;

import java.util.Arrays;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.plumbline.model.chart.Discipline;

/** Who works at this computer: written into new notes. */
public final class ClinicianPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    public ClinicianPreferencePage() {
        super(GRID);
        setDescription(Messages.clinicianDescription);
    }

    @Override
    public void init(IWorkbench workbench) {
        ScopedPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, ClinicianProfile.NODE);
        store.setDefault(ClinicianProfile.NAME, System.getProperty("user.name"));
        store.setDefault(ClinicianProfile.DISCIPLINE, Discipline.PHYSICAL_THERAPY.getLiteral());
        setPreferenceStore(store);
    }

    @Override
    protected void createFieldEditors() {
        addField(new StringFieldEditor(ClinicianProfile.NAME, Messages.clinicianName, getFieldEditorParent()));
        addField(new StringFieldEditor(ClinicianProfile.CREDENTIALS, Messages.clinicianCredentials,
                getFieldEditorParent()));
        addField(new ComboFieldEditor(ClinicianProfile.DISCIPLINE, Messages.clinicianDiscipline,
                Arrays.stream(Discipline.values())
                        .map(one -> new String[] { Words.of(one), one.getLiteral() }).toArray(String[][]::new),
                getFieldEditorParent()));
    }
}
