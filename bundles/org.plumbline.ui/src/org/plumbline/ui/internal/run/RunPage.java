package org.plumbline.ui.internal.run;

import static org.plumbline.model.chart.ChartPackage.Literals.*;
import static org.plumbline.ui.internal.form.FieldSpec.line;
import static org.plumbline.ui.internal.form.FieldSpec.scale;
import static org.plumbline.ui.internal.form.FieldSpec.text;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.running.GateState;
import org.plumbline.core.running.RunCalendar;
import org.plumbline.core.running.RunDay;
import org.plumbline.core.running.RunEdits;
import org.plumbline.core.running.Standing;
import org.plumbline.model.chart.GateResult;
import org.plumbline.model.chart.ReturnToRun;
import org.plumbline.model.chart.RunSession;
import org.plumbline.model.chart.RunStage;
import org.plumbline.ui.internal.chart.ChartEditor;
import org.plumbline.ui.internal.chart.ChartPage;
import org.plumbline.ui.internal.chart.Drafts;
import org.plumbline.ui.internal.chart.FeatureColumns;
import org.plumbline.ui.internal.form.Card;
import org.plumbline.ui.internal.form.Column;
import org.plumbline.ui.internal.form.ElementTable;
import org.plumbline.ui.internal.form.FieldForm;
import org.plumbline.ui.internal.form.FieldSpec;
import org.plumbline.ui.internal.form.PageBody;
import org.plumbline.ui.internal.thinking.Answer;

/** The return to running: what it starts from, the gates, the calendar, and what became of each day. */
public final class RunPage extends ChartPage {

    private static final List<FieldSpec> SETTINGS = List.of(line(RETURN_TO_RUN__START, 1),
            line(RETURN_TO_RUN__USUAL_WEEKLY_KM, 1), line(RETURN_TO_RUN__USUAL_RUN_KM, 1),
            line(RETURN_TO_RUN__START_SHARE, 1), line(RETURN_TO_RUN__WEEKLY_INCREASE, 1),
            line(RETURN_TO_RUN__STAGE, 1), line(RETURN_TO_RUN__SESSIONS_PER_WEEK, 1),
            line(RETURN_TO_RUN__STRENGTH_PER_WEEK, 1));
    private static final List<FieldSpec> DAY = List.of(line(RUN_SESSION__OUTCOME, 1), line(RUN_SESSION__KM, 1),
            line(RUN_SESSION__MOVED_TO, 2), scale(RUN_SESSION__PAIN, 3, 0, 10),
            scale(RUN_SESSION__NEXT_DAY, 3, 0, 10), text(RUN_SESSION__NOTE, 3), line(RUN_SESSION__KIND, 2),
            line(RUN_SESSION__DATE, 1), line(RUN_SESSION__PLANNED_KM, 1), line(RUN_SESSION__RUN_MINUTES, 1),
            line(RUN_SESSION__WALK_MINUTES, 1), line(RUN_SESSION__REPEATS, 1), line(RUN_SESSION__HINT, 5));

    /** What to regain is of interest only while it is missing. */
    private static final String REGAIN = "R-02";

    private Button start;
    private Button plan;
    private Button write;
    private Button done;
    private FieldForm settings;
    private Label standing;
    private GateLines gates;
    private ElementTable<GateResult> byHand;
    private ElementTable<RunStage> stages;
    private CalendarCanvas calendar;
    private WeekReasons reasons;
    private Card dayCard;
    private Label chosenDay;
    private FieldForm day;
    private RunView view = new RunView(Optional.empty(), Optional.empty(), List.of(), false);
    private Optional<RunSession> told = Optional.empty();
    private boolean proposing;

    public RunPage(ChartEditor editor, Composite parent) {
        super(editor, parent);
    }

    private Optional<ReturnToRun> programme() {
        return session().episode().map(episode -> episode.getReturnToRun());
    }

    @Override
    protected Set<EStructuralFeature> features() {
        return Set.of(EPISODE__RETURN_TO_RUN);
    }

    @Override
    protected void build(PageBody page) {
        Card first = page.card(Messages.programme);
        start = first.button(Messages.start, this::start);
        plan = first.button(Messages.planAnew, this::planAnew);
        write = first.button(Messages.write, this::write);
        settings = form(first, SETTINGS);
        standing = WeekReasons.words(first.body());

        Card calendarCard = page.card(Messages.calendar);
        reasons = new WeekReasons(calendarCard.body(), editor, this::planAnew);
        calendar = new CalendarCanvas(calendarCard.body(), this::look, this::open);
        calendar.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());

        dayCard = page.card(Messages.day);
        done = dayCard.button(Messages.doneAsPlanned, this::done);
        chosenDay = WeekReasons.words(dayCard.body());
        day = form(dayCard, DAY);
        day.show(null, null);

        Card gateCard = page.card(Messages.gates);
        gates = new GateLines(gateCard.body());
        FeatureColumns columns = new FeatureColumns(session());
        byHand = new ElementTable<>(gateCard.body(), Messages.decided,
                List.<Column<GateResult>>of(columns.of(GATE_RESULT__LABEL, 34), columns.of(GATE_RESULT__MET, 10),
                        columns.of(GATE_RESULT__DATE, 16), columns.of(GATE_RESULT__NOTE, 40)));
        byHand.onDelete(chosen -> session().remove(chosen, Messages.removeGate));

        Card stageCard = page.card(Messages.stages);
        stages = new ElementTable<>(stageCard.body(), Messages.stages,
                List.<Column<RunStage>>of(columns.of(RUN_STAGE__ORDER, 8), columns.of(RUN_STAGE__LABEL, 30),
                        columns.of(RUN_STAGE__RUN_MINUTES, 12), columns.of(RUN_STAGE__WALK_MINUTES, 12),
                        columns.of(RUN_STAGE__REPEATS, 10), columns.of(RUN_STAGE__SESSIONS_PER_WEEK, 12),
                        columns.of(RUN_STAGE__REACHED_ON, 16)));
        stages.onDelete(chosen -> session().remove(chosen, Messages.removeStage));
        editor.thinking().watch(Messages.calendar, thought -> RunView.of(thought.known()), this::know, calendar);
    }

    private FieldForm form(Card card, List<FieldSpec> specs) {
        FieldForm form = new FieldForm(card.body(), session()::type, specs);
        form.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        return form;
    }

    @Override
    protected boolean setFocus() {
        return calendar.setFocus();
    }

    @Override
    protected void refresh() {
        Optional<ReturnToRun> programme = programme();
        Card.showButton(start, programme.isEmpty());
        settings.show(programme.orElse(null), null);
        byHand.show(programme.<List<GateResult>>map(ReturnToRun::getGates).orElse(List.of()));
        stages.show(programme.<List<RunStage>>map(ReturnToRun::getStages).orElse(List.of()));
        calendar.selectedDay().ifPresentOrElse(this::look, () -> fields(LocalDate.now()));
    }

    @Override
    protected void update(Collection<?> affected) {
        if (affected.stream().anyMatch(object -> !(object instanceof ReturnToRun || object instanceof RunSession))) {
            refresh();
        }
    }

    @Override
    protected void report(Diagnostic diagnostic) {
        settings.report(diagnostic);
        day.report(diagnostic);
    }

    /** Shows what reasoning came to. */
    private void know(Answer<RunView> answer) {
        if (answer instanceof Answer.Known<RunView> known) {
            view = known.value();
            show();
        } else if (answer instanceof Answer.Failed<RunView> failed) {
            WeekReasons.say(standing, failed.sentence());
        }
    }

    private void show() {
        proposing |= view.written().isEmpty();
        proposing &= !view.upToDate();
        body().together(() -> {
            gates.show(view.plan().map(RunCalendar::gates).orElse(List.of()).stream()
                    .filter(gate -> !REGAIN.equals(gate.rule()) || gate.state() != GateState.MET).toList());
            WeekReasons.say(standing, view.plan().map(this::standing).orElse(Messages.usualDistanceMissing));
            plan.setEnabled(view.written().isPresent() && !view.upToDate() && !proposing);
            write.setEnabled(view.plan().isPresent() && proposing);
            calendar.show(shown().map(RunCalendar::weeks).orElse(List.of()), LocalDate.now(),
                    told.filter(session -> session.eContainer() != null).map(RunSession::getDate));
            PageBody.reflow(calendar);
        });
    }

    private Optional<RunCalendar> shown() {
        return proposing ? view.plan() : view.written();
    }

    private String standing(RunCalendar planned) {
        Standing now = planned.standing();
        String state = proposing ? Messages.proposal : view.upToDate() ? Messages.upToDate : Messages.outOfDate;
        String rule = now.rule().isEmpty() ? now.words() : NLS.bind(Messages.byRule, now.words(), now.rule());
        return Stream.concat(Stream.of(rule, state), planned.notes().stream()
                .map(note -> NLS.bind(Messages.byRule, note.words(), note.rule()))).collect(Collectors.joining("\n"));
    }

    /** Shows a day in its fields, and why its week is what it is. */
    private void look(RunDay chosen) {
        fields(chosen.date());
        done.setEnabled(told.isPresent() && chosen.log().isEmpty());
        WeekReasons.say(chosenDay, DayWords.all(chosen));
        if (calendar != null && calendar.selectedWeek().isPresent()) {
            reasons.show(calendar.selectedWeek().get(), proposing ? List.of() : view.violations());
            reveal();
        }
    }

    /** Shows the session of a day in its fields, unless it stands there. */
    private void fields(LocalDate date) {
        Optional<RunSession> session = programme().stream().flatMap(run -> run.getSessions().stream())
                .filter(one -> date.equals(one.getDate())).reduce((older, newer) -> newer);
        if (!session.equals(told)) {
            told = session;
            day.show(session.orElse(null), null);
        }
    }

    /** Brings the chosen day into sight while one goes about with the arrow keys. */
    private void reveal() {
        if (calendar.isFocusControl()) {
            Rectangle area = calendar.getDisplay().map(calendar, body().content(), calendar.selectedArea());
            Point origin = body().getOrigin();
            int below = area.y + area.height - body().getClientArea().height;
            if (area.y < origin.y) {
                body().setOrigin(0, area.y);
            } else if (below > origin.y) {
                body().setOrigin(0, below);
            }
        }
    }

    /** Goes to the fields of the day, and brings all of them into sight. */
    private void open() {
        body().setOrigin(0, dayCard.getDisplay().map(dayCard, body().content(), 0, 0).y);
        day.go(RUN_SESSION__OUTCOME);
    }

    private void start() {
        session().episode().ifPresent(episode -> session().set(episode, EPISODE__RETURN_TO_RUN,
                Drafts.returnToRun(session().chart(), catalogue()), Messages.programme));
    }

    /** Shows the calendar that would be planned from today on; it is written when one says so. */
    public void planAnew() {
        proposing = true;
        show();
    }

    /** Writes the calendar from today on into the chart, as one step of undo. */
    public void write() {
        Optional<ClinicalCase> live = editor.thinking().live();
        if (live.isPresent() && view.plan().isPresent()) {
            session().make(Messages.write, RunEdits.write(view.plan().get(), live.get()));
            proposing = false;
        }
    }

    private void done() {
        told.ifPresent(session -> session().make(Messages.doneAsPlanned, RunEdits.done(session)));
    }
}
