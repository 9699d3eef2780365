package org.plumbline.core.likelihood;

import static org.plumbline.model.chart.ChartPackage.Literals.ASSESSMENT__TEXT;
import static org.plumbline.model.chart.ChartPackage.Literals.EPISODE__ESTIMATES;
import static org.plumbline.model.chart.ChartPackage.Literals.PRETEST_ESTIMATE__PERCENT;
import static org.plumbline.model.chart.ChartPackage.Literals.PRETEST_ESTIMATE__SET_ON;
import static org.plumbline.model.chart.ChartPackage.Literals.PRETEST_ESTIMATE__SOURCE;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

import org.plumbline.core.provenance.Edit;
import org.plumbline.core.provenance.Origins;
import org.plumbline.model.chart.Assessment;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.PretestEstimate;

/** What clinicians write about likelihoods: estimates before the tests, and the reasoning into a note. */
public final class Estimates {

    private Estimates() {
    }

    /** The newest estimate of a condition in an episode of care; empty when nobody gave one. */
    public static Optional<PretestEstimate> newest(Episode episode, String conditionId) {
        return episode.getEstimates().stream().filter(estimate -> conditionId.equals(estimate.getCondition())
                && estimate.getPercent() != null).reduce((older, newer) -> newer);
    }

    /**
     * Whether a number can be an estimate: percent, neither impossible nor certain, for no test could change those.
     */
    public static boolean isPlausible(double percent) {
        return percent > 0 && percent < Estimate.CERTAIN;
    }

    /**
     * Sets the estimate of a condition.
     *
     * @param percent the estimate; empty takes it away
     * @param source where it comes from
     * @param day when it is given
     * @return what to change; nothing when it says so already
     */
    public static List<Edit> put(Episode episode, String conditionId, OptionalDouble percent, String source,
            LocalDate day) {
        Optional<PretestEstimate> there = newest(episode, conditionId);
        if (percent.isEmpty()) {
            return there.<Edit>map(Edit.Remove::new).stream().toList();
        }
        PretestEstimate estimate = there.orElseGet(ChartFactory.eINSTANCE::createPretestEstimate);
        if (there.isPresent()) {
            return percent.getAsDouble() == estimate.getPercent()
                    && source.equals(Objects.requireNonNullElse(estimate.getSource(), "")) ? List.of()
                            : List.of(new Edit.Set(estimate, PRETEST_ESTIMATE__PERCENT, percent.getAsDouble()),
                                    new Edit.Set(estimate, PRETEST_ESTIMATE__SOURCE, source),
                                    new Edit.Set(estimate, PRETEST_ESTIMATE__SET_ON, day));
        }
        estimate.setCondition(conditionId);
        estimate.setPercent(percent.getAsDouble());
        estimate.setSource(source);
        estimate.setSetOn(day);
        return List.of(new Edit.Add(episode, EPISODE__ESTIMATES, estimate));
    }

    /** Adds a paragraph to the clinician's reasoning, where it is to be confirmed; nothing when it is there already. */
    public static List<Edit> tell(Assessment assessment, String paragraph) {
        String before = Objects.requireNonNullElse(assessment.getText(), "").strip();
        return before.contains(paragraph) ? List.of() : Origins.drafted(assessment, ASSESSMENT__TEXT,
                before.isEmpty() ? paragraph : before + '\n' + paragraph);
    }
}
