package org.plumbline.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.core.progress.Visit;
import org.plumbline.core.provenance.Edit;
import org.plumbline.core.provenance.Edits;
import org.plumbline.core.reasoning.ClinicPositions;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.running.RunEdits;
import org.plumbline.core.running.RunPlan;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.PainResponse;
import org.plumbline.model.chart.RunSession;
import org.plumbline.model.chart.SessionOutcome;

/** Writes the running calendar of an episode as the product does, and tells what became of its days. */
public final class RunDiary {

    private final ChartBuilder chart;
    private final Episode episode;

    /** @param builder an episode whose return to running has its settings and gates */
    public RunDiary(EpisodeBuilder builder) {
        chart = builder.chart();
        episode = builder.episode();
    }

    /** Plans the calendar from a day on, as it is known on that day. */
    public RunDiary plan(String day) {
        LocalDate from = LocalDate.parse(day);
        ClinicalCase it = new ClinicalCase(chart.chart(), episode,
                Visit.of(episode, chart.build().getEncounters(), from), from, InstalledContent.catalogue(),
                ClinicPositions.DEFAULTS);
        List<Edit> edits = RunEdits.write(RunPlan.of(it).orElseThrow(), it);
        edits.stream().filter(Edit.Add.class::isInstance).map(edit -> ((Edit.Add) edit).part())
                .filter(RunSession.class::isInstance)
                .forEach(session -> ((RunSession) session).setId(chart.nextId("RS")));
        Edits.make(edits);
        return this;
    }

    /** Tells that a run was done or shortened, what it felt like, and what the next day felt like, of 10. */
    public RunDiary ran(String day, SessionOutcome outcome, double km, int pain, PainResponse moved, int nextDay,
            @Nullable String note) {
        RunSession session = session(day);
        session.setOutcome(outcome);
        session.setKm(km);
        session.setPain(pain);
        session.setMovedTo(moved);
        session.setNextDay(nextDay);
        session.setNote(note);
        return this;
    }

    /** Tells that a day was left out, and why. */
    public RunDiary missed(String day, String why) {
        RunSession session = session(day);
        session.setOutcome(SessionOutcome.MISSED);
        session.setNote(why);
        return this;
    }

    private RunSession session(String day) {
        return Objects.requireNonNull(episode.getReturnToRun()).getSessions().stream()
                .filter(session -> LocalDate.parse(day).equals(session.getDate())).findFirst().orElseThrow();
    }
}
