package org.plumbline.report.internal.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.core.progress.Change;
import org.plumbline.core.progress.ChangeClassifier;
import org.plumbline.core.progress.GoalProgress;
import org.plumbline.core.provenance.Provenances;
import org.plumbline.model.catalogue.Better;
import org.plumbline.model.catalogue.OutcomeInstrument;
import org.plumbline.model.chart.Goal;
import org.plumbline.model.chart.OutcomeScore;
import org.plumbline.report.internal.Care;
import org.plumbline.report.model.Block;
import org.plumbline.report.model.Block.Align;
import org.plumbline.report.model.Block.Column;
import org.plumbline.report.model.Block.LineChart;
import org.plumbline.report.model.Block.Paragraph;
import org.plumbline.report.model.Block.Point;
import org.plumbline.report.model.Block.Row;
import org.plumbline.report.model.Block.Series;
import org.plumbline.report.model.Block.Table;
import org.plumbline.report.model.Cell;
import org.plumbline.report.model.Report.Section;

/** Outcome scores over time: a table of dates, and a chart for each measure that was taken more than once. */
final class OutcomePart {

    /** More dates than this do not fit across a page; the first and the latest are then shown. */
    private static final int MOST_DATES = 5;

    private final Care care;
    private final List<GoalProgress> goals;
    private final Map<String, List<OutcomeScore>> scores = new LinkedHashMap<>();

    OutcomePart(Care care, List<GoalProgress> goals) {
        this.care = care;
        this.goals = goals;
        care.episode().getScores().stream()
                .filter(score -> score.getScore() != null && !score.getDate().isAfter(care.today())
                        && !Provenances.isUnconfirmed(score))
                .forEach(score -> scores.computeIfAbsent(score.getInstrument(), key -> new ArrayList<>()).add(score));
    }

    /** The instruments used that the catalogue knows. */
    List<OutcomeInstrument> instruments() {
        return care.catalogue().find(OutcomeInstrument.class, scores.keySet());
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        if (scores.isEmpty()) {
            blocks.add(new Paragraph(care.say("outcomes.none")));
        } else {
            blocks.add(table());
            scores.values().stream().filter(series -> series.size() > 1).map(this::chart).flatMap(Optional::stream)
                    .forEach(blocks::add);
        }
        return new Section(care.say("outcomes"), blocks);
    }

    private Table table() {
        List<LocalDate> dates = scores.values().stream().flatMap(Collection::stream).map(OutcomeScore::getDate)
                .distinct().sorted().toList();
        boolean fit = dates.size() <= MOST_DATES;
        List<LocalDate> shown = new ArrayList<>(fit ? dates : dates.subList(dates.size() - MOST_DATES + 1,
                dates.size()));
        if (!fit) {
            shown.addFirst(dates.getFirst());
        }
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(care.say("goals.measure"), Align.START, 2));
        boolean oneYear = shown.stream().map(LocalDate::getYear).distinct().count() == 1;
        shown.forEach(date -> columns.add(new Column(
                oneYear ? care.language().dayOfYear(date) : care.language().date(date), Align.END, 1.3)));
        columns.add(new Column(care.say("change"), Align.END, 1.4));
        columns.add(new Column(care.say("goals.meaning"), Align.START, 2.4));
        List<Row> rows = scores.values().stream().map(series -> row(series, shown)).toList();
        String year = oneYear ? care.say("outcomes.year", String.valueOf(shown.getFirst().getYear())) : "";
        return new Table(care.say(fit ? "outcomes.caption" : "outcomes.captionSome", dates.size(), year), columns,
                rows, List.of());
    }

    private Row row(List<OutcomeScore> series, List<LocalDate> dates) {
        List<Cell> row = new ArrayList<>();
        String stratum = series.getLast().getStratum();
        String label = series.getFirst().getLabel();
        row.add(care.cells().words(stratum == null ? label : label + ", " + stratum));
        int first = 0;
        int last = 0;
        for (LocalDate date : dates) {
            Optional<OutcomeScore> score = series.stream().filter(candidate -> candidate.getDate().equals(date))
                    .reduce((earlier, later) -> later);
            if (score.isPresent()) {
                first = first == 0 ? row.size() : first;
                last = row.size();
            }
            row.add(score.<Cell>map(found -> care.cells().amount(found.getScore(), found.getUnit(),
                    care.source(source(found), date))).orElseGet(Cell.Blank::new));
        }
        row.add(first < last ? care.cells().difference(row, last, first) : new Cell.Blank());
        row.add(first < last ? change(series).map(care.cells()::verdict).orElseGet(Cell.Blank::new)
                : new Cell.Blank());
        return new Row(row);
    }

    private static String source(OutcomeScore score) {
        return score.getEncounter() == null ? "" : score.getEncounter();
    }

    /** What the change from the first to the latest score means; empty for measures without a better end. */
    private Optional<Change> change(List<OutcomeScore> series) {
        return instrument(series).filter(found -> found.getBetter() != Better.NEITHER)
                .map(found -> ChangeClassifier.classify(found, null, series.getFirst().getScore(),
                        series.getLast().getScore()));
    }

    private Optional<OutcomeInstrument> instrument(List<OutcomeScore> series) {
        return care.catalogue().find(OutcomeInstrument.class, series.getFirst().getInstrument());
    }

    /** A chart on the whole scale of the measure; none when its ends are not known. */
    private Optional<Block> chart(List<OutcomeScore> series) {
        OutcomeScore first = series.getFirst();
        OutcomeScore last = series.getLast();
        Optional<OutcomeInstrument> known = instrument(series);
        Double low = known.map(OutcomeInstrument::getLow).orElse(first.getLow());
        Double high = known.map(OutcomeInstrument::getHigh).orElse(first.getHigh());
        if (low == null || high == null) {
            return Optional.empty();
        }
        Double target = known.map(this::target).orElse(null);
        List<Point> points = series.stream().map(score -> new Point(score.getDate(), score.getScore(),
                care.source(source(score), score.getDate()))).toList();
        String way = known.map(OutcomeInstrument::getBetter).map(better -> switch (better) {
            case LOWER -> care.say("chart.lower");
            case HIGHER -> care.say("chart.higher");
            case NEITHER -> "";
        }).orElse("");
        String title = care.say("chart.title", first.getLabel(), care.language().number(low),
                care.language().number(high), way);
        String summary = care.say("chart.summary", first.getLabel(), printed(first), care.language().date(
                first.getDate()), printed(last), care.language().date(last.getDate()))
                + (target == null ? "" : ' ' + care.say("chart.target", care.language().number(target)));
        return Optional.of(new LineChart(title, care.language().unit(first.getUnit()), low, high,
                List.of(new Series(first.getLabel(), points, target)), summary));
    }

    private String printed(OutcomeScore score) {
        return care.language().quantity(care.language().number(score.getScore()), score.getUnit());
    }

    /** The most distant goal set for the whole score. */
    private @Nullable Double target(OutcomeInstrument instrument) {
        return goals.stream().map(GoalProgress::goal)
                .filter(goal -> instrument.getId().equals(goal.getMeasure()) && goal.getTarget() != null)
                .filter(goal -> GoalProgress.part(goal, instrument) == null).reduce((earlier, later) -> later)
                .map(Goal::getTarget).orElse(null);
    }
}
