package org.plumbline.report.internal.progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.plumbline.core.progress.Change;
import org.plumbline.core.progress.GoalProgress;
import org.plumbline.model.catalogue.ChangeKind;
import org.plumbline.model.catalogue.ChangeThreshold;
import org.plumbline.model.catalogue.OutcomeInstrument;
import org.plumbline.model.chart.SegmentFinding;
import org.plumbline.report.internal.Care;
import org.plumbline.report.model.Block;
import org.plumbline.report.model.Block.Align;
import org.plumbline.report.model.Block.Column;
import org.plumbline.report.model.Block.Emphasis;
import org.plumbline.report.model.Block.Paragraph;
import org.plumbline.report.model.Block.Row;
import org.plumbline.report.model.Block.Table;
import org.plumbline.report.model.Report.Section;

/** What the abbreviations stand for, and by which threshold and study each change was judged. */
final class LegendPart {

    private final Care care;
    private final List<GoalProgress> goals;
    private final List<OutcomeInstrument> instruments;

    LegendPart(Care care, List<GoalProgress> goals, OutcomePart outcomes) {
        this.care = care;
        this.goals = goals;
        instruments = outcomes.instruments();
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        if (!instruments.isEmpty()) {
            List<Column> columns = List.of(new Column(care.say("legend.short"), Align.START, 1),
                    new Column(care.say("legend.long"), Align.START, 4),
                    new Column(care.say("legend.scale"), Align.START, 3.3),
                    new Column(care.say("legend.mdc"), Align.START, 2.6),
                    new Column(care.say("legend.mcid"), Align.START, 2.8));
            blocks.add(new Table(care.say("legend.measures"), columns, instruments.stream().map(this::row).toList(),
                    List.of()));
            blocks.add(new Paragraph(care.say("legend.means"), Emphasis.MUTED));
        }
        if (care.visits().stream().flatMap(visit -> visit.note().getFindings().stream())
                .anyMatch(SegmentFinding.class::isInstance)) {
            blocks.add(new Paragraph(care.say("legend.part"), Emphasis.MUTED));
        }
        List<String> trails = goals.stream().filter(goal -> goal.change().isPresent())
                .map(goal -> care.say("legend.judged", goal.goal().getId(),
                        goal.change().map(Change::trail).orElse(""))).toList();
        if (!trails.isEmpty()) {
            blocks.add(new Paragraph(care.say("legend.trails", String.join(" ", trails)), Emphasis.MUTED));
        }
        return new Section(care.say("legend"), blocks);
    }

    private Row row(OutcomeInstrument instrument) {
        String way = switch (instrument.getBetter()) {
            case LOWER -> care.say("chart.lower");
            case HIGHER -> care.say("chart.higher");
            case NEITHER -> "";
        };
        return new Row(Stream.of(instrument.getAbbreviation(), instrument.getLabel(),
                care.say("legend.range", care.language().number(instrument.getLow()),
                        care.language().number(instrument.getHigh()), way),
                threshold(instrument, ChangeKind.MDC), threshold(instrument, ChangeKind.MCID))
                .map(care.cells()::words).toList());
    }

    private String threshold(OutcomeInstrument instrument, ChangeKind kind) {
        Optional<ChangeThreshold> used = instrument.getThresholds().stream()
                .filter(threshold -> threshold.getKind() == kind && threshold.getSubscale() == null)
                .min(Comparator.comparing(threshold -> !threshold.isPreferred()));
        return used.map(threshold -> care.say("legend.threshold", threshold.getValue() != null
                ? care.language().number(threshold.getValue())
                : care.language().quantity(care.language().number(threshold.getPercent()), "percent"),
                threshold.getSource())).orElseGet(() -> care.say("legend.noThreshold"));
    }
}
