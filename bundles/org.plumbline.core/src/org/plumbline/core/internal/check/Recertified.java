package org.plumbline.core.internal.check;

import static org.plumbline.model.chart.ChartPackage.Literals.PLAN_OF_CARE__CERTIFIED_ON;

import java.util.List;

import org.plumbline.core.check.DocumentationCheck;
import org.plumbline.core.check.QuickFix;
import org.plumbline.core.check.Shortfall;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.reasoning.Place;
import org.plumbline.model.catalogue.PayerRule;

/** That every plan after the first one is signed. */
final class Recertified implements DocumentationCheck.OfEpisode {

    @Override
    public String id() {
        return "recertified";
    }

    @Override
    public List<Shortfall> check(PayerRule rule, ClinicalCase known) {
        return known.episode().getPlans().stream().skip(1).filter(plan -> plan.getCertifiedOn() == null
                && plan.getFrom() != null && !plan.getFrom().isAfter(known.day())).map(plan -> {
                    Place place = Place.of(plan, PLAN_OF_CARE__CERTIFIED_ON);
                    return new Shortfall("signature/" + plan.getId(), Messages.format(Messages.notRecertified,
                            plan.getFrom()), place, List.of(new QuickFix.Lead(Messages.enterCertification, place)));
                }).toList();
    }
}
