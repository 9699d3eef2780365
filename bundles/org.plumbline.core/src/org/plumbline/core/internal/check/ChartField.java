package org.plumbline.core.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.core.plan.Plans;
import org.plumbline.core.progress.Visit;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.reasoning.Place;
import org.plumbline.model.chart.ChartPackage;
import org.plumbline.model.chart.Patient;

/**
 * A field of a chart as rules name it: class and feature, such as {@code Subjective.quality}. Of plans the one in force
 * is meant.
 *
 * @param type the class
 * @param feature the feature
 */
public record ChartField(EClass type, EStructuralFeature feature) {

    /** The field of this name; empty when charts have none. */
    public static Optional<ChartField> of(String name) {
        String[] parts = name.split("\\.", 2);
        return parts.length == 2 && ChartPackage.eINSTANCE.getEClassifier(parts[0]) instanceof EClass type
                && type.getEStructuralFeature(parts[1]) instanceof EStructuralFeature feature
                        ? Optional.of(new ChartField(type, feature)) : Optional.empty();
    }

    /** Whether the chart says something in the field. */
    boolean isFilled(@Nullable Visit visit, ClinicalCase known) {
        return owner(visit, known).filter(owner -> isFilled(owner, feature)).isPresent();
    }

    /** Whether a feature says something: a word, a number, a part. */
    static boolean isFilled(EObject owner, EStructuralFeature feature) {
        return switch (owner.eGet(feature)) {
            case null -> false;
            case String words -> !words.isBlank();
            case List<?> parts -> !parts.isEmpty();
            case Enumerator choice -> owner.eIsSet(feature);
            default -> true;
        };
    }

    /** The object that holds the field; empty when it is not there yet. */
    Optional<EObject> owner(@Nullable Visit visit, ClinicalCase known) {
        Patient patient = known.chart().getPatient();
        List<EObject> owners = new ArrayList<>(List.of(known.episode(), patient));
        Stream.of(patient.getCoverage(), patient.getRunning()).filter(Objects::nonNull).forEach(owners::add);
        Plans.current(known.episode()).ifPresent(owners::add);
        if (visit != null) {
            owners.add(visit.header());
            owners.add(visit.note());
            part().map(visit.note()::eGet).map(EObject.class::cast).ifPresent(owners::add);
        }
        return owners.stream().filter(one -> one.eClass() == type).findFirst();
    }

    /** Where the field stands, or will once its part is there. */
    Place place(@Nullable Visit visit, ClinicalCase known) {
        Optional<EObject> owner = owner(visit, known);
        if (owner.isPresent()) {
            return Place.of(owner.get(), feature);
        }
        if (visit != null && part().isPresent()) {
            return new Place(visit.note().getId(), '@' + part().get().getName(), feature.getName());
        }
        return type == ChartPackage.Literals.PLAN_OF_CARE
                ? Place.of(known.episode(), ChartPackage.Literals.EPISODE__PLANS)
                : Place.of(known.chart().getPatient(), null);
    }

    /** The feature by which a note holds the part that the field is in, such as its assessment; empty for others. */
    Optional<EReference> part() {
        return ChartPackage.Literals.ENCOUNTER.getEAllContainments().stream()
                .filter(part -> !part.isMany() && part.getEReferenceType() == type).findFirst();
    }
}
