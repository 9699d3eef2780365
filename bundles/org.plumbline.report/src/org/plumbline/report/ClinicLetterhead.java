package org.plumbline.report;

import java.util.Locale;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.Preferences;
import org.plumbline.report.internal.ReportLanguage;
import org.plumbline.report.model.Report.Letterhead;

/** The letterhead of the clinic at this computer, as its preferences say. */
public final class ClinicLetterhead {

    /** Node of the preferences in the instance scope. */
    public static final String NODE = "org.plumbline.report";
    /** Key of the name of the clinic. */
    public static final String CLINIC = "clinic.name";
    /** Key of address and telephone, a line each. */
    public static final String ADDRESS = "clinic.address";

    private ClinicLetterhead() {
    }

    /** The letterhead as it is now. */
    public static Letterhead read() {
        Preferences saved = InstanceScope.INSTANCE.getNode(NODE);
        return new Letterhead(saved.get(CLINIC, new ReportLanguage(Locale.getDefault()).say("letterhead.unnamed")),
                saved.get(ADDRESS, "").lines().filter(line -> !line.isBlank()).toList());
    }
}
