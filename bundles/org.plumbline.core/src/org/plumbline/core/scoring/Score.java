package org.plumbline.core.scoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.plumbline.model.catalogue.OutcomeInstrument;
import org.plumbline.model.catalogue.Stratum;

/**
 * The score of an instrument, with what it was made of.
 *
 * @param instrument the instrument
 * @param total the score on the instrument's scale; empty when it cannot be given
 * @param subscales scores of the subscales that can be given, by id
 * @param stratum the stratum, for stratifiers
 * @param trail how it was computed, or why it cannot be, one sentence
 * @param problems answers that were left out and why
 */
public record Score(OutcomeInstrument instrument, OptionalDouble total, Map<String, Double> subscales,
        Optional<Stratum> stratum, String trail, List<String> problems) {

    public Score {
        subscales = Map.copyOf(subscales);
        problems = List.copyOf(problems);
    }
}
