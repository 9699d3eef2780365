package org.plumbline.ui.internal.chart;

import static org.plumbline.model.chart.ChartPackage.Literals.*;
import static org.plumbline.ui.internal.form.FieldSpec.line;
import static org.plumbline.ui.internal.form.FieldSpec.text;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.GateResult;
import org.plumbline.model.chart.PlanOfCare;
import org.plumbline.model.chart.ReturnToRun;
import org.plumbline.model.chart.RunStage;
import org.plumbline.ui.internal.Messages;
import org.plumbline.ui.internal.encounter.assess.DiagnosesPanel;
import org.plumbline.ui.internal.encounter.assess.GoalsPanel;
import org.plumbline.ui.internal.form.Card;
import org.plumbline.ui.internal.form.Column;
import org.plumbline.ui.internal.form.ElementTable;
import org.plumbline.ui.internal.form.FieldForm;
import org.plumbline.ui.internal.form.FieldSpec;
import org.plumbline.ui.internal.form.PageBody;

/** Where care is going: diagnoses, goals, plan of care, home programme, return to running. */
final class PlanPage extends ChartPage {

    private static final List<FieldSpec> PLAN = List.of(line(PLAN_OF_CARE__FROM, 1), line(PLAN_OF_CARE__TO, 1),
            line(PLAN_OF_CARE__PER_WEEK, 1), line(PLAN_OF_CARE__WEEKS, 1), line(PLAN_OF_CARE__PER_DAY, 1),
            line(PLAN_OF_CARE__MAINTENANCE, 1), text(PLAN_OF_CARE__INTERVENTIONS, 6),
            text(PLAN_OF_CARE__RATIONALE, 3), text(PLAN_OF_CARE__PROGNOSIS, 3), line(PLAN_OF_CARE__CERTIFIED_BY, 2),
            line(PLAN_OF_CARE__CERTIFIED_ON, 2), line(PLAN_OF_CARE__SENT_ON, 2));
    private static final List<FieldSpec> RUN = List.of(line(RETURN_TO_RUN__START, 2),
            line(RETURN_TO_RUN__USUAL_WEEKLY_KM, 1), line(RETURN_TO_RUN__START_SHARE, 1),
            line(RETURN_TO_RUN__WEEKLY_INCREASE, 1), line(RETURN_TO_RUN__STAGE, 1));

    private DiagnosesPanel diagnoses;
    private GoalsPanel goals;
    private FieldForm plan;
    private HomeProgramCard home;
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
    protected void build(PageBody page) {
        FeatureColumns columns = new FeatureColumns(session());
        Card diagnosisCard = page.card(Messages.diagnoses);
        diagnoses = new DiagnosesPanel(diagnosisCard.body(), session(), editor.clinic());
        diagnoses.buttons(diagnosisCard::button);

        Card goalCard = page.card(Messages.goals);
        goals = new GoalsPanel(goalCard.body(), session(), catalogue());
        goalCard.button(Messages.add, goals::add);

        Card planCard = page.card(Messages.planOfCare);
        planCard.button(Messages.startPlan, this::addPlan);
        plan = form(planCard, PLAN);

        Card homeCard = page.card(Messages.homeProgram);
        home = new HomeProgramCard(homeCard, session(), catalogue());

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

    private void addPlan() {
        episode().ifPresent(episode -> session().add(episode, EPISODE__PLANS, Drafts.plan(episode), Messages.addPlan));
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
        diagnoses.show(episode, LocalDate.now());
        goals.show(episode, LocalDate.now());
        home.show(episode);
        plan.show(episode.getPlans().isEmpty() ? null : episode.getPlans().getLast(), null);
        plan.setVisible(!episode.getPlans().isEmpty());
        ReturnToRun programme = episode.getReturnToRun();
        startRun.setVisible(programme == null);
        run.show(programme, null);
        gates.show(programme == null ? List.of() : programme.getGates());
        stages.show(programme == null ? List.of() : programme.getStages());
    }

    @Override
    protected void update(Collection<?> affected) {
        if (affected.stream().anyMatch(object -> !(object instanceof PlanOfCare || object instanceof ReturnToRun))) {
            refresh();
        }
    }

    @Override
    protected void report(Diagnostic diagnostic) {
        goals.report(diagnostic);
        List.of(plan, run).forEach(form -> form.report(diagnostic));
    }
}
