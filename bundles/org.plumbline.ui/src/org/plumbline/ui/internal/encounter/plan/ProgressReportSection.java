package org.plumbline.ui.internal.encounter.plan;

import static org.plumbline.model.chart.ChartPackage.Literals.EPISODE__PROGRESS_REPORTS;
import static org.plumbline.model.chart.ChartPackage.Literals.PROGRESS_REPORT__DECISION;
import static org.plumbline.model.chart.ChartPackage.Literals.PROGRESS_REPORT__DECISION_TEXT;
import static org.plumbline.model.chart.ChartPackage.Literals.PROGRESS_REPORT__FROM;
import static org.plumbline.model.chart.ChartPackage.Literals.PROGRESS_REPORT__PROGRESS;
import static org.plumbline.model.chart.ChartPackage.Literals.PROGRESS_REPORT__STATEMENTS;
import static org.plumbline.model.chart.ChartPackage.Literals.PROGRESS_REPORT__TO;
import static org.plumbline.model.chart.ChartPackage.Literals.PROGRESS_REPORT__WRITTEN_ON;
import static org.plumbline.ui.internal.form.FieldSpec.line;
import static org.plumbline.ui.internal.form.FieldSpec.text;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.plumbline.core.check.Hand;
import org.plumbline.core.check.ProgressReportDraft;
import org.plumbline.core.plan.Providers;
import org.plumbline.core.provenance.Edit;
import org.plumbline.core.provenance.Provenances;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.ProgressReport;
import org.plumbline.ui.internal.ClinicianProfile;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.chart.ChartSession;
import org.plumbline.ui.internal.encounter.Completion;
import org.plumbline.ui.internal.encounter.NoteInput;
import org.plumbline.ui.internal.encounter.NotePart;
import org.plumbline.ui.internal.encounter.NoteSection;
import org.plumbline.ui.internal.encounter.SectionFrame;
import org.plumbline.ui.internal.form.FieldForm;
import org.plumbline.ui.internal.form.FieldSpec;
import org.plumbline.ui.internal.form.LineBelow;
import org.plumbline.ui.internal.form.PageBody;

/** The newest progress report to a payer; a button drafts one from the chart, another confirms what was drafted. */
public final class ProgressReportSection implements NoteSection {

    private static final List<FieldSpec> FIELDS = List.of(line(PROGRESS_REPORT__FROM, 2), line(PROGRESS_REPORT__TO, 2),
            line(PROGRESS_REPORT__WRITTEN_ON, 2), text(PROGRESS_REPORT__STATEMENTS, 6),
            text(PROGRESS_REPORT__PROGRESS, 6), line(PROGRESS_REPORT__DECISION, 2),
            line(PROGRESS_REPORT__DECISION_TEXT, 4));

    private SectionFrame frame;
    private LineBelow state;
    private FieldForm form;
    private Button draft;
    private Button confirm;
    private NoteInput input;
    private boolean editable = true;

    @Override
    public String id() {
        return "progress-report";
    }

    @Override
    public NotePart part() {
        return NotePart.PLAN;
    }

    @Override
    public String title() {
        return Messages.progressReport;
    }

    @Override
    public Set<EStructuralFeature> features() {
        return Set.of(EPISODE__PROGRESS_REPORTS);
    }

    @Override
    public void build(SectionFrame newFrame) {
        frame = newFrame;
        ChartSession session = frame.session();
        draft = frame.button(Messages.draftReport, this::draft);
        confirm = frame.button(Messages.confirmReport, () -> newest().ifPresent(report -> session.make(
                Messages.confirmReportStep, Provenances.confirm(List.of(report)))));
        state = new LineBelow(frame.body(), Style.MUTED);
        form = new FieldForm(frame.body(), session::type, FIELDS);
        form.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
    }

    @Override
    public void show(NoteInput newInput) {
        input = newInput;
        Optional<ProgressReport> report = newest();
        state.say(report.map(ProgressReportSection::state).orElse(Messages.noReport));
        form.show(report.orElse(null), null);
        form.setVisible(report.isPresent());
        ((GridData) form.getLayoutData()).exclude = report.isEmpty();
        PageBody.reflow(form);
        editable(editable);
    }

    private static String state(ProgressReport report) {
        String by = NLS.bind(Messages.reportBy, Providers.words(report.getAuthor()));
        return Provenances.isUnconfirmed(report) ? "\u26A0 " + NLS.bind(Messages.reportDrafted, by) : by;
    }

    private void draft() {
        ChartSession session = frame.session();
        Episode episode = input.episode();
        ClinicalCase known = new ClinicalCase(session.chart(), episode, session.visits(episode, PlanInput.day(input)),
                PlanInput.day(input), frame.catalogue(), frame.clinic().positionsAtHand());
        Hand hand = new Hand(ClinicianProfile.read().clinician(), OffsetDateTime.now());
        session.make(Messages.draftReportStep, List.of(new Edit.Add(episode, EPISODE__PROGRESS_REPORTS,
                ProgressReportDraft.of(known, hand))));
        form.setFocus();
    }

    private Optional<ProgressReport> newest() {
        List<ProgressReport> reports = input.episode().getProgressReports();
        return reports.isEmpty() ? Optional.empty() : Optional.of(reports.getLast());
    }

    @Override
    public void update(NoteInput newInput, Collection<?> affected) {
        if (affected.stream().anyMatch(one -> one instanceof ProgressReport || one instanceof Episode)) {
            show(newInput);
        }
    }

    @Override
    public void editable(boolean may) {
        editable = may;
        draft.setEnabled(may);
        confirm.setEnabled(may && newest().filter(Provenances::isUnconfirmed).isPresent());
        form.editable(may && newest().isPresent());
    }

    @Override
    public void report(Diagnostic diagnostic) {
        form.report(diagnostic);
    }

    /** A report is not due at every visit; one that was drafted waits to be confirmed. */
    @Override
    public Completion completion(NoteInput shown) {
        List<ProgressReport> reports = shown.episode().getProgressReports();
        return reports.isEmpty() ? Completion.NOT_NEEDED
                : Provenances.isUnconfirmed(reports.getLast()) ? Completion.STARTED : Completion.COMPLETE;
    }
}
