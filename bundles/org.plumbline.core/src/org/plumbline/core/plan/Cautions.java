package org.plumbline.core.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.plumbline.core.internal.Messages;
import org.plumbline.model.catalogue.Caution;
import org.plumbline.model.catalogue.CautionLevel;
import org.plumbline.model.catalogue.Condition;
import org.plumbline.model.catalogue.Exercise;
import org.plumbline.model.catalogue.RedFlag;
import org.plumbline.model.catalogue.RepeatedMovement;
import org.plumbline.model.catalogue.Treatment;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.MovementFinding;
import org.plumbline.model.chart.Normality;
import org.plumbline.model.chart.PainResponse;
import org.plumbline.model.chart.RedFlagAnswer;
import org.plumbline.model.chart.Tri;

/**
 * Says which exercises and treatments are held back for a patient: because of a working diagnosis, of what a red flag
 * that is open makes one think of, of an abnormal finding, or because the pain moved outwards when the patient moved
 * in their direction. A movement and the drills in its direction name the same conflict between sources (CF-22, CF-23).
 */
public final class Cautions {

    /** Rule by which an activity that moves pain outwards is stopped. */
    private static final String WHERE_PAIN_MOVES = "R-03";

    private record Worse(String because, CautionLevel level) {
    }

    private final CareAtHand care;
    private final Map<String, Set<String>> present = new LinkedHashMap<>();
    private final Map<String, Worse> directions = new HashMap<>();

    public Cautions(CareAtHand care) {
        this.care = care;
        for (Condition condition : care.conditions()) {
            note(condition.getId(), Messages.format(Messages.heldByDiagnosis, condition.getLabel()));
        }
        newest(Encounter::getRedFlags, RedFlagAnswer::getRedFlag).filter(flag -> flag.getPresent() == Tri.YES)
                .forEach(this::noteRedFlag);
        newest(Encounter::getFindings, Finding::getItem).forEach(this::noteFinding);
    }

    /** What holds an exercise back, the firmest first. */
    public List<HeldBack> of(Exercise exercise) {
        return of(exercise.getCautions());
    }

    /** What holds a treatment back, the firmest first. */
    public List<HeldBack> of(Treatment treatment) {
        return of(treatment.getCautions());
    }

    private List<HeldBack> of(List<Caution> cautions) {
        return cautions.stream().flatMap(caution -> holding(caution).stream())
                .sorted(Comparator.comparing(HeldBack::level).reversed()).toList();
    }

    private Optional<HeldBack> holding(Caution caution) {
        Set<String> because = new LinkedHashSet<>(present.getOrDefault(caution.getTarget(), Set.of()));
        List<String> source = new ArrayList<>(caution.getTrace());
        CautionLevel level = caution.getLevel();
        for (String id : caution.getTrace()) {
            Worse worse = directions.get(id);
            if (worse != null) {
                because.add(worse.because());
                source.add(WHERE_PAIN_MOVES);
                level = level.compareTo(worse.level()) < 0 ? worse.level() : level;
            }
        }
        return because.isEmpty() ? Optional.empty()
                : Optional.of(new HeldBack(level, String.join("; ", because), caution.getReason(), source));
    }

    /** Of the parts of all notes that answer the same question, the newest. */
    private <T> Stream<T> newest(Function<Encounter, ? extends Collection<T>> parts,
            Function<T, String> question) {
        Map<String, T> newest = new LinkedHashMap<>();
        care.notes().forEach(encounter -> parts.apply(encounter)
                .forEach(part -> newest.putIfAbsent(question.apply(part), part)));
        return newest.values().stream();
    }

    private void noteRedFlag(RedFlagAnswer answer) {
        String because = Messages.format(Messages.heldByRedFlag, answer.getLabel());
        note(answer.getRedFlag(), because);
        care.catalogue().find(RedFlag.class, answer.getRedFlag())
                .ifPresent(flag -> flag.getConditions().forEach(condition -> note(condition, because)));
    }

    private void noteFinding(Finding finding) {
        if (finding.getNormality() == Normality.ABNORMAL) {
            note(finding.getItem(), Messages.format(Messages.heldByFinding, finding.getLabel()));
        }
        if (finding instanceof MovementFinding movement) {
            boolean outwards = movement.getResponse() == PainResponse.PERIPHERALIZES
                    || movement.getAfter() == PainResponse.PERIPHERALIZES;
            if (outwards || movement.getResponse() == PainResponse.INCREASES) {
                Worse worse = new Worse(Messages.format(outwards ? Messages.heldByPainOutwards
                        : Messages.heldByPainMore, finding.getLabel()),
                        outwards ? CautionLevel.ASK_REASON : CautionLevel.CAUTION);
                care.catalogue().find(RepeatedMovement.class, finding.getItem())
                        .ifPresent(item -> item.getConflicts().forEach(conflict -> directions.put(conflict, worse)));
            }
        }
    }

    private void note(String target, String because) {
        present.computeIfAbsent(target, unknown -> new LinkedHashSet<>()).add(because);
    }
}
