package org.plumbline.core.internal.check;

import static org.plumbline.model.chart.ChartPackage.Literals.COVERAGE__REFERRED_BY;
import static org.plumbline.model.chart.ChartPackage.Literals.EPISODE__PLANS;
import static org.plumbline.model.chart.ChartPackage.Literals.PLAN_OF_CARE__CERTIFIED_BY;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.core.check.DocumentationCheck;
import org.plumbline.core.check.QuickFix;
import org.plumbline.core.check.Shortfall;
import org.plumbline.core.plan.Plans;
import org.plumbline.core.plan.Providers;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.reasoning.Place;
import org.plumbline.model.catalogue.PayerRule;
import org.plumbline.model.chart.Clinician;
import org.plumbline.model.chart.Coverage;
import org.plumbline.model.chart.Discipline;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.EncounterKind;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.PlanOfCare;

/** That no chiropractor sets, certifies or refers for a therapy plan, where the payer does not accept it. */
final class NoChiropractorsPlan implements DocumentationCheck.OfEpisode {

    @Override
    public String id() {
        return "no-chiropractors-plan";
    }

    @Override
    public List<Shortfall> check(PayerRule rule, ClinicalCase known) {
        Episode episode = known.episode();
        List<Shortfall> shortfalls = new ArrayList<>();
        Coverage coverage = known.chart().getPatient().getCoverage();
        if (coverage != null && isChiropractor(coverage.getReferredBy())) {
            shortfalls.add(shortfall("referral", Messages.chiropractorReferred, Place.of(coverage,
                    COVERAGE__REFERRED_BY)));
        }
        Optional<PlanOfCare> plan = Plans.current(episode);
        plan.filter(one -> isChiropractor(one.getCertifiedBy())).ifPresent(one -> shortfalls.add(shortfall("certified",
                Messages.chiropractorCertified, Place.of(one, PLAN_OF_CARE__CERTIFIED_BY))));
        boolean setByOne = episode.getEncounters().stream()
                .filter(header -> header.getKind() == EncounterKind.EVALUATION).map(EncounterHeader::getClinician)
                .anyMatch(NoChiropractorsPlan::isChiropractor);
        if (plan.isPresent() && setByOne) {
            shortfalls.add(shortfall("set", Messages.chiropractorsPlan, Place.of(episode, EPISODE__PLANS)));
        }
        return shortfalls;
    }

    private static Shortfall shortfall(String key, String message, Place place) {
        return new Shortfall(key, message, place, List.of(new QuickFix.Lead(Messages.lookAtIt, place)));
    }

    private static boolean isChiropractor(@Nullable String words) {
        return words != null && Providers.read(words, List.of()).filter(NoChiropractorsPlan::isChiropractor).isPresent();
    }

    private static boolean isChiropractor(@Nullable Clinician clinician) {
        return clinician != null && clinician.getDiscipline() == Discipline.CHIROPRACTIC;
    }
}
