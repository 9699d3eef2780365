package org.plumbline.report.internal.rehab;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.plumbline.core.progress.Phases;
import org.plumbline.model.catalogue.Condition;
import org.plumbline.model.catalogue.RehabPhase;
import org.plumbline.model.chart.ExercisePrescription;
import org.plumbline.report.internal.Care;
import org.plumbline.report.model.Block;
import org.plumbline.report.model.Block.Emphasis;
import org.plumbline.report.model.Block.Items;
import org.plumbline.report.model.Block.ListStyle;
import org.plumbline.report.model.Block.LogGrid;
import org.plumbline.report.model.Block.Paragraph;
import org.plumbline.report.model.Report.Section;

/** The phases of rehabilitation, the exercises that are to be done now, and the sheet to keep track of them. */
final class Programme {

    private static final int LOG_DAYS = 14;

    private final Care care;
    private final List<Phase> phases;
    private final Optional<RehabPhase> current;
    private final List<ExercisePrescription> prescriptions;

    Programme(Care care, Optional<Condition> condition) {
        this.care = care;
        phases = Phase.of(care, condition);
        current = Phase.known(care, condition);
        Comparator<ExercisePrescription> byPhase = Comparator.comparingInt(prescription -> condition
                .flatMap(known -> Phases.find(known, prescription.getPhase()).map(known.getPhases()::indexOf))
                .orElse(Integer.MAX_VALUE));
        prescriptions = care.episode().getPrescriptions().stream()
                .filter(prescription -> Phases.inForce(prescription, care.today())).sorted(byPhase).toList();
    }

    /** The phases in order, each with its aim; the one the patient is in stands in full. */
    Section phases() {
        List<Block> blocks = new ArrayList<>();
        for (int number = 1; number <= phases.size(); number++) {
            Phase phase = phases.get(number - 1);
            if (phase.current()) {
                blocks.add(new Paragraph(care.say("rehab.phaseNow", number, phase.label(), weeks(phase)),
                        Emphasis.LEAD));
                blocks.add(new Items(phase.aims(), ListStyle.BULLET));
                if (!phase.criteria().isEmpty()) {
                    blocks.add(new Paragraph(care.say(number == phases.size() ? "rehab.done" : "rehab.moveOn"),
                            Emphasis.MUTED));
                    blocks.add(new Items(phase.criteria(), ListStyle.CHECKBOX));
                }
            } else {
                blocks.add(new Paragraph(care.say("rehab.phase", number, phase.label(), weeks(phase),
                        phase.aims().stream().findFirst().orElse(""))));
            }
        }
        return new Section(care.say("rehab.phases"), blocks);
    }

    private String weeks(Phase phase) {
        Double from = phase.fromWeek();
        Double to = phase.toWeek();
        if (to == null) {
            return from == null ? "" : care.say("rehab.weeksFrom", care.language().number(from));
        }
        return from == null || from == 0 ? care.say("rehab.weeksFirst", to, care.language().number(to))
                : care.say("rehab.weeks", care.language().number(from), care.language().number(to));
    }

    Section exercises() {
        List<Block> blocks = new ArrayList<>();
        if (prescriptions.isEmpty()) {
            blocks.add(new Paragraph(care.say("rehab.noExercises")));
        } else {
            blocks.add(new Paragraph(care.say("rehab.exercisesIntro")));
            ExercisePart part = new ExercisePart(care);
            IntStream.range(0, prescriptions.size())
                    .forEach(index -> blocks.add(part.card(index + 1, prescriptions.get(index), current)));
        }
        return new Section(care.say("rehab.exercises"), blocks);
    }

    /** The sheet to keep track on; none while there is nothing to track. */
    Section log() {
        if (prescriptions.isEmpty()) {
            return new Section(care.say("rehab.log"), List.of());
        }
        List<String> rows = Stream.concat(prescriptions.stream().map(ExercisePrescription::getLabel),
                Stream.of(care.say("rehab.logPain"), care.say("rehab.logRun"))).toList();
        List<String> days = IntStream.rangeClosed(1, LOG_DAYS).mapToObj(String::valueOf).toList();
        return new Section(care.say("rehab.log"), List.of(new Paragraph(care.say("rehab.logHow")),
                new LogGrid(care.say("rehab.logStart"), rows, days)));
    }
}
