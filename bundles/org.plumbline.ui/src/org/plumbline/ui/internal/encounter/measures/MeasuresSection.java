package org.plumbline.ui.internal.encounter.measures;

import static org.plumbline.model.chart.ChartPackage.Literals.EPISODE__SCORES;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.plumbline.core.progress.Change;
import org.plumbline.core.progress.ChangeClassifier;
import org.plumbline.core.scoring.Instruments;
import org.plumbline.core.scoring.Score;
import org.plumbline.core.scoring.ScoreSheet;
import org.plumbline.model.catalogue.ChangeThreshold;
import org.plumbline.model.catalogue.OutcomeInstrument;
import org.plumbline.model.chart.EncounterKind;
import org.plumbline.model.chart.Goal;
import org.plumbline.model.chart.ItemAnswer;
import org.plumbline.model.chart.OutcomeScore;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.Words;
import org.plumbline.ui.internal.canvas.TrendCanvas;
import org.plumbline.ui.internal.canvas.TrendCanvas.Mark;
import org.plumbline.ui.internal.canvas.TrendCanvas.Trend;
import org.plumbline.ui.internal.chart.ScoreLine;
import org.plumbline.ui.internal.encounter.Completion;
import org.plumbline.ui.internal.encounter.NoteInput;
import org.plumbline.ui.internal.encounter.NotePart;
import org.plumbline.ui.internal.encounter.NoteSection;
import org.plumbline.ui.internal.encounter.SectionFrame;
import org.plumbline.ui.internal.form.Column;
import org.plumbline.ui.internal.form.ElementTable;
import org.plumbline.ui.internal.form.SteadyLabel;
import org.plumbline.ui.internal.form.Value;

/**
 * Outcome measures, those in use first: a score is typed, or made item by item where the licence allows it, and stands
 * beside those of last time and of the start with what the change means.
 */
public final class MeasuresSection implements NoteSection {

    private static final Value POINTS = new Value.Amount(false);
    private static final int ROWS = 6;
    private static final int TREND = 44;
    private static final int WIDTH = 150;
    private static final int LINES = 3;
    private static final int NOW = 1;

    private SectionFrame frame;
    private ElementTable<OutcomeInstrument> table;
    private ItemTable items;
    private TrendCanvas trend;
    private SteadyLabel words;
    private NoteInput shown;
    private List<OutcomeInstrument> ranked = List.of();

    @Override
    public String id() {
        return "measures";
    }

    @Override
    public NotePart part() {
        return NotePart.OBJECTIVE;
    }

    @Override
    public String title() {
        return Messages.measures;
    }

    @Override
    public Set<EStructuralFeature> features() {
        return Set.of(EPISODE__SCORES);
    }

    @Override
    public void build(SectionFrame around) {
        frame = around;
        table = new ElementTable<OutcomeInstrument>(frame.body(), title(), List.of(
                Column.reading(Messages.measure, 34, OutcomeInstrument::getLabel),
                new Column<>(Messages.now, 10, one -> POINTS.print(sheet(one).score().map(OutcomeScore::getScore)
                        .orElse(null)), List.of(), this::enter),
                Column.aside(Messages.last, 10, one -> score(earlier(one), true)),
                Column.aside(Messages.start, 10, one -> score(earlier(one), false)),
                Column.aside(Messages.change, 30, one -> change(one, false).map(MeasuresSection::words).orElse(""))))
                .standingFor((one, part) -> part instanceof OutcomeScore score
                        && one.getId().equals(score.getInstrument()))
                .atMost(ROWS).onSelect(this::detail).onKey(this::pressed);
        Composite detail = Style.PLAIN.on(new Composite(frame.body(), SWT.NONE));
        detail.setLayout(GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 0).create());
        detail.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        words = new SteadyLabel(detail, Style.MUTED, LINES);
        trend = new TrendCanvas(detail, false, TREND);
        trend.setLayoutData(GridDataFactory.fillDefaults().hint(WIDTH, TREND).align(SWT.FILL, SWT.BEGINNING)
                .create());
        items = new ItemTable(frame.body(), frame.session());
    }

    /** A digit starts the score, whatever cell has the focus. */
    private boolean pressed(OutcomeInstrument instrument, Event event) {
        boolean digit = Character.isDigit(event.character) && (event.stateMask & (SWT.CTRL | SWT.ALT)) == 0;
        if (digit) {
            table.edit(instrument, NOW);
            if (event.display.getFocusControl() instanceof Text cell) {
                cell.setText(String.valueOf(event.character));
                cell.setSelection(1);
            }
        }
        return digit;
    }

    private ScoreSheet sheet(OutcomeInstrument instrument) {
        return new ScoreSheet(shown.header(), instrument, frame.catalogue());
    }

    private List<OutcomeScore> earlier(OutcomeInstrument instrument) {
        return sheet(instrument).earlier();
    }

    private static String score(List<OutcomeScore> scores, boolean last) {
        return scores.isEmpty() ? "" : Words.of((last ? scores.getLast() : scores.getFirst()).getScore());
    }

    private String enter(OutcomeInstrument instrument, String entered) {
        Double points = POINTS.accepts(entered) ? (Double) POINTS.parse(entered) : null;
        if (!entered.isBlank() && (points == null || points < instrument.getLow() || points > instrument.getHigh())) {
            return NLS.bind(Messages.offScale, Words.of(instrument.getLow()), Words.of(instrument.getHigh()));
        }
        frame.session().make(NLS.bind(Messages.scoring, instrument.getAbbreviation()), sheet(instrument).total(points));
        return "";
    }

    /** The change of the score from the start or from last time. */
    private Optional<Change> change(OutcomeInstrument instrument, boolean fromLast) {
        List<OutcomeScore> earlier = earlier(instrument);
        return sheet(instrument).score().map(OutcomeScore::getScore).filter(now -> !earlier.isEmpty())
                .map(now -> ChangeClassifier.classify(instrument, null,
                        (fromLast ? earlier.getLast() : earlier.getFirst()).getScore(), now));
    }

    private static String words(Change change) {
        String difference = change.difference() > 0 ? '+' + Words.of(change.difference())
                : Words.of(change.difference());
        return NLS.bind(Messages.changeText, difference, ScoreLine.verdict(change));
    }

    private void detail(OutcomeInstrument instrument) {
        items.show(Optional.ofNullable(instrument).map(this::sheet));
        words.say(instrument == null ? "" : explain(instrument));
        trend.show(instrument == null ? new Trend(List.of(), 0, 1, Optional.empty(), "") : trend(instrument));
    }

    /** What follows from the answers, what the change since last time means, and which changes count by whom. */
    private String explain(OutcomeInstrument instrument) {
        Score result = sheet(instrument).result();
        boolean byItems = sheet(instrument).score().filter(score -> !score.getAnswers().isEmpty()).isPresent();
        Stream<String> parts = instrument.getSubscales().stream().filter(one -> result.subscales().containsKey(
                one.getId())).map(one -> NLS.bind(Messages.subscale, new Object[] { one.getLabel(),
                    Words.of(result.subscales().get(one.getId())), Words.of(one.getHigh()) }));
        Optional<Change> last = change(instrument, true);
        Change published = last.orElse(ChangeClassifier.classify(instrument, null, 0, 0));
        return Stream.of(byItems ? Stream.of(result.trail()) : Stream.<String>empty(), parts,
                result.problems().stream(),
                last.stream().map(change -> NLS.bind(Messages.changeText, Messages.sinceLast, words(change))),
                Stream.of(thresholds(published.detectable(), published.important())),
                Stream.of(Objects.toString(instrument.getLimits(), "")))
                .flatMap(lines -> lines).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static String thresholds(Optional<ChangeThreshold> detectable, Optional<ChangeThreshold> important) {
        return Stream.concat(detectable.stream().map(one -> threshold(Messages.detectable, one)),
                important.stream().map(one -> threshold(Messages.important, one))).collect(Collectors.joining("; "));
    }

    private static String threshold(String pattern, ChangeThreshold threshold) {
        String size = threshold.getValue() != null ? Words.of(threshold.getValue())
                : Words.of(threshold.getPercent()) + "\u00A0%";
        return NLS.bind(pattern, size, threshold.getSource());
    }

    private Trend trend(OutcomeInstrument instrument) {
        List<Mark> marks = Stream.concat(earlier(instrument).stream(), sheet(instrument).score().stream())
                .filter(score -> score.getScore() != null)
                .map(score -> new Mark(score.getDate(), score.getScore())).toList();
        String summary = marks.size() < 2 ? "" : NLS.bind(Messages.trend, new Object[] { instrument.getAbbreviation(),
            Words.of(marks.getFirst().value()), Words.of(marks.getLast().value()) });
        return new Trend(marks.size() < 2 ? List.of() : marks, instrument.getLow(), instrument.getHigh(),
                goal(instrument), summary);
    }

    private Optional<Double> goal(OutcomeInstrument instrument) {
        return shown.episode().getGoals().stream().filter(goal -> instrument.getId().equals(goal.getMeasure())
                && goal.getSubscale() == null).map(Goal::getTarget).filter(Objects::nonNull).reduce((a, b) -> b);
    }

    @Override
    public void show(NoteInput input) {
        boolean other = shown == null || shown.encounter() != input.encounter();
        shown = input;
        if (other) { // the order stays while one works
            ranked = Instruments.ranked(input.episode(), frame.catalogue());
        }
        table.show(ranked);
        detail(table.selection().stream().findFirst().orElse(null));
    }

    @Override
    public void update(NoteInput input, Collection<?> affected) {
        if (affected.stream().anyMatch(one -> one instanceof OutcomeScore || one instanceof ItemAnswer)) {
            show(input);
        }
    }

    @Override
    public void editable(boolean may) {
        table.editable(may);
        items.editable(may);
    }

    /** Encounters that take stock ask for a score. */
    @Override
    public Completion completion(NoteInput input) {
        List<OutcomeScore> today = input.episode().getScores().stream()
                .filter(score -> input.header().getId().equals(score.getEncounter())).toList();
        if (today.isEmpty()) {
            return input.header().getKind() == EncounterKind.VISIT ? Completion.NOT_NEEDED : Completion.EMPTY;
        }
        return today.stream().allMatch(score -> score.getScore() != null) ? Completion.COMPLETE : Completion.STARTED;
    }

    @Override
    public boolean shows(EObject part) {
        return part instanceof OutcomeScore;
    }
}
