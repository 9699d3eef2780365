package org.plumbline.ui.internal;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.Preferences;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Clinician;
import org.plumbline.model.chart.Discipline;

/**
 * Who works at this computer, as the preferences say.
 *
 * @param name name
 * @param credentials credentials, printed behind the name
 * @param discipline profession
 */
public record ClinicianProfile(String name, String credentials, Discipline discipline) {

    /** Node of the preferences in the instance scope. */
    public static final String NODE = "org.plumbline.ui";
    static final String NAME = "clinician.name";
    static final String CREDENTIALS = "clinician.credentials";
    static final String DISCIPLINE = "clinician.discipline";

    /** The profile as it is now. */
    public static ClinicianProfile read() {
        Preferences saved = InstanceScope.INSTANCE.getNode(NODE);
        return new ClinicianProfile(saved.get(NAME, System.getProperty("user.name")), saved.get(CREDENTIALS, ""),
                Discipline.get(saved.get(DISCIPLINE, Discipline.PHYSICAL_THERAPY.getLiteral())));
    }

    /** The clinician as written into a note. */
    public Clinician clinician() {
        Clinician clinician = ChartFactory.eINSTANCE.createClinician();
        clinician.setName(name);
        clinician.setCredentials(credentials);
        clinician.setDiscipline(discipline);
        return clinician;
    }
}
