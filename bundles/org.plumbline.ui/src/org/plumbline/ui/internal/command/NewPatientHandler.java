package org.plumbline.ui.internal.command;

import static org.plumbline.model.chart.ChartPackage.Literals.COVERAGE__PAYER;
import static org.plumbline.model.chart.ChartPackage.Literals.EPISODE__TITLE;
import static org.plumbline.model.chart.ChartPackage.Literals.PATIENT__BIRTH_DATE;
import static org.plumbline.model.chart.ChartPackage.Literals.PATIENT__EMAIL;
import static org.plumbline.model.chart.ChartPackage.Literals.PATIENT__FAMILY_NAME;
import static org.plumbline.model.chart.ChartPackage.Literals.PATIENT__GIVEN_NAME;
import static org.plumbline.model.chart.ChartPackage.Literals.PATIENT__PHONE;
import static org.plumbline.model.chart.ChartPackage.Literals.PATIENT__RECORD_NUMBER;
import static org.plumbline.model.chart.ChartPackage.Literals.PATIENT__SEX;
import static org.plumbline.ui.internal.form.FieldSpec.line;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.plumbline.model.chart.Chart;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Coverage;
import org.plumbline.model.chart.Episode;
import org.plumbline.store.ChartSave;
import org.plumbline.store.ChartStore;
import org.plumbline.ui.Clinic;
import org.plumbline.ui.internal.Background;
import org.plumbline.ui.internal.ClinicianProfile;
import org.plumbline.ui.internal.Messages;
import org.plumbline.ui.internal.chart.Charts;
import org.plumbline.ui.internal.chart.Drafts;
import org.plumbline.ui.internal.form.FieldSpec;

/** Registers a patient and opens the new chart. */
public final class NewPatientHandler extends AbstractHandler {

    private static final List<FieldSpec> PATIENT = List.of(line(PATIENT__GIVEN_NAME, 3),
            line(PATIENT__FAMILY_NAME, 3), line(PATIENT__BIRTH_DATE, 2), line(PATIENT__SEX, 2),
            line(PATIENT__RECORD_NUMBER, 2), line(PATIENT__PHONE, 2), line(PATIENT__EMAIL, 4));
    private static final List<FieldSpec> COVERAGE = List.of(line(COVERAGE__PAYER, 6));
    private static final List<FieldSpec> EPISODE = List.of(line(EPISODE__TITLE, 6));

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        Clinic clinic = window.getService(Clinic.class);
        Background.run(Messages.newPatient, window.getShell(), monitor -> nextRecordNumber(clinic.store()),
                number -> ask(window, clinic, Drafts.chart(number)));
        return null;
    }

    /** The record number after the highest of the clinic, in its form; the first one where there is none. */
    static String nextRecordNumber(ChartStore store) {
        long highest = store.patients().stream().map(row -> row.recordNumber().replaceAll("\\D", ""))
                .filter(digits -> !digits.isEmpty() && digits.length() < 18).mapToLong(Long::parseLong).max().orElse(0);
        return String.format("P-%04d", highest + 1);
    }

    private static void ask(IWorkbenchWindow window, Clinic clinic, Chart chart) {
        Coverage coverage = ChartFactory.eINSTANCE.createCoverage();
        Episode episode = Drafts.episode();
        var patient = new FormDialog.Part(chart.getPatient(), PATIENT, true);
        var payer = new FormDialog.Part(coverage, COVERAGE, false);
        var complaint = new FormDialog.Part(episode, EPISODE, false);
        var dialog = new FormDialog(window.getShell(), Messages.newPatient, Messages.newPatientMessage,
                List.of(patient, payer, complaint));
        if (dialog.open() == Window.OK) {
            if (!payer.isEmpty()) {
                chart.getPatient().setCoverage(coverage);
            }
            if (!complaint.isEmpty()) {
                chart.getEpisodes().add(episode);
            }
            ChartSave save = new ChartSave(chart, List.of(), ChartSave.NEW, ClinicianProfile.read().name(),
                    Messages.newPatient);
            Background.run(Messages.newPatient, window.getShell(), monitor -> clinic.store().save(save),
                    saved -> Charts.open(window.getActivePage(), clinic, chart.getId()));
        }
    }
}
