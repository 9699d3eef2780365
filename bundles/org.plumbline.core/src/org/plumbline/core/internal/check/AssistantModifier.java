package org.plumbline.core.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.core.check.DocumentationCheck;
import org.plumbline.core.check.Shortfall;
import org.plumbline.core.progress.Visit;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.model.catalogue.PayerRule;
import org.plumbline.model.chart.Clinician;
import org.plumbline.model.chart.Discipline;
import org.plumbline.model.chart.TreatmentLine;

/**
 * That the lines of an assistant carry the assistant's modifier when the assistant gave more than a small share of the
 * service, and not when the therapist's own minutes already earn every unit of it.
 */
final class AssistantModifier implements DocumentationCheck.OfNote {

    private static final String SHARE = "assistant-share";
    private static final String ALONE = "therapist-alone";
    private static final String UNIT = "unit";

    @Override
    public String id() {
        return "modifier-of-assistant";
    }

    @Override
    public List<Shortfall> check(Visit visit, PayerRule rule, ClinicalCase known) {
        String modifier = rule.getModifier();
        if (modifier == null) {
            return List.of();
        }
        Clinician clinician = visit.header().getClinician();
        Map<String, List<TreatmentLine>> byCode = Lines.given(visit.note()).filter(line -> Modifiers.concerns(rule,
                line)).collect(Collectors.groupingBy(TreatmentLine::getProcedure));
        List<TreatmentLine> lacking = new ArrayList<>();
        List<TreatmentLine> surplus = new ArrayList<>();
        byCode.values().forEach(lines -> lines.forEach(line -> {
            boolean due = isAssistants(line, clinician) && counts(lines, clinician, rule);
            if (due && !Modifiers.has(line, modifier)) {
                lacking.add(line);
            } else if (!due && Modifiers.has(line, modifier)) {
                surplus.add(line);
            }
        }));
        List<Shortfall> shortfalls = new ArrayList<>(Modifiers.lacking(modifier, lacking,
                Messages.modifierOfAssistant));
        shortfalls.addAll(Modifiers.surplus(modifier, surplus, Messages.modifierNotDue));
        return shortfalls;
    }

    /** Whether the assistant's part of a service is large enough to be marked. */
    private static boolean counts(List<TreatmentLine> lines, @Nullable Clinician clinician, PayerRule rule) {
        int assistant = minutes(lines.stream().filter(line -> isAssistants(line, clinician)).toList());
        int all = minutes(lines);
        int therapist = all - assistant;
        int unit = Figures.of(rule, UNIT).orElse(Integer.MAX_VALUE);
        int alone = Figures.of(rule, ALONE).orElse(Integer.MAX_VALUE);
        boolean therapistEarnsAll = lines.getFirst().isTimed() && therapist > 0
                && (therapist + unit - alone) / unit >= (all + unit - alone) / unit;
        return !therapistEarnsAll && (all == 0 || assistant * 100 > Figures.of(rule, SHARE).orElse(0) * all);
    }

    private static int minutes(List<TreatmentLine> lines) {
        return lines.stream().map(TreatmentLine::getMinutes).filter(minutes -> minutes != null && minutes > 0)
                .mapToInt(Integer::intValue).sum();
    }

    private static boolean isAssistants(TreatmentLine line, @Nullable Clinician clinician) {
        Clinician gave = line.getProvider() == null ? clinician : line.getProvider();
        return gave != null && gave.getDiscipline() == Discipline.ASSISTANT;
    }
}
