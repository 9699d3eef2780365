package org.plumbline.testkit;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.plumbline.model.chart.ChartExchange;
import org.plumbline.model.chart.Clinician;
import org.plumbline.model.chart.Discipline;
import org.plumbline.testkit.internal.clinic.BrandNewPatient;
import org.plumbline.testkit.internal.clinic.ChiropracticCase;
import org.plumbline.testkit.internal.clinic.DiscInjury;
import org.plumbline.testkit.internal.clinic.FacetPain;
import org.plumbline.testkit.internal.clinic.LongHistory;
import org.plumbline.testkit.internal.clinic.MuscleSpasm;
import org.plumbline.testkit.internal.clinic.NerveRootIrritation;
import org.plumbline.testkit.internal.clinic.RedFlagCase;
import org.plumbline.testkit.internal.clinic.SacroiliacSprain;

/**
 * The sample clinic: invented patients, one for each main condition, a chiropractic case, a red-flag case, a chart of
 * sixty visits and a patient who came for the first time. Every call builds the same charts.
 */
public final class SampleClinicBuilder {

    /** Where all encounters take place. */
    public static final String PLACE = "Harbour Street Running Clinic";

    private SampleClinicBuilder() {
    }

    /** All charts, in the order of their record numbers. */
    public static List<ChartExchange> charts() {
        return List.<Supplier<ChartExchange>>of(DiscInjury::chart, FacetPain::chart, NerveRootIrritation::chart,
                SacroiliacSprain::chart, MuscleSpasm::chart, ChiropracticCase::chart, RedFlagCase::chart,
                LongHistory::chart, BrandNewPatient::chart).stream().map(Supplier::get).toList();
    }

    /**
     * The chart with this record number, {@code P-0001} for the fullest.
     *
     * @throws IllegalArgumentException if no sample has it
     */
    public static ChartExchange chart(String recordNumber) {
        Map<String, ChartExchange> byNumber = charts().stream()
                .collect(Collectors.toMap(chart -> chart.getChart().getPatient().getRecordNumber(), chart -> chart));
        ChartExchange chart = byNumber.get(recordNumber);
        if (chart == null) {
            throw new IllegalArgumentException("No sample has the record number " + recordNumber);
        }
        return chart;
    }

    /** The clinic's physical therapist. */
    public static Clinician therapist() {
        return clinician("calloway", "Ines Calloway", "PT, DPT, OCS", Discipline.PHYSICAL_THERAPY);
    }

    /** The clinic's physical therapist assistant. */
    public static Clinician assistant() {
        return clinician("berisha", "Tom Berisha", "PTA", Discipline.ASSISTANT);
    }

    /** The clinic's chiropractor. */
    public static Clinician chiropractor() {
        return clinician("achterberg", "Rowan Achterberg", "DC", Discipline.CHIROPRACTIC);
    }

    private static Clinician clinician(String id, String name, String credentials, Discipline discipline) {
        Clinician clinician = ChartBuilder.FACTORY.createClinician();
        clinician.setId(id);
        clinician.setName(name);
        clinician.setCredentials(credentials);
        clinician.setDiscipline(discipline);
        return clinician;
    }
}
