package org.plumbline.ui.internal.chart;

import static org.plumbline.model.chart.ChartPackage.Literals.*;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.plumbline.core.plan.CareAtHand;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.Episode;
import org.plumbline.ui.internal.Messages;
import org.plumbline.ui.internal.encounter.assess.DiagnosesPanel;
import org.plumbline.ui.internal.encounter.assess.GoalsPanel;
import org.plumbline.ui.internal.encounter.plan.ExercisesPanel;
import org.plumbline.ui.internal.encounter.plan.PlanOfCarePanel;
import org.plumbline.ui.internal.form.Card;
import org.plumbline.ui.internal.form.PageBody;

/** Where care is going: diagnoses, goals, plan of care, home programme. */
final class PlanPage extends ChartPage {

    private DiagnosesPanel diagnoses;
    private GoalsPanel goals;
    private PlanOfCarePanel plan;
    private ExercisesPanel exercises;
    private List<Card> cards;

    PlanPage(ChartEditor editor, Composite parent) {
        super(editor, parent);
    }

    private Optional<Episode> episode() {
        return session().episode();
    }

    @Override
    protected Set<EStructuralFeature> features() {
        return Set.of(EPISODE__DIAGNOSES, EPISODE__GOALS, EPISODE__PLANS, EPISODE__PRESCRIPTIONS);
    }

    @Override
    protected void build(PageBody page) {
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

        cards = List.of(diagnosisCard, goalCard, planCard, homeCard);
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
    }

    /** The notes of an episode that have been read, newest first. */
    private List<Encounter> notes(Episode episode) {
        return episode.getEncounters().reversed().stream()
                .flatMap(header -> session().encounter(header.getId()).stream()).toList();
    }

    @Override
    protected void report(Diagnostic diagnostic) {
        goals.report(diagnostic);
        plan.report(diagnostic);
        exercises.report(diagnostic);
    }
}
