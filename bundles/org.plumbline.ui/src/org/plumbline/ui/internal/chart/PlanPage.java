package org.plumbline.ui.internal.chart;

import static org.plumbline.model.chart.ChartPackage.Literals.*;
import static org.plumbline.ui.internal.form.FieldSpec.line;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.plumbline.core.plan.CareAtHand;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.GateResult;
import org.plumbline.model.chart.ReturnToRun;
import org.plumbline.model.chart.RunStage;
import org.plumbline.ui.internal.Messages;
import org.plumbline.ui.internal.encounter.assess.DiagnosesPanel;
import org.plumbline.ui.internal.encounter.assess.GoalsPanel;
import org.plumbline.ui.internal.encounter.plan.ExercisesPanel;
import org.plumbline.ui.internal.encounter.plan.PlanOfCarePanel;
import org.plumbline.ui.internal.form.Card;
import org.plumbline.ui.internal.form.Column;
import org.plumbline.ui.internal.form.ElementTable;
import org.plumbline.ui.internal.form.FieldForm;
import org.plumbline.ui.internal.form.FieldSpec;
import org.plumbline.ui.internal.form.PageBody;

/** Where care is going: diagnoses, goals, plan of care, home programme, return to running. */
final class PlanPage extends ChartPage {

    private static final List<FieldSpec> RUN = List.of(line(RETURN_TO_RUN__START, 2),
            line(RETURN_TO_RUN__USUAL_WEEKLY_KM, 1), line(RETURN_TO_RUN__START_SHARE, 1),
            line(RETURN_TO_RUN__WEEKLY_INCREASE, 1), line(RETURN_TO_RUN__STAGE, 1));

    private DiagnosesPanel diagnoses;
    private GoalsPanel goals;
    private PlanOfCarePanel plan;
    private ExercisesPanel exercises;
    private FieldForm run;
    private ElementTable<GateResult> gates;
    private ElementTable<RunStage> stages;
    private Button startRun;
    private List<Card> cards;

    PlanPage(ChartEditor editor, Composite parent) {
        super(editor, parent);
    }

    private Optional<Episode> episode() {
        return session().episode();
    }

    @Override
    protected Set<EStructuralFeature> features() {
        return Set.of(EPISODE__DIAGNOSES, EPISODE__GOALS, EPISODE__PLANS, EPISODE__PRESCRIPTIONS, EPISODE__RETURN_TO_RUN);
    }

    @Override
    protected void build(PageBody page) {
        FeatureColumns columns = new FeatureColumns(session());
        Card diagnosisCard = page.card(Messages.diagnoses);
        diagnoses = new DiagnosesPanel(diagnosisCard.body(), session(), editor.clinic());
        diagnoses.buttons(diagnosisCard::button);

        Card goalCard = page.card(Messages.goals);
        goals = new GoalsPanel(goalCard.body(), session(), editor.clinic());
        goalCard.button(Messages.add, goals::add);

        Card planCard = page.card(Messages.planOfCare);
        plan = new PlanOfCarePanel(planCard.body(), planCard::button, session(), catalogue());

        Card homeCard = page.card(Messages.homeProgram);
        exercises = new ExercisesPanel(homeCard.body(), session(), catalogue());

        Card runCard = page.card(Messages.returnToRun);
        startRun = runCard.button(Messages.startProgram, this::addRun);
        run = form(runCard, RUN);
        gates = new ElementTable<>(runCard.body(), Messages.gates,
                List.<Column<GateResult>>of(columns.of(GATE_RESULT__LABEL, 34), columns.of(GATE_RESULT__MET, 10),
                        columns.of(GATE_RESULT__DATE, 16), columns.of(GATE_RESULT__NOTE, 40)));
        gates.onDelete(chosen -> session().remove(chosen, Messages.removeGate));
        stages = new ElementTable<>(runCard.body(), Messages.stages,
                List.<Column<RunStage>>of(columns.of(RUN_STAGE__ORDER, 8), columns.of(RUN_STAGE__LABEL, 30),
                        columns.of(RUN_STAGE__RUN_MINUTES, 12), columns.of(RUN_STAGE__WALK_MINUTES, 12),
                        columns.of(RUN_STAGE__REPEATS, 10), columns.of(RUN_STAGE__SESSIONS_PER_WEEK, 12),
                        columns.of(RUN_STAGE__REACHED_ON, 16)));
        stages.onDelete(chosen -> session().remove(chosen, Messages.removeStage));
        cards = List.of(diagnosisCard, goalCard, planCard, homeCard, runCard);
    }

    private FieldForm form(Card card, List<FieldSpec> specs) {
        FieldForm form = new FieldForm(card.body(), session()::type, specs);
        form.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        return form;
    }

    private void addRun() {
        episode().ifPresent(episode -> session().set(episode, EPISODE__RETURN_TO_RUN,
                Drafts.returnToRun(session().chart(), catalogue()), Messages.returnToRun));
    }

    @Override
    protected void refresh() {
        cards.forEach(card -> card.setVisible(episode().isPresent()));
        episode().ifPresent(this::show);
        PageBody.reflow(body().content());
    }

    private void show(Episode episode) {
        LocalDate today = LocalDate.now();
        diagnoses.show(episode, today);
        goals.show(episode, today);
        CareAtHand care = new CareAtHand(episode, notes(episode), today, catalogue(),
                editor.clinic().positionsAtHand());
        plan.show(care);
        exercises.show(care, episode.getEncounters().stream().map(header -> header.getStart().toLocalDate())
                .filter(day -> day.isBefore(today)).max(Comparator.naturalOrder()));
        ReturnToRun programme = episode.getReturnToRun();
        startRun.setVisible(programme == null);
        run.show(programme, null);
        gates.show(programme == null ? List.of() : programme.getGates());
        stages.show(programme == null ? List.of() : programme.getStages());
    }

    /** The notes of an episode that have been read, newest first. */
    private List<Encounter> notes(Episode episode) {
        return episode.getEncounters().reversed().stream()
                .flatMap(header -> session().encounter(header.getId()).stream()).toList();
    }

    @Override
    protected void update(Collection<?> affected) {
        if (affected.stream().anyMatch(object -> !(object instanceof ReturnToRun))) {
            refresh();
        }
    }

    @Override
    protected void report(Diagnostic diagnostic) {
        goals.report(diagnostic);
        plan.report(diagnostic);
        exercises.report(diagnostic);
        run.report(diagnostic);
    }
}
