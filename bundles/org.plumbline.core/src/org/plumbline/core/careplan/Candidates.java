package org.plumbline.core.careplan;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.model.catalogue.Condition;
import org.plumbline.model.catalogue.Conflict;
import org.plumbline.model.catalogue.Entry;
import org.plumbline.model.catalogue.Exercise;
import org.plumbline.model.catalogue.PhaseKind;
import org.plumbline.model.catalogue.Position;
import org.plumbline.model.catalogue.RehabPhase;
import org.plumbline.model.catalogue.Treatment;

/**
 * What comes into question in a phase, before anything speaks against it: what the phase names, what the same phase of
 * the other diagnoses names, what contributory conditions ask for while control and strength are built, and the drills
 * that the clinic's position in a conflict about a diagnosis supports.
 */
final class Candidates {

    private static final Set<PhaseKind> BUILDING = Set.of(PhaseKind.CONTROL, PhaseKind.LOAD);

    private final ClinicalCase known;
    private final Catalogue catalogue;
    private final List<Condition> conditions;
    private final Map<PhaseKind, Set<Entry>> seen = new LinkedHashMap<>();

    Candidates(ClinicalCase known) {
        this.known = known;
        catalogue = known.catalogue();
        conditions = known.care().conditions();
    }

    List<Condition> conditions() {
        return conditions;
    }

    /** All that came into question so far, by kind of phase. */
    Map<PhaseKind, Set<Entry>> seen() {
        return seen;
    }

    List<Treatment> treatments(RehabPhase phase) {
        Stream<List<String>> contributed = contributory(phase.getKind()).map(Condition::getTreatments);
        return keep(phase.getKind(), distinct(Treatment.class,
                Stream.concat(alike(phase).map(RehabPhase::getTreatments), contributed)));
    }

    List<Exercise> exercises(RehabPhase phase) {
        Stream<List<String>> contributed = contributory(phase.getKind()).map(Condition::getExercises)
                .map(ids -> dosed(ids, phase.getKind()));
        Stream<List<String>> supported = catalogue.all(Conflict.class).stream().filter(this::isAboutADiagnosis)
                .flatMap(conflict -> known.positions().of(conflict).stream())
                .map(position -> drills(position, phase.getKind()));
        return keep(phase.getKind(), distinct(Exercise.class, Stream.of(alike(phase).map(RehabPhase::getExercises),
                contributed, supported).flatMap(ids -> ids)));
    }

    /** Whether a conflict concerns a condition of the patient. */
    boolean isAboutADiagnosis(Conflict conflict) {
        return conditions.stream().anyMatch(one -> conflict.getAbout().contains(one.getId()));
    }

    /** The exercises that a position supports and that have a dose of their own in a phase. */
    List<String> drills(Position position, PhaseKind kind) {
        return dosed(position.getEntries(), kind);
    }

    private List<String> dosed(List<String> ids, PhaseKind kind) {
        return catalogue.find(Exercise.class, ids).stream()
                .filter(one -> one.getDosages().stream().anyMatch(dose -> dose.getPhase() == kind))
                .map(Exercise::getId).toList();
    }

    /** This phase, then the same of the other diagnoses. */
    private Stream<RehabPhase> alike(RehabPhase phase) {
        return Stream.concat(Stream.of(phase), conditions.stream().filter(one -> one != phase.eContainer())
                .flatMap(one -> one.getPhases().stream()).filter(one -> one.getKind() == phase.getKind()));
    }

    private Stream<Condition> contributory(PhaseKind kind) {
        return BUILDING.contains(kind) ? conditions.stream().filter(one -> one.getPhases().isEmpty())
                : Stream.empty();
    }

    private <T extends Entry> List<T> distinct(Class<T> kind, Stream<List<String>> ids) {
        return catalogue.find(kind, ids.filter(Objects::nonNull).flatMap(List::stream).distinct().toList());
    }

    private <T extends Entry> List<T> keep(PhaseKind kind, List<T> entries) {
        seen.computeIfAbsent(kind, unknown -> new LinkedHashSet<>()).addAll(entries);
        return entries;
    }
}
