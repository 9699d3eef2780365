package org.plumbline.ui.internal;

import java.util.List;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.Preferences;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Clinician;
import org.plumbline.model.chart.Discipline;

/**
 * Who works here, as the preferences say.
 *
 * @param clinic name of the clinic, printed on reports
 * @param address address and telephone, lines of the letterhead
 * @param name name of the clinician
 * @param credentials credentials, printed behind the name
 * @param discipline profession
 */
public record ClinicProfile(String clinic, List<String> address, String name, String credentials,
        Discipline discipline) {

    static final String NODE = "org.plumbline.ui";
    static final String CLINIC = "clinic.name";
    static final String ADDRESS = "clinic.address";
    static final String NAME = "clinician.name";
    static final String CREDENTIALS = "clinician.credentials";
    static final String DISCIPLINE = "clinician.discipline";

    /** The profile as it is now. */
    public static ClinicProfile read() {
        Preferences saved = InstanceScope.INSTANCE.getNode(NODE);
        return new ClinicProfile(saved.get(CLINIC, Messages.defaultClinic),
                saved.get(ADDRESS, "").lines().filter(line -> !line.isBlank()).toList(),
                saved.get(NAME, System.getProperty("user.name")), saved.get(CREDENTIALS, ""),
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
