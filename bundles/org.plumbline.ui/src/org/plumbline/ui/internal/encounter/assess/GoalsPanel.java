package org.plumbline.ui.internal.encounter.assess;

import static org.plumbline.model.chart.ChartPackage.Literals.*;
import static org.plumbline.ui.internal.form.FieldSpec.line;
import static org.plumbline.ui.internal.form.FieldSpec.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.goal.GoalIds;
import org.plumbline.core.goal.GoalSentence;
import org.plumbline.core.progress.Measurement;
import org.plumbline.core.progress.Measurements;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.Goal;
import org.plumbline.model.chart.GoalStatus;
import org.plumbline.ui.Clinic;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.Words;
import org.plumbline.ui.internal.chart.ChartSession;
import org.plumbline.ui.internal.chart.Drafts;
import org.plumbline.ui.internal.chart.FeatureColumns;
import org.plumbline.ui.internal.chart.GoalState;
import org.plumbline.ui.internal.form.Column;
import org.plumbline.ui.internal.form.ElementTable;
import org.plumbline.ui.internal.form.EntryPicker;
import org.plumbline.ui.internal.form.FieldForm;
import org.plumbline.ui.internal.form.FieldSpec;
import org.plumbline.ui.internal.form.PageBody;

/**
 * The goals of an episode. A goal is put together from activity, measure, baseline, target and date, and reads as one
 * sentence; who writes a sentence of their own keeps it. Its number never changes.
 */
public final class GoalsPanel {

    private static final List<FieldSpec> PATTERN = List.of(line(GOAL__ACTIVITY, 4), line(GOAL__TERM, 2),
            line(GOAL__MEASURE_LABEL, 2), line(GOAL__BASELINE, 1), line(GOAL__TARGET, 1), line(GOAL__UNIT, 1),
            line(GOAL__DUE, 1), text(GOAL__TEXT, 6));

    private final ChartSession session;
    private final Catalogue catalogue;
    private final ElementTable<Goal> table;
    private final EntryPicker<GoalMeasure> picker;
    private final FieldForm form;
    private final Label reads;
    private final GoalLinks links;
    private final Clinic clinic;
    private Episode episode;
    private Goal shown;
    private LocalDate day = LocalDate.now();
    private String sentence = "";
    private boolean editable = true;

    public GoalsPanel(Composite parent, ChartSession session, Clinic clinic) {
        this.session = session;
        this.clinic = clinic;
        catalogue = clinic.catalogue();
        FeatureColumns columns = new FeatureColumns(session);
        table = new ElementTable<>(parent, org.plumbline.ui.internal.Messages.goals,
                List.<Column<Goal>>of(Column.reading(Messages.columnGoalId, 6, Goal::getId), columns.of(GOAL__TEXT, 48),
                        columns.of(GOAL__BASELINE, 8),
                        Column.reading(org.plumbline.ui.internal.Messages.columnNow, 8,
                                one -> Words.of(GoalState.of(episode, one).now())),
                        columns.of(GOAL__TARGET, 8), columns.of(GOAL__DUE, 14),
                        Column.reading(Words.of(GOAL__STATUS), 22, GoalsPanel::status)));
        table.onSelect(this::details).onDelete(this::remove).describedBy(goal -> Messages.goalKeys)
                .whenEmpty(Messages.noGoal);
        table.table().addListener(SWT.KeyDown, this::key);
        Composite details = Style.PLAIN.on(new Composite(parent, SWT.NONE));
        details.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 8).create());
        details.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        picker = new EntryPicker<>(details, Messages.chooseMeasure, () -> GoalMeasure.all(catalogue).stream()
                .map(measure -> new EntryPicker.Item<>(measure.label(), measure.name(), measure)).toList(),
                this::measure);
        form = new FieldForm(details, session::type, PATTERN);
        form.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        form.addListener(SWT.Deactivate, event -> settle());
        reads = Style.NOTE.on(new Label(details, SWT.WRAP));
        reads.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).create());
        PageBody.show(form, false);
        links = new GoalLinks(details, session);
    }

    /** Shows the goals of an episode; those closed now are closed on this day. */
    public void show(Episode newEpisode, LocalDate newDay) {
        episode = newEpisode;
        day = newDay;
        table.show(episode.getGoals());
        if (table.selection().isEmpty() && !episode.getGoals().isEmpty()) {
            table.select(episode.getGoals().getFirst());
        }
        details(table.selection().stream().findFirst().orElse(null));
    }

    /** Says whether goals may be changed. */
    public void editable(boolean may) {
        editable = may;
        table.editable(may);
        picker.editable(may);
        form.editable(may && shown != null);
        links.editable(may);
    }

    /** Shows what a check of the chart says about the goal in front. */
    public void report(Diagnostic diagnostic) {
        form.report(diagnostic);
    }

    /** Adds a goal and goes to its first field. */
    public void add() {
        Goal added = Drafts.goal(episode, catalogue);
        session.add(episode, EPISODE__GOALS, added, org.plumbline.ui.internal.Messages.addGoal);
        table.select(added);
        details(added);
        form.setFocus();
    }

    private void details(Goal goal) {
        if (goal != shown) {
            settle();
            shown = goal;
            sentence = goal == null ? "" : GoalSentence.of(goal, Locale.getDefault());
            form.show(goal, null);
            form.editable(editable && goal != null);
            PageBody.show(form, goal != null);
        }
        links.show(new ClinicalCase(session.chart(), episode, session.visits(episode, day), day, catalogue,
                clinic.positionsAtHand()), goal);
        preview();
    }

    private void preview() {
        String now = shown == null ? "" : GoalSentence.of(shown, Locale.getDefault());
        String words = now.isEmpty() || now.equals(shown.getText()) ? ""
                : Messages.bind(Messages.reads, now);
        if (!reads.getText().equals(words)) {
            reads.setText(words);
            PageBody.reflow(reads);
        }
    }

    /** Puts the parts into the sentence when they are left, unless somebody wrote a sentence of their own. */
    private void settle() {
        if (shown == null || shown.eContainer() == null) {
            return;
        }
        String now = GoalSentence.of(shown, Locale.getDefault());
        boolean own = shown.getText() != null && !shown.getText().isBlank() && !shown.getText().equals(sentence);
        if (!own && !now.isEmpty() && !now.equals(shown.getText())) {
            session.set(shown, GOAL__TEXT, now, Messages.writeGoal);
        }
        sentence = now;
    }

    /** Measures the goal in front; where there is none, it begins one. */
    private void measure(GoalMeasure measure) {
        if (shown == null) {
            add();
        }
        List<Command> commands = new ArrayList<>(Stream.<Change>of(new Change(GOAL__MEASURE, measure.id()),
                new Change(GOAL__MEASURE_LABEL, measure.label()), new Change(GOAL__SUBSCALE, measure.subscale()),
                new Change(GOAL__UNIT, measure.unit()), new Change(GOAL__BETTER, measure.better()))
                .map(change -> session.setting(shown, change.feature(), change.value())).toList());
        if (shown.getBaseline() == null) {
            latest(measure).ifPresent(value -> commands.add(session.setting(shown, GOAL__BASELINE, value)));
        }
        session.execute(Messages.chooseMeasureStep, commands);
        form.setFocus();
    }

    private record Change(EStructuralFeature feature, Object value) {
    }

    /** The newest value of a measure, from the scores and the visits looked at. */
    private Optional<Double> latest(GoalMeasure measure) {
        Goal asked = EcoreUtil.copy(shown);
        asked.setMeasure(measure.id());
        asked.setSubscale(measure.subscale());
        List<Measurement> found = Measurements.of(asked, episode, session.visits(episode, day), catalogue);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getLast().value());
    }

    private static String status(Goal goal) {
        return goal.getClosedOn() == null ? Words.of(goal.getStatus())
                : Words.of(goal.getStatus()) + " · " + Words.of(goal.getClosedOn());
    }

    private void key(Event event) {
        GoalStatus status = event.stateMask != 0 ? null : switch (event.character) {
            case 'm' -> GoalStatus.MET;
            case 'p' -> GoalStatus.PARTLY_MET;
            case 'n' -> GoalStatus.NOT_MET;
            case 'a' -> GoalStatus.ACTIVE;
            default -> null;
        };
        if (status != null && editable) {
            event.doit = false;
            close(table.selection(), status);
        }
    }

    private void close(List<Goal> goals, GoalStatus status) {
        session.execute(Words.of(status), goals.stream().flatMap(goal -> Stream.of(
                session.setting(goal, GOAL__STATUS, status),
                session.setting(goal, GOAL__CLOSED_ON, status == GoalStatus.ACTIVE ? null : day))).toList());
    }

    /** A goal that was ever in use keeps its number: it is discontinued, not removed. */
    private void remove(List<Goal> chosen) {
        List<Goal> free = chosen.stream().filter(goal -> GoalIds.mayBeRemoved(goal, LocalDate.now())).toList();
        if (free.size() == chosen.size()) {
            session.remove(chosen, org.plumbline.ui.internal.Messages.removeGoal);
        } else {
            close(chosen, GoalStatus.DISCONTINUED);
        }
    }
}
