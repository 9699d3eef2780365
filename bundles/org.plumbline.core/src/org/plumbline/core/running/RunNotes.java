package org.plumbline.core.running;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import org.plumbline.core.history.ShoeWear;
import org.plumbline.core.internal.Messages;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.running.RunCalendar.Note;
import org.plumbline.model.chart.ReturnToRun;
import org.plumbline.model.chart.RunningProfile;

/** What else is to be minded about a calendar. */
record RunNotes(ClinicalCase it, Runner runner, RunFigures figures, List<Gate> gates, List<RunWeek> weeks) {

    List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        gates.stream().filter(Gate::contradicted)
                .forEach(gate -> notes.add(new Note(gate.rule(), Messages.format(Messages.runContradicted,
                        gate.label()))));
        open(notes);
        asked(notes);
        shoes(notes);
        return notes;
    }

    private void open(List<Note> notes) {
        String open = gates.stream().filter(gate -> gate.rule().startsWith("R-13"))
                .filter(gate -> gate.state() != GateState.MET).map(Gate::label).collect(Collectors.joining(", "));
        if (!open.isEmpty()) {
            notes.add(new Note("R-13", Messages.format(Messages.runFullTrainingWaits, open)));
        }
    }

    /** What was asked for beyond the rules. */
    private void asked(List<Note> notes) {
        ReturnToRun programme = it.episode().getReturnToRun();
        if (programme == null) {
            return;
        }
        if (programme.getStartShare() != null && programme.getStartShare() != runner.share()) {
            notes.add(new Note("R-05", Messages.format(Messages.runAskedShare, programme.getStartShare(),
                    runner.share())));
        }
        if (programme.getWeeklyIncrease() != null && programme.getWeeklyIncrease() != runner.increase()) {
            notes.add(new Note("R-25", Messages.format(Messages.runAskedIncrease, programme.getWeeklyIncrease(),
                    runner.increase())));
        }
        if (programme.getSessionsPerWeek() != null && programme.getSessionsPerWeek() != runner.runs()) {
            notes.add(new Note("R-28", Messages.format(Messages.runAskedRuns, programme.getSessionsPerWeek(),
                    runner.runs())));
        }
    }

    private void shoes(List<Note> notes) {
        RunningProfile profile = it.chart().getPatient().getRunning();
        if (profile == null || profile.getShoes().isEmpty()) {
            return;
        }
        OptionalDouble life = ShoeWear.life(it.catalogue());
        if (life.isPresent()) {
            profile.getShoes().stream().filter(shoe -> ShoeWear.isWorn(shoe, it.catalogue()))
                    .forEach(shoe -> notes.add(new Note("R-38", Messages.format(Messages.runShoesDue, shoe.getModel(),
                            shoe.getKm(), life.getAsDouble()))));
        }
    }
}
