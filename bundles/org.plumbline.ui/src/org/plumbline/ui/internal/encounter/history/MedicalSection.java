package org.plumbline.ui.internal.encounter.history;

import static org.plumbline.model.chart.ChartPackage.Literals.*;
import static org.plumbline.ui.internal.form.FieldSpec.text;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Button;
import org.plumbline.model.chart.Chart;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Medication;
import org.plumbline.model.chart.Problem;
import org.plumbline.ui.internal.chart.ChartSession;
import org.plumbline.ui.internal.chart.FeatureColumns;
import org.plumbline.ui.internal.encounter.Completion;
import org.plumbline.ui.internal.encounter.NoteInput;
import org.plumbline.ui.internal.encounter.SectionFrame;
import org.plumbline.ui.internal.form.Column;
import org.plumbline.ui.internal.form.ElementTable;
import org.plumbline.ui.internal.form.FieldForm;

/** Medical history, allergies, imaging, the problem list and medication. */
public final class MedicalSection extends SubjectiveSection {

    private ChartSession session;
    private FieldForm patient;
    private ElementTable<Problem> problems;
    private ElementTable<Medication> medications;
    private Button addProblem;
    private Button addMedication;

    public MedicalSection() {
        super("medical", Messages.medical, List.of(text(SUBJECTIVE__IMAGING, 6)), List.of(), Filling::takesHistory);
    }

    @Override
    public Set<EStructuralFeature> features() {
        return and(super.features(), PATIENT__HISTORY, PATIENT__ALLERGIES, CHART__PROBLEMS, CHART__MEDICATIONS);
    }

    @Override
    public void build(SectionFrame frame) {
        session = frame.session();
        FeatureColumns columns = new FeatureColumns(session);
        patient = new FieldForm(frame.body(), session::type, List.of(text(PATIENT__HISTORY, 3),
                text(PATIENT__ALLERGIES, 3)));
        patient.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        super.build(frame);
        problems = new ElementTable<>(frame.body(), Messages.problems,
                List.<Column<Problem>>of(columns.of(PROBLEM__LABEL, 50), columns.of(PROBLEM__CODE, 16),
                        columns.of(PROBLEM__SINCE, 18), columns.of(PROBLEM__STATUS, 16)));
        problems.onDelete(chosen -> session.remove(chosen, Messages.removeProblem));
        medications = new ElementTable<>(frame.body(), Messages.medications,
                List.<Column<Medication>>of(columns.of(MEDICATION__LABEL, 40), columns.of(MEDICATION__DOSE, 26),
                        columns.of(MEDICATION__SINCE, 18), columns.of(MEDICATION__STATUS, 16)));
        medications.onDelete(chosen -> session.remove(chosen, Messages.removeMedication));
        addProblem = frame.button(Messages.addProblem, () -> {
            Problem problem = ChartFactory.eINSTANCE.createProblem();
            session.add(session.chart(), CHART__PROBLEMS, problem, Messages.addProblem);
            problems.edit(problem, 0);
        });
        addMedication = frame.button(Messages.addMedication, () -> {
            Medication medication = ChartFactory.eINSTANCE.createMedication();
            session.add(session.chart(), CHART__MEDICATIONS, medication, Messages.addMedication);
            medications.edit(medication, 0);
        });
    }

    @Override
    public void show(NoteInput input) {
        super.show(input);
        patient.show(session.chart().getPatient(), null);
        lists();
    }

    private void lists() {
        problems.show(session.chart().getProblems());
        medications.show(session.chart().getMedications());
    }

    @Override
    public void update(NoteInput input, Collection<?> affected) {
        if (affected.stream().anyMatch(one -> one instanceof Problem || one instanceof Medication
                || one instanceof Chart)) {
            lists();
        }
    }

    @Override
    public void editable(boolean may) {
        super.editable(may);
        patient.editable(may);
        problems.editable(may);
        medications.editable(may);
        addProblem.setEnabled(may);
        addMedication.setEnabled(may);
    }

    @Override
    public void report(Diagnostic diagnostic) {
        super.report(diagnostic);
        patient.report(diagnostic);
    }

    /** The history stands from visit to visit; only the first encounter asks for it. */
    @Override
    public Completion completion(NoteInput input) {
        EObject person = ((Chart) input.episode().eContainer()).getPatient();
        return !Filling.takesHistory(input) ? Completion.NOT_NEEDED : Filling.completion(true,
                Filling.of(person, List.of(PATIENT__HISTORY, PATIENT__ALLERGIES)),
                Filling.of(input.encounter().getSubjective(), List.of(SUBJECTIVE__IMAGING)));
    }
}
