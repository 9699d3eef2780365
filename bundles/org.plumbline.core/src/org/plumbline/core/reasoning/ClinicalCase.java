package org.plumbline.core.reasoning;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.plan.CareAtHand;
import org.plumbline.core.progress.Visit;
import org.plumbline.model.chart.Chart;
import org.plumbline.model.chart.Episode;

/**
 * What a reasoner looks at: one episode of care as it is known on a day. Reasoning is a function of this and of nothing
 * else.
 *
 * @param chart the chart; its index is always complete
 * @param episode the episode of care
 * @param visits the encounters of the episode whose notes are at hand, oldest first
 * @param day the day the question is asked
 * @param catalogue the knowledge in use
 * @param positions what the clinic holds where sources disagree
 */
public record ClinicalCase(Chart chart, Episode episode, List<Visit> visits, LocalDate day, Catalogue catalogue,
        ClinicPositions positions) {

    public ClinicalCase {
        visits = List.copyOf(visits);
    }

    /** The newest encounter at hand. */
    public Optional<Visit> latest() {
        return visits.isEmpty() ? Optional.empty() : Optional.of(visits.getLast());
    }

    /** Age of the patient in years on the day; empty when the date of birth is not known. */
    public OptionalInt age() {
        LocalDate born = chart.getPatient().getBirthDate();
        return born == null ? OptionalInt.empty() : OptionalInt.of(Period.between(born, day).getYears());
    }

    /** The same, as those see it who prescribe. */
    public CareAtHand care() {
        return new CareAtHand(episode, visits.reversed().stream().map(Visit::note).toList(), day, catalogue,
                positions);
    }
}
