package org.plumbline.ui.internal.chart;

import static org.plumbline.model.chart.ChartPackage.Literals.EPISODE__SCORES;
import static org.plumbline.model.chart.ChartPackage.Literals.OUTCOME_SCORE__DATE;
import static org.plumbline.model.chart.ChartPackage.Literals.OUTCOME_SCORE__LABEL;
import static org.plumbline.model.chart.ChartPackage.Literals.OUTCOME_SCORE__SCORE;
import static org.plumbline.model.chart.ChartPackage.Literals.OUTCOME_SCORE__UNIT;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.plumbline.core.progress.Change;
import org.plumbline.model.catalogue.OutcomeInstrument;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.Goal;
import org.plumbline.model.chart.OutcomeScore;
import org.plumbline.ui.internal.Messages;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.Words;
import org.plumbline.ui.internal.canvas.TrendCanvas;
import org.plumbline.ui.internal.form.Card;
import org.plumbline.ui.internal.form.Column;
import org.plumbline.ui.internal.form.ElementTable;
import org.plumbline.ui.internal.form.EntryPicker;
import org.plumbline.ui.internal.form.PageBody;

/** How the patient is doing: every outcome measure over time, and what its changes mean. */
final class ProgressPage extends ChartPage {

    private static final int SCORE = 2;
    private static final int CHART_HEIGHT = 150;

    private ElementTable<OutcomeScore> scores;
    private Composite charts;

    ProgressPage(ChartEditor editor, Composite parent) {
        super(editor, parent);
    }

    @Override
    protected void build(PageBody page) {
        charts = page.grid();
        Card card = page.card(Messages.scores);
        FeatureColumns columns = new FeatureColumns(session());
        scores = new ElementTable<>(card.body(), Messages.scores,
                List.<Column<OutcomeScore>>of(columns.of(OUTCOME_SCORE__DATE, 16),
                        Column.reading(Words.of(OUTCOME_SCORE__LABEL), 18,
                                score -> Objects.toString(score.getLabel(), "")),
                        points(columns.of(OUTCOME_SCORE__SCORE, 10)), columns.of(OUTCOME_SCORE__UNIT, 10),
                        Column.aside(Messages.columnChange, 12, this::difference),
                        Column.aside(Messages.columnMeaning, 34, this::meaning)));
        scores.onDelete(chosen -> session().remove(chosen, Messages.removeScore));
        new EntryPicker<>(card.body(), Messages.addScorePrompt, () -> catalogue().all(OutcomeInstrument.class).stream()
                .map(one -> new EntryPicker.Item<>(one.getLabel(), Objects.toString(one.getAbbreviation(), ""), one))
                .toList(), this::add);
    }

    /** Means of answers are shown with the decimals that say something. */
    private static Column<OutcomeScore> points(Column<OutcomeScore> exact) {
        return new Column<>(exact.title(), exact.weight(), score -> Words.of(score.getScore()), exact.choices(),
                exact.edit());
    }

    private void add(OutcomeInstrument instrument) {
        session().episode().ifPresent(episode -> {
            OutcomeScore score = Drafts.score(instrument, episode, catalogue());
            session().add(episode, EPISODE__SCORES, score, Messages.addScore);
            scores.edit(score, SCORE);
        });
    }

    /** The change since the score before of the same instrument. */
    private Optional<Change> change(OutcomeScore score) {
        return lines().stream().filter(line -> line.scores().indexOf(score) > 0).findFirst().flatMap(line -> line
                .change(catalogue(), line.scores().get(line.scores().indexOf(score) - 1), score));
    }

    private String difference(OutcomeScore score) {
        return change(score).map(change -> (change.difference() > 0 ? "+" : "") + Words.of(change.difference()))
                .orElse("");
    }

    private String meaning(OutcomeScore score) {
        return change(score).map(ScoreLine::verdict).orElse("");
    }

    private List<ScoreLine> lines() {
        return session().episode().map(ScoreLine::of).orElse(List.of());
    }

    @Override
    protected void refresh() {
        for (Control child : charts.getChildren()) {
            child.dispose();
        }
        session().episode().ifPresent(episode -> {
            scores.show(episode.getScores().stream().sorted(Comparator.comparing(OutcomeScore::getDate,
                    Comparator.nullsFirst(Comparator.reverseOrder()))).toList());
            lines().stream().filter(line -> line.scores().size() > 1).forEach(line -> chart(episode, line));
        });
        PageBody.reflow(charts);
    }

    private void chart(Episode episode, ScoreLine line) {
        Card card = new Card(charts, line.label() + "  " + line.span());
        card.setLayoutData(1);
        Optional<Change> change = line.change(catalogue());
        String meaning = change.map(ScoreLine::verdict).orElse("");
        TrendCanvas canvas = new TrendCanvas(card.body(), true, CHART_HEIGHT);
        canvas.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        canvas.show(OverviewPage.trend(line, target(episode, line), Messages.bind(Messages.trendSummary,
                new Object[] { line.label(), line.span(), meaning })));
        Label trail = Style.MUTED.on(new Label(card.body(), SWT.WRAP));
        trail.setText(change.map(Change::trail).orElse("").replace("&", "&&"));
        trail.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).create());
    }

    /** The target of the first goal that this instrument measures as a whole. */
    private static Optional<Double> target(Episode episode, ScoreLine line) {
        return episode.getGoals().stream()
                .filter(goal -> line.instrument().equals(goal.getMeasure()) && goal.getSubscale() == null)
                .map(Goal::getTarget).filter(Objects::nonNull).findFirst();
    }

    @Override
    protected void update(Collection<?> affected) {
        if (affected.stream().anyMatch(object -> object instanceof OutcomeScore || object instanceof Episode
                || object instanceof Goal)) {
            refresh();
        }
    }
}
