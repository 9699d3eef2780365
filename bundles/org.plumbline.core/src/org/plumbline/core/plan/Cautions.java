package org.plumbline.core.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.plumbline.core.internal.Messages;
import org.plumbline.model.catalogue.Caution;
import org.plumbline.model.catalogue.CautionLevel;
import org.plumbline.model.catalogue.Condition;
import org.plumbline.model.catalogue.Conflict;
import org.plumbline.model.catalogue.Entry;
import org.plumbline.model.catalogue.Exercise;
import org.plumbline.model.catalogue.PhaseKind;
import org.plumbline.model.catalogue.Position;
import org.plumbline.model.catalogue.RedFlag;
import org.plumbline.model.catalogue.RehabPhase;
import org.plumbline.model.catalogue.RepeatedMovement;
import org.plumbline.model.catalogue.Reservation;
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
 * Where sources disagree, the position of the clinic counts: it holds back what it reserves, and of what it supports
 * nothing more than a caution is left.
 */
public final class Cautions {

    /** Rule by which an activity that moves pain outwards is stopped. */
    private static final String WHERE_PAIN_MOVES = "R-03";

    private record Worse(String because, CautionLevel level) {
    }

    private record Held(Conflict conflict, Position position) {
    }

    private final CareAtHand care;
    private final Map<String, Held> positions = new LinkedHashMap<>();
    private final Map<String, Set<String>> present = new LinkedHashMap<>();
    private final Map<String, Worse> directions = new HashMap<>();

    public Cautions(CareAtHand care) {
        this.care = care;
        care.catalogue().all(Conflict.class).forEach(conflict -> care.positions().of(conflict)
                .ifPresent(position -> positions.put(conflict.getId(), new Held(conflict, position))));
        for (Condition condition : care.conditions()) {
            note(condition.getId(), Messages.format(Messages.heldByDiagnosis, condition.getLabel()));
        }
        newest(Encounter::getRedFlags, RedFlagAnswer::getRedFlag).filter(flag -> flag.getPresent() == Tri.YES)
                .forEach(this::noteRedFlag);
        newest(Encounter::getFindings, Finding::getItem).forEach(this::noteFinding);
    }

    /** What holds an exercise back in the phase the patient is in, the firmest first. */
    public List<HeldBack> of(Exercise exercise) {
        return of(exercise, phase());
    }

    /** What holds an exercise back in a phase, the firmest first. */
    public List<HeldBack> of(Exercise exercise, PhaseKind phase) {
        return of(exercise, exercise.getCautions(), phase);
    }

    /** What holds a treatment back in the phase the patient is in, the firmest first. */
    public List<HeldBack> of(Treatment treatment) {
        return of(treatment, phase());
    }

    /** What holds a treatment back in a phase, the firmest first. */
    public List<HeldBack> of(Treatment treatment, PhaseKind phase) {
        return of(treatment, treatment.getCautions(), phase);
    }

    private PhaseKind phase() {
        return care.phase().map(RehabPhase::getKind).orElse(PhaseKind.ANY);
    }

    private List<HeldBack> of(Entry entry, List<Caution> cautions, PhaseKind phase) {
        return Stream.concat(cautions.stream().flatMap(caution -> holding(caution, entry).stream()),
                positions.values().stream().flatMap(held -> reserving(held, entry, phase)))
                .sorted(Comparator.comparing(HeldBack::level).reversed()).toList();
    }

    private Stream<HeldBack> reserving(Held held, Entry entry, PhaseKind phase) {
        return held.position().getReservations().stream()
                .filter(one -> applies(one, entry, phase))
                .map(one -> new HeldBack(one.getLevel(),
                        Messages.format(Messages.heldByPosition, held.conflict().getLabel()),
                        held.position().getText(), List.of(held.conflict().getId())));
    }

    /** Whether a position that makes a reservation holds an entry back in a phase. */
    public boolean applies(Reservation reservation, Entry entry, PhaseKind phase) {
        return reservation.getEntries().contains(entry.getId())
                && (reservation.getPhases().isEmpty() || reservation.getPhases().contains(phase))
                && (reservation.getConditions().isEmpty()
                        || reservation.getConditions().stream().anyMatch(present::containsKey));
    }

    private Optional<HeldBack> holding(Caution caution, Entry entry) {
        Set<String> because = new LinkedHashSet<>(present.getOrDefault(caution.getTarget(), Set.of()));
        List<String> source = new ArrayList<>(caution.getTrace());
        CautionLevel level = supported(caution, entry) ? CautionLevel.CAUTION : caution.getLevel();
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

    /** Whether the clinic holds the position that supports an entry in the conflict its caution comes from. */
    private boolean supported(Caution caution, Entry entry) {
        return caution.getTrace().stream().map(positions::get).filter(Objects::nonNull)
                .anyMatch(held -> held.position().getEntries().contains(entry.getId()));
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
