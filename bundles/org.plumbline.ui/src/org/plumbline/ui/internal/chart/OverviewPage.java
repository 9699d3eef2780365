package org.plumbline.ui.internal.chart;

import static org.plumbline.model.chart.ChartPackage.Literals.*;
import static org.plumbline.ui.internal.form.FieldSpec.choice;
import static org.plumbline.ui.internal.form.FieldSpec.line;
import static org.plumbline.ui.internal.form.FieldSpec.text;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.plumbline.model.catalogue.PayerRuleSet;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.Goal;
import org.plumbline.model.chart.OutcomeScore;
import org.plumbline.model.chart.Problem;
import org.plumbline.model.chart.Subjective;
import org.plumbline.ui.internal.Messages;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.Words;
import org.plumbline.ui.internal.canvas.ProgressBarCanvas;
import org.plumbline.ui.internal.canvas.TrendCanvas;
import org.plumbline.ui.internal.form.Card;
import org.plumbline.ui.internal.form.Column;
import org.plumbline.ui.internal.form.ElementTable;
import org.plumbline.ui.internal.form.FieldForm;
import org.plumbline.ui.internal.form.FieldSpec;
import org.plumbline.ui.internal.form.PageBody;

/** The patient at a glance: timeline, goals, outcomes, problems and who the patient is. */
final class OverviewPage extends ChartPage {

    private static final List<FieldSpec> PATIENT = List.of(line(PATIENT__GIVEN_NAME, 2),
            line(PATIENT__FAMILY_NAME, 2), line(PATIENT__RECORD_NUMBER, 2), line(PATIENT__BIRTH_DATE, 2),
            line(PATIENT__SEX, 2), line(PATIENT__OCCUPATION, 2), line(PATIENT__PHONE, 2), line(PATIENT__EMAIL, 4),
            line(PATIENT__ADDRESS, 6), line(PATIENT__EMERGENCY_CONTACT, 4), line(PATIENT__LANGUAGE, 2),
            text(PATIENT__ALLERGIES, 3), text(PATIENT__HISTORY, 3));
    private static final List<FieldSpec> COVERAGE = List.of(line(COVERAGE__PAYER, 3), line(COVERAGE__MEMBER_ID, 3),
            line(COVERAGE__AUTHORIZED_VISITS, 2), line(COVERAGE__REFERRED_BY, 4),
            line(COVERAGE__BILLED_THIS_YEAR, 3), line(COVERAGE__BILLED_AS_OF, 3));
    private static final List<FieldSpec> RUNNING = List.of(line(RUNNING_PROFILE__WEEKLY_KM, 2),
            line(RUNNING_PROFILE__USUAL_WEEKLY_KM, 2), line(RUNNING_PROFILE__LONGEST_KM, 2),
            line(RUNNING_PROFILE__RUNS_PER_WEEK, 2), line(RUNNING_PROFILE__CADENCE, 2),
            line(RUNNING_PROFILE__TRAINING_YEARS, 2), line(RUNNING_PROFILE__PACE, 2),
            line(RUNNING_PROFILE__SURFACES, 4), line(RUNNING_PROFILE__EVENT, 4),
            line(RUNNING_PROFILE__EVENT_DATE, 2), text(RUNNING_PROFILE__RECENT_CHANGE, 6));

    private static final List<FieldSpec> EPISODE = List.of(line(EPISODE__TITLE, 4), line(EPISODE__REGION, 2),
            line(EPISODE__ONSET, 2), line(EPISODE__START, 2), line(EPISODE__END, 2),
            text(EPISODE__ONSET_MECHANISM, 3), text(EPISODE__PRIOR_CARE, 3), line(EPISODE__REFERRAL, 4),
            line(EPISODE__ORDERED_ON, 2));

    private static final Set<EStructuralFeature> FEATURES = Stream.concat(Stream.of(CHART__PATIENT, CHART__PROBLEMS,
            EPISODE__ENCOUNTERS), EPISODE.stream().map(FieldSpec::feature)).collect(Collectors.toSet());

    private static final int TIMELINE_ROWS = 15;

    private ElementTable<EncounterHeader> timeline;
    private ElementTable<Problem> problems;
    private Card goals;
    private Card outcomes;
    private FieldForm episode;
    private FieldForm patient;
    private FieldForm coverage;
    private FieldForm running;
    private Button addCoverage;
    private Button addRunning;

    OverviewPage(ChartEditor editor, Composite parent) {
        super(editor, parent);
    }

    @Override
    protected Set<EStructuralFeature> features() {
        return FEATURES;
    }

    @Override
    protected void build(PageBody page) {
        FeatureColumns columns = new FeatureColumns(session());
        timeline = new ElementTable<EncounterHeader>(page.card(Messages.timeline).body(), Messages.timeline,
                List.of(Column.reading(Messages.columnDate, 20, header -> Words.of(header.getStart().toLocalDate())),
                        Column.reading(Messages.columnKind, 20, header -> Words.of(header.getKind())),
                        Column.reading(Messages.columnPain, 12, OverviewPage::pain),
                        Column.reading(Messages.columnSummary, 60, header -> Objects.toString(header.getSummary(), "")),
                        Column.reading(Messages.columnStatus, 16, header -> Words.of(header.getStatus()))))
                .whenEmpty(Messages.noEncounters).atMost(TIMELINE_ROWS).onOpen(editor::showEncounter);
        goals = page.halfCard(Messages.goals);
        outcomes = page.halfCard(Messages.outcomes);
        Card problemCard = page.card(Messages.problems);
        problems = new ElementTable<>(problemCard.body(), Messages.problems,
                List.<Column<Problem>>of(columns.of(PROBLEM__LABEL, 50), columns.of(PROBLEM__CODE, 16),
                        columns.of(PROBLEM__SINCE, 18), columns.of(PROBLEM__STATUS, 16)));
        problems.onDelete(chosen -> session().remove(chosen, Messages.removeProblem));
        problemCard.button(Messages.add, this::addProblem);
        episode = new FieldForm(page.card(Messages.episode).body(), session()::type, EPISODE);
        patient = new FieldForm(page.card(Messages.patient).body(), session()::type, PATIENT);
        Card coverageCard = page.halfCard(Messages.coverage);
        addCoverage = coverageCard.button(Messages.add, () -> session().set(session().chart().getPatient(),
                PATIENT__COVERAGE, ChartFactory.eINSTANCE.createCoverage(), Messages.coverage));
        coverage = new FieldForm(coverageCard.body(), session()::type,
                Stream.concat(COVERAGE.stream(), Stream.of(choice(COVERAGE__RULE_SET, 6, ruleSets()))).toList());
        Card runningCard = page.halfCard(Messages.running);
        addRunning = runningCard.button(Messages.add, () -> session().set(session().chart().getPatient(),
                PATIENT__RUNNING, ChartFactory.eINSTANCE.createRunningProfile(), Messages.running));
        running = new FieldForm(runningCard.body(), session()::type, RUNNING);
        for (FieldForm form : List.of(episode, patient, coverage, running)) {
            form.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        }
    }

    private static String pain(EncounterHeader header) {
        return header.getPainNow() == null ? "" : Messages.bind(Messages.painOfTen, header.getPainNow());
    }

    private void addProblem() {
        Problem problem = ChartFactory.eINSTANCE.createProblem();
        session().add(session().chart(), CHART__PROBLEMS, problem, Messages.addProblem);
        problems.edit(problem, 0);
    }

    /** The rules of payers in the catalogue, by what people call them. */
    private SequencedMap<String, String> ruleSets() {
        SequencedMap<String, String> called = new LinkedHashMap<>();
        catalogue().all(PayerRuleSet.class).stream().filter(rules -> !rules.isAlways()).forEach(rules -> called.put(rules.getId(), rules.getLabel()));
        return called;
    }

    @Override
    protected void refresh() {
        timeline.show(session().headers());
        problems.show(session().chart().getProblems());
        fill(goals, session().episode().map(this::goals).orElse(0), Messages.noGoals);
        fill(outcomes, session().episode().map(this::outcomes).orElse(0), Messages.noScores);
        episode.show(session().episode().orElse(null), null);
        people();
    }

    private void people() {
        var person = session().chart().getPatient();
        patient.show(person, null);
        coverage.show(person.getCoverage(), null);
        addCoverage.setVisible(person.getCoverage() == null);
        running.show(person.getRunning(), null);
        addRunning.setVisible(person.getRunning() == null);
    }

    @Override
    protected void update(Collection<?> affected) {
        if (affected.stream().anyMatch(object -> object instanceof Problem || object == session().chart())) {
            problems.show(session().chart().getProblems());
        }
        var person = session().chart().getPatient();
        if (addCoverage.getVisible() != (person.getCoverage() == null)
                || addRunning.getVisible() != (person.getRunning() == null)) {
            people();
        }
        if (affected.stream().anyMatch(object -> object instanceof Goal || object instanceof OutcomeScore
                || object instanceof Episode || object instanceof EncounterHeader || object instanceof Subjective)) {
            timeline.show(session().headers());
            clear(goals);
            clear(outcomes);
            fill(goals, session().episode().map(this::goals).orElse(0), Messages.noGoals);
            fill(outcomes, session().episode().map(this::outcomes).orElse(0), Messages.noScores);
        }
    }

    @Override
    protected void report(Diagnostic diagnostic) {
        List.of(episode, patient, coverage, running).forEach(form -> form.report(diagnostic));
    }

    private static void clear(Card card) {
        for (Control child : card.body().getChildren()) {
            child.dispose();
        }
    }

    private static void fill(Card card, int rows, String none) {
        if (rows == 0) {
            label(card.body(), Style.MUTED, none);
        }
        PageBody.reflow(card.body());
    }

    private int goals(Episode episode) {
        for (Goal goal : episode.getGoals()) {
            GoalState state = GoalState.of(episode, goal);
            Composite row = Style.PLAIN.on(new Composite(goals.body(), SWT.NONE));
            row.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 3).create());
            row.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
            label(row, Style.PLAIN, Objects.toString(goal.getText(), ""));
            new ProgressBarCanvas(row, state.share())
                    .setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
            label(row, Style.MUTED, PatientWords.join(List.of(state.words(), Words.of(goal.getStatus()),
                    goal.getDue() == null ? "" : Messages.bind(Messages.due, Words.of(goal.getDue())))));
        }
        return episode.getGoals().size();
    }

    private int outcomes(Episode episode) {
        List<ScoreLine> lines = ScoreLine.of(episode);
        for (ScoreLine line : lines) {
            Composite row = Style.PLAIN.on(new Composite(outcomes.body(), SWT.NONE));
            row.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 0).create());
            row.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
            Composite words = Style.PLAIN.on(new Composite(row, SWT.NONE));
            words.setLayout(GridLayoutFactory.fillDefaults().spacing(0, 2).create());
            words.setLayoutData(GridDataFactory.swtDefaults().hint(190, SWT.DEFAULT).create());
            label(words, Style.STRONG, line.label() + "  " + line.span());
            String verdict = line.change(catalogue()).map(ScoreLine::verdict).orElse("");
            label(words, Style.MUTED, verdict);
            TrendCanvas spark = new TrendCanvas(row, false, 36);
            spark.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).create());
            spark.show(trend(line, Optional.empty(), line.label() + ": " + line.span() + (verdict.isEmpty() ? "" : ", " + verdict)));
        }
        return lines.size();
    }

    static TrendCanvas.Trend trend(ScoreLine line, Optional<Double> target, String summary) {
        return new TrendCanvas.Trend(line.scores().stream()
                .map(score -> new TrendCanvas.Mark(score.getDate(), score.getScore())).collect(Collectors.toList()),
                line.low(), line.high(), target, summary);
    }

    private static void label(Composite parent, Style style, String text) {
        Label label = style.on(new Label(parent, SWT.WRAP));
        label.setText(text.replace("&", "&&"));
        label.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).create());
    }
}
