package org.plumbline.core.careplan;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.plumbline.core.careplan.Disagreement.Held;
import org.plumbline.core.plan.Cautions;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.model.catalogue.Caution;
import org.plumbline.model.catalogue.Conflict;
import org.plumbline.model.catalogue.Entry;
import org.plumbline.model.catalogue.Exercise;
import org.plumbline.model.catalogue.PhaseKind;
import org.plumbline.model.catalogue.Position;
import org.plumbline.model.catalogue.Treatment;

/** Finds the conflicts between sources in which another position would give another plan. */
final class Disagreements {

    private final ClinicalCase known;
    private final Cautions cautions;

    Disagreements(ClinicalCase known, Cautions cautions) {
        this.known = known;
        this.cautions = cautions;
    }

    List<Disagreement> of(Candidates candidates) {
        return known.catalogue().all(Conflict.class).stream().filter(conflict -> matters(conflict, candidates))
                .flatMap(conflict -> known.positions().of(conflict).stream().map(held -> told(conflict, held)))
                .toList();
    }

    private boolean matters(Conflict conflict, Candidates candidates) {
        return candidates.seen().entrySet().stream().anyMatch(seen -> reserved(conflict, seen)
                || cautioned(conflict, seen.getValue()) || candidates.isAboutADiagnosis(conflict)
                        && conflict.getPositions().stream()
                                .anyMatch(position -> !candidates.drills(position, seen.getKey()).isEmpty()));
    }

    private boolean reserved(Conflict conflict, Map.Entry<PhaseKind, Set<Entry>> seen) {
        return conflict.getPositions().stream().flatMap(position -> position.getReservations().stream())
                .anyMatch(reservation -> seen.getValue().stream()
                        .anyMatch(entry -> cautions.applies(reservation, entry, seen.getKey())));
    }

    private boolean cautioned(Conflict conflict, Set<Entry> entries) {
        List<String> conditions = known.care().conditions().stream().map(Entry::getId).toList();
        return entries.stream().flatMap(Disagreements::cautions).anyMatch(caution ->
                caution.getTrace().contains(conflict.getId()) && conditions.contains(caution.getTarget()));
    }

    private static Stream<Caution> cautions(Entry entry) {
        return switch (entry) {
            case Exercise exercise -> exercise.getCautions().stream();
            case Treatment treatment -> treatment.getCautions().stream();
            default -> Stream.empty();
        };
    }

    private static Disagreement told(Conflict conflict, Position held) {
        return new Disagreement(conflict.getId(), conflict.getLabel(), position(held),
                !held.getId().equals(conflict.getDefaultPosition()), Objects.requireNonNullElse(conflict.getReason(),
                        ""), conflict.getPositions().stream().filter(other -> other != held)
                        .map(Disagreements::position).toList());
    }

    private static Held position(Position position) {
        return new Held(position.getId(), position.getText(), Objects.requireNonNullElse(position.getSource(), ""));
    }
}
