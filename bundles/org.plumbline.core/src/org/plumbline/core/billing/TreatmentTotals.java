package org.plumbline.core.billing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.internal.Messages;
import org.plumbline.model.catalogue.PayerRuleSet;
import org.plumbline.model.chart.Coverage;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.TreatmentLine;

/**
 * What the treatment lines of a visit add up to while they are written.
 *
 * @param visit minutes and units of the visit
 * @param rule how the payer counts timed minutes
 * @param ruleName name of the payer's rules; empty when none are known
 * @param unitsOfLines units of each line by its id; minutes of one code count together and stand in its first line
 * @param problems what cannot be, such as more minutes than the visit had
 */
public record TreatmentTotals(VisitUnits visit, Optional<UnitRule> rule, String ruleName,
        Map<String, Integer> unitsOfLines, List<String> problems) {

    /** No treatment of one encounter takes longer than a working day, minutes. */
    private static final int MOST_MINUTES = 480;

    public TreatmentTotals {
        unitsOfLines = Map.copyOf(unitsOfLines);
        problems = List.copyOf(problems);
    }

    /** Adds up an encounter by the rules of the payer. */
    public static TreatmentTotals of(Encounter encounter, @Nullable EncounterHeader header,
            @Nullable Coverage coverage, Catalogue catalogue) {
        String id = coverage == null ? null : coverage.getRuleSet();
        Optional<PayerRuleSet> payer = id == null ? Optional.empty() : catalogue.find(PayerRuleSet.class, id);
        Optional<UnitRule> rule = payer.flatMap(UnitRule::of);
        VisitUnits visit = VisitUnits.of(encounter, rule);
        return new TreatmentTotals(visit, rule, payer.map(PayerRuleSet::getLabel).orElse(""),
                unitsOfLines(encounter, visit), problems(encounter, visit, header));
    }

    /** Minutes of services not billed by time. */
    public int untimedMinutes() {
        return visit.allMinutes() - visit.timedMinutes();
    }

    /** Minutes and units in a line, with the rule by which the units were counted. */
    public String words() {
        String sums = Messages.format(Messages.totalsMinutes, visit.timedMinutes(), untimedMinutes(),
                visit.allMinutes(), visit.total());
        return rule.map(known -> Messages.format(switch (known.method()) {
            case PER_CODE -> Messages.totalsByCode;
            default -> Messages.totalsByTime;
        }, sums, ruleName, known.unitMinutes(), known.leastMinutes()))
                .orElseGet(() -> Messages.format(Messages.totalsWithoutRule, sums));
    }

    private static Map<String, Integer> unitsOfLines(Encounter encounter, VisitUnits visit) {
        Map<String, Integer> units = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        for (TreatmentLine line : encounter.getTreatments()) {
            String code = line.getProcedure();
            Integer byHand = line.getUnits();
            if (byHand != null) {
                units.put(line.getId(), byHand);
            } else if (code != null && !line.isTimed()) {
                units.put(line.getId(), 1);
            } else if (code != null && seen.add(code)) {
                units.put(line.getId(), visit.units().getOrDefault(code, 0));
            }
        }
        return units;
    }

    private static List<String> problems(Encounter encounter, VisitUnits visit, @Nullable EncounterHeader header) {
        List<String> problems = new ArrayList<>();
        for (TreatmentLine line : encounter.getTreatments()) {
            Integer minutes = line.getMinutes();
            if (minutes != null && (minutes < 0 || minutes > MOST_MINUTES)) {
                problems.add(Messages.format(Messages.minutesImpossible, line.getLabel(), minutes, MOST_MINUTES));
            }
        }
        if (header != null && header.getEnd() != null) {
            long length = Duration.between(header.getStart(), header.getEnd()).toMinutes();
            if (length > 0 && visit.allMinutes() > length) {
                problems.add(Messages.format(Messages.minutesBeyondVisit, visit.allMinutes(), length));
            }
        }
        return problems;
    }
}
