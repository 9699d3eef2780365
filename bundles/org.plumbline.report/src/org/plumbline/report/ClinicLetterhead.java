package org.plumbline.report;

import java.util.Locale;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.Preferences;
import org.plumbline.model.chart.Chart;
import org.plumbline.model.chart.EncounterHeader;
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

    /**
     * The letterhead for a report about a chart. A clinic that has not given its name yet goes by the place of the
     * newest encounter.
     */
    public static Letterhead of(Chart chart) {
        Preferences saved = InstanceScope.INSTANCE.getNode(NODE);
        String name = saved.get(CLINIC, "").strip();
        return new Letterhead(name.isEmpty() ? place(chart) : name,
                saved.get(ADDRESS, "").lines().filter(line -> !line.isBlank()).toList());
    }

    private static String place(Chart chart) {
        return chart.getEpisodes().stream().flatMap(episode -> episode.getEncounters().stream())
                .map(EncounterHeader::getPlace).filter(place -> place != null && !place.isBlank())
                .reduce((earlier, later) -> later)
                .orElseGet(() -> new ReportLanguage(Locale.getDefault()).say("letterhead.unnamed"));
    }
}
