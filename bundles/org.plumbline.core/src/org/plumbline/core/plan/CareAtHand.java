package org.plumbline.core.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.progress.Phases;
import org.plumbline.core.reasoning.ClinicPositions;
import org.plumbline.model.catalogue.Condition;
import org.plumbline.model.catalogue.RehabPhase;
import org.plumbline.model.chart.Diagnosis;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.Episode;

/**
 * What is known when something is prescribed.
 *
 * @param episode the episode of care
 * @param notes the notes of it that are at hand, newest first
 * @param day day of the encounter
 * @param catalogue the knowledge in use
 * @param positions what the clinic holds where sources disagree
 */
public record CareAtHand(Episode episode, List<Encounter> notes, LocalDate day, Catalogue catalogue,
        ClinicPositions positions) {

    public CareAtHand {
        notes = List.copyOf(notes);
    }

    /** For a clinic that holds what the catalogue holds. */
    public CareAtHand(Episode episode, List<Encounter> notes, LocalDate day, Catalogue catalogue) {
        this(episode, notes, day, catalogue, ClinicPositions.DEFAULTS);
    }

    /** The conditions of the working diagnoses, the primary one first. */
    public List<Condition> conditions() {
        return catalogue.find(Condition.class, episode.getDiagnoses().stream().map(Diagnosis::getCondition)
                .filter(Objects::nonNull).distinct().toList());
    }

    /** The phase of rehabilitation the patient is in, for the first diagnosis that has phases. */
    public Optional<RehabPhase> phase() {
        return conditions().stream().flatMap(condition -> Phases.current(condition, episode, day).stream()).findFirst();
    }
}
