package org.plumbline.report.internal.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.plumbline.core.progress.GoalProgress;
import org.plumbline.core.progress.Measurement;
import org.plumbline.model.catalogue.OutcomeInstrument;
import org.plumbline.model.chart.Goal;
import org.plumbline.report.internal.Care;
import org.plumbline.report.model.Block;
import org.plumbline.report.model.Block.Align;
import org.plumbline.report.model.Block.Column;
import org.plumbline.report.model.Block.Items;
import org.plumbline.report.model.Block.ListStyle;
import org.plumbline.report.model.Block.Paragraph;
import org.plumbline.report.model.Block.Row;
import org.plumbline.report.model.Block.Table;
import org.plumbline.report.model.Cell;
import org.plumbline.report.model.Report.Section;

/** The goals in words, and where each stands in numbers. */
final class GoalPart {

    private static final int BASELINE = 2;
    private static final int NOW = 4;

    private final Care care;
    private final List<GoalProgress> goals;

    GoalPart(Care care, List<GoalProgress> goals) {
        this.care = care;
        this.goals = goals;
    }

    /** What measures a goal: an instrument by its abbreviation, anything else by its label. */
    static String measure(Goal goal, Care care) {
        String label = care.catalogue().find(OutcomeInstrument.class, String.valueOf(goal.getMeasure()))
                .map(OutcomeInstrument::getAbbreviation)
                .orElse(goal.getMeasureLabel() == null ? "" : goal.getMeasureLabel());
        return goal.getSubscale() == null ? label : label + ", " + goal.getSubscale();
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        if (goals.isEmpty()) {
            blocks.add(new Paragraph(care.say("goals.none")));
        } else {
            blocks.add(table());
            blocks.add(new Items(goals.stream().map(GoalProgress::goal).map(goal -> care.say("goals.sentence",
                    goal.getId(), care.language().name(goal.getTerm()), goal.getText())).toList(), ListStyle.BULLET));
        }
        return new Section(care.say("goals"), blocks);
    }

    private Table table() {
        List<Column> columns = List.of(new Column(care.say("goals.id"), Align.START, 0.8),
                new Column(care.say("goals.measure"), Align.START, 3),
                new Column(care.say("baseline"), Align.END, 1.5), new Column(care.say("previous"), Align.END, 1.5),
                new Column(care.say("now"), Align.END, 1.4), new Column(care.say("change"), Align.END, 1.4),
                new Column(care.say("goals.target"), Align.END, 1.4),
                new Column(care.say("goals.meaning"), Align.START, 3.4),
                new Column(care.say("goals.status"), Align.START, 1.5),
                new Column(care.say("goals.due"), Align.START, 2));
        return new Table(care.say("goals.caption"), columns, goals.stream().map(this::row).toList(), List.of());
    }

    private Row row(GoalProgress progress) {
        Goal goal = progress.goal();
        List<Cell> row = new ArrayList<>();
        row.add(care.cells().words(goal.getId()));
        row.add(care.cells().words(measure(goal, care)));
        row.add(measured(progress.baseline(), goal));
        row.add(measured(progress.previous(), goal));
        row.add(measured(progress.now(), goal));
        row.add(care.cells().difference(row, NOW, BASELINE));
        row.add(care.cells().number(goal.getTarget(), goal.getUnit(),
                care.say("goals.setOn", care.language().date(goal.getSetOn()))));
        row.add(progress.change().map(care.cells()::verdict)
                .orElseGet(() -> care.cells().words(care.say(
                        progress.now().isEmpty() ? "goals.notMeasured" : "change.unjudged"))));
        row.add(care.cells().words(care.language().name(goal.getStatus())));
        row.add(care.cells().day(goal.getDue()));
        return new Row(row);
    }

    private Cell measured(Optional<Measurement> measurement, Goal goal) {
        return measurement.<Cell>map(found -> care.cells().amount(found.value(), goal.getUnit(),
                care.source(found.encounter(), found.date()))).orElseGet(Cell.Blank::new);
    }
}
