package org.plumbline.core.internal.check;

import static org.plumbline.model.chart.ChartPackage.Literals.EPISODE__DIAGNOSES;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.core.check.DocumentationCheck;
import org.plumbline.core.check.QuickFix;
import org.plumbline.core.check.Shortfall;
import org.plumbline.core.provenance.Edit;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.reasoning.Place;
import org.plumbline.model.catalogue.PayerRule;
import org.plumbline.model.chart.Diagnosis;
import org.plumbline.model.chart.Episode;

/** That the subluxation level, by one of the codes of the rule, comes first, and the condition it goes with after it. */
final class DiagnosisOrder implements DocumentationCheck.OfEpisode {

    @Override
    public String id() {
        return "diagnosis-order";
    }

    @Override
    public List<Shortfall> check(PayerRule rule, ClinicalCase known) {
        Episode episode = known.episode();
        List<Diagnosis> all = episode.getDiagnoses();
        List<Diagnosis> levels = all.stream().filter(one -> rule.getCodes().contains(one.getCode())).toList();
        Place place = Place.of(episode, EPISODE__DIAGNOSES);
        QuickFix there = new QuickFix.Lead(Messages.enterDiagnosis, place);
        List<Shortfall> shortfalls = new ArrayList<>();
        if (!all.isEmpty() && levels.isEmpty()) {
            shortfalls.add(new Shortfall("level", Messages.format(Messages.noSubluxation, String.join(", ",
                    rule.getCodes())), place, List.of(there)));
        } else if (!levels.isEmpty() && all.getFirst() != levels.getFirst()) {
            shortfalls.add(new Shortfall("order", Messages.format(Messages.subluxationNotFirst,
                    levels.getFirst().getCode()), place, List.of(new QuickFix.Mend(Messages.format(Messages.putFirst,
                            levels.getFirst().getCode()), hand -> List.of(new Edit.Move(levels.getFirst(), 0))))));
        }
        if (!levels.isEmpty() && levels.size() == all.size()) {
            shortfalls.add(new Shortfall("condition", Messages.noCondition, place, List.of(there)));
        }
        return shortfalls;
    }
}
