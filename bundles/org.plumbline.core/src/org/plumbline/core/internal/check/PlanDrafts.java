package org.plumbline.core.internal.check;

import static org.plumbline.model.chart.ChartPackage.Literals.PLAN_OF_CARE__INTERVENTIONS;
import static org.plumbline.model.chart.ChartPackage.Literals.PLAN_OF_CARE__PER_DAY;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.plumbline.core.check.QuickFix;
import org.plumbline.core.plan.Plans;
import org.plumbline.core.provenance.Edit;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.model.catalogue.Entry;
import org.plumbline.model.catalogue.Treatment;
import org.plumbline.model.chart.PlanOfCare;
import org.plumbline.model.chart.TreatmentLine;

/** What an empty field of the plan of care is filled with, where the chart says it elsewhere. */
final class PlanDrafts {

    private PlanDrafts() {
    }

    /** Ways to fill a field of the plan in force; empty where only the clinician knows what belongs there. */
    static List<QuickFix> of(ChartField field, ClinicalCase known) {
        return Plans.current(known.episode()).stream().flatMap(plan -> {
            if (field.feature() == PLAN_OF_CARE__PER_DAY) {
                return Stream.<QuickFix>of(new QuickFix.Mend(Messages.onceADay,
                        hand -> List.of(new Edit.Set(plan, PLAN_OF_CARE__PER_DAY, 1))));
            }
            return field.feature() == PLAN_OF_CARE__INTERVENTIONS ? interventions(plan, known) : Stream.of();
        }).toList();
    }

    /** The treatments that the plan names, else those that were given. */
    private static Stream<QuickFix> interventions(PlanOfCare plan, ClinicalCase known) {
        List<String> planned = known.catalogue().find(Treatment.class, plan.getTreatments()).stream()
                .map(Entry::getLabel).toList();
        List<String> words = !planned.isEmpty() ? planned : known.visits().stream()
                .flatMap(visit -> Lines.given(visit.note())).filter(line -> line.getTreatment() != null)
                .map(TreatmentLine::getLabel).filter(Objects::nonNull).distinct().toList();
        return words.isEmpty() ? Stream.of()
                : Stream.of(new QuickFix.Mend(Messages.format(Messages.enterInterventions, String.join(", ", words)),
                        hand -> List.of(new Edit.Set(plan, PLAN_OF_CARE__INTERVENTIONS, words))));
    }
}
