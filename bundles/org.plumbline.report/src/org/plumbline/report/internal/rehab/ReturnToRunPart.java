package org.plumbline.report.internal.rehab;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.model.catalogue.Rule;
import org.plumbline.model.catalogue.RuleStage;
import org.plumbline.model.chart.GateResult;
import org.plumbline.model.chart.ReturnToRun;
import org.plumbline.model.chart.RunStage;
import org.plumbline.report.internal.Care;
import org.plumbline.report.model.Block;
import org.plumbline.report.model.Block.Align;
import org.plumbline.report.model.Block.Column;
import org.plumbline.report.model.Block.Emphasis;
import org.plumbline.report.model.Block.Items;
import org.plumbline.report.model.Block.ListStyle;
import org.plumbline.report.model.Block.Notice;
import org.plumbline.report.model.Block.Paragraph;
import org.plumbline.report.model.Block.Row;
import org.plumbline.report.model.Block.Table;
import org.plumbline.report.model.Block.Tone;
import org.plumbline.report.model.Cell;
import org.plumbline.report.model.Report.Section;

/** The way back to running: gates, stages, and the rules that tell when to go on and when to stop. */
final class ReturnToRunPart {

    /** Gate before the first run. */
    private static final String WALKING_GATE = "R-01";
    /** Checklist before full training. */
    private static final String FULL_TRAINING = "R-13";
    /** The stages every runner goes through; a sentence will do beside stages of the patient's own. */
    private static final String STAGES = "R-14";
    /** The same way, told by pace. */
    private static final String PACE = "R-15";
    /** What moving pain means, and how much pain allows what. */
    private static final List<String> SYMPTOM_RULES = List.of("R-03", "R-04");

    private final Care care;
    private final boolean stopped;
    private final @Nullable ReturnToRun programme;

    /** The way back; {@code stopped} while urgent signs stand in the way. */
    ReturnToRunPart(Care care, boolean stopped) {
        this.care = care;
        this.stopped = stopped;
        programme = care.episode().getReturnToRun();
    }

    Section section() {
        if (stopped) {
            return new Section(care.say("run.title"),
                    List.of(new Notice(Tone.STOP, care.say("run.notNow"), List.of(care.say("run.checkFirst")))));
        }
        List<Block> blocks = new ArrayList<>();
        rule(WALKING_GATE).ifPresent(gate -> blocks.add(checklist("run.before", List.of(gate))));
        ReturnToRun own = programme;
        boolean planned = own != null && !own.getStages().isEmpty();
        rule(STAGES).ifPresent(stages -> blocks.addAll(planned ? List.of(new Paragraph(stages.getPlain()))
                : List.of(new Paragraph(stages.getPlain(), Emphasis.LEAD),
                        new Items(stages.getStages().stream().map(this::stage).toList(), ListStyle.NUMBER))));
        if (!planned) {
            rule(PACE).map(Rule::getPlain).map(Paragraph::new).ifPresent(blocks::add);
        }
        if (own != null) {
            Optional<Block> calendar = new RunCalendarPart(care).calendar(own);
            if (calendar.isPresent()) {
                blocks.add(calendar.get());
                blocks.add(new Paragraph(care.say("run.calendarHow")));
            } else {
                start(own).map(Paragraph::new).ifPresent(blocks::add);
                if (planned) {
                    blocks.add(ownStages(own));
                }
            }
        }
        List<String> limits = care.catalogue().find(Rule.class, SYMPTOM_RULES).stream().map(Rule::getPlain).toList();
        if (!limits.isEmpty()) {
            blocks.add(new Notice(Tone.STOP, care.say("run.listen"), limits));
        }
        rule(FULL_TRAINING).ifPresent(gate -> {
            blocks.add(new Paragraph(gate.getPlain()));
            blocks.add(checklist("run.full", gate.getParts()));
        });
        return new Section(care.say("run.title"), blocks);
    }

    private Optional<Rule> rule(String id) {
        return care.catalogue().find(Rule.class, id);
    }

    private String stage(RuleStage stage) {
        return care.say("run.stage", stage.getLabel(), stage.getPlain());
    }

    private Table checklist(String caption, List<Rule> gates) {
        List<Row> rows = gates.stream().map(gate -> {
            Optional<GateResult> result = result(gate);
            return new Row(List.of(care.cells().words(gate.getPlain()),
                    care.cells().words(care.say("gate." + result.map(GateResult::getMet).map(met -> switch (met) {
                        case YES -> "met";
                        case NO -> "notYet";
                        default -> "notTested";
                    }).orElse("notTested"))), care.cells().day(result.map(GateResult::getDate).orElse(null))));
        }).toList();
        return new Table(care.say(caption), List.of(new Column(care.say("gate.what"), Align.START, 6),
                new Column(care.say("gate.state"), Align.START, 2),
                new Column(care.say("gate.on"), Align.START, 2)), rows, List.of());
    }

    private Optional<GateResult> result(Rule gate) {
        ReturnToRun own = programme;
        return own == null ? Optional.empty()
                : own.getGates().stream().filter(result -> gate.getId().equals(result.getRule()))
                        .reduce((earlier, later) -> later);
    }

    /** How far to run at first and how fast to add to it. */
    private Optional<String> start(ReturnToRun own) {
        Double usual = own.getUsualWeeklyKm();
        Double share = own.getStartShare();
        if (usual == null || share == null) {
            return Optional.empty();
        }
        String first = care.say("run.start", care.language().number(usual * share / 100),
                care.language().number(share), care.language().number(usual));
        Double increase = own.getWeeklyIncrease();
        return Optional.of(increase == null ? first
                : first + ' ' + care.say("run.increase", care.language().number(increase)));
    }

    private Table ownStages(ReturnToRun own) {
        List<Column> columns = List.of(new Column(care.say("run.no"), Align.END, 1),
                new Column(care.say("run.what"), Align.START, 5), new Column(care.say("run.run"), Align.END, 1.8),
                new Column(care.say("run.walk"), Align.END, 1.8), new Column(care.say("run.repeats"), Align.END, 1.4),
                new Column(care.say("run.perWeek"), Align.END, 1.6),
                new Column(care.say("run.reached"), Align.START, 2.4));
        List<Row> rows = own.getStages().stream().map(stage -> new Row(ownStage(stage, own.getStage()))).toList();
        return new Table(care.say("run.own"), columns, rows, List.of());
    }

    private List<Cell> ownStage(RunStage stage, @Nullable Integer now) {
        String source = "";
        boolean here = stage.getOrder().equals(now);
        return List.of(care.cells().number(stage.getOrder(), null, source),
                care.cells().words(here ? care.say("run.here", stage.getLabel()) : stage.getLabel()),
                minutes(stage.getRunMinutes()), minutes(stage.getWalkMinutes()),
                care.cells().number(stage.getRepeats(), null, source),
                care.cells().number(stage.getSessionsPerWeek(), null, source),
                care.cells().day(stage.getReachedOn()));
    }

    private Cell minutes(@Nullable Double minutes) {
        return minutes == null || minutes == 0 ? new Cell.Blank() : care.cells().amount(minutes, null, "");
    }
}
