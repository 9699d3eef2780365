package org.plumbline.core.internal.check;

import static org.plumbline.model.chart.ChartPackage.Literals.EPISODE__PLANS;

import java.util.List;

import org.plumbline.core.check.DocumentationCheck;
import org.plumbline.core.check.QuickFix;
import org.plumbline.core.check.Shortfall;
import org.plumbline.core.plan.Plans;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.reasoning.Place;
import org.plumbline.model.catalogue.PayerRule;
import org.plumbline.model.chart.Episode;

/** That there is a plan of care once the patient was seen, and what it must hold. */
final class PlanContents implements DocumentationCheck.OfEpisode {

    @Override
    public String id() {
        return "plan-contents";
    }

    @Override
    public List<Shortfall> check(PayerRule rule, ClinicalCase known) {
        Episode episode = known.episode();
        if (episode.getEncounters().isEmpty()) {
            return List.of();
        }
        return Plans.current(episode).isPresent() ? Contents.missing(rule, null, known)
                : List.of(new Shortfall("plan", Messages.noPlan, Place.of(episode, EPISODE__PLANS),
                        List.of(new QuickFix.Mend(Messages.startPlan, hand -> Plans.next(episode,
                                episode.getStart())))));
    }
}
