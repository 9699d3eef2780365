package org.plumbline.core.provenance;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.FieldOrigin;
import org.plumbline.model.chart.Provenance;

/** Where the words in the fields of an encounter came from. */
public final class Origins {

    private Origins() {
    }

    /** The name under which an encounter notes a field, such as {@code assessment.text} or {@code planText}. */
    public static String path(EObject owner, EStructuralFeature field) {
        return owner instanceof Encounter ? field.getName()
                : owner.eContainmentFeature().getName() + '.' + field.getName();
    }

    /** The note about where a field came from; empty when it was typed, or lies outside an encounter. */
    public static Optional<FieldOrigin> of(EObject owner, EStructuralFeature field) {
        return EcoreUtil.getRootContainer(owner) instanceof Encounter note
                ? note.getOrigins().stream().filter(origin -> path(owner, field).equals(origin.getField())).findFirst()
                : Optional.empty();
    }

    /** Whether a field holds words that nobody confirmed. */
    public static boolean isUnconfirmed(EObject owner, EStructuralFeature field) {
        return of(owner, field).filter(Provenances::isUnconfirmed).isPresent();
    }

    /** The field that an origin is about; null when the encounter has no such field. */
    public static @Nullable EStructuralFeature field(FieldOrigin origin) {
        String[] path = Objects.requireNonNullElse(origin.getField(), "").split("\\.");
        EObject owner = origin.eContainer();
        for (int i = 0; owner != null && i < path.length; i++) {
            EStructuralFeature feature = owner.eClass().getEStructuralFeature(path[i]);
            if (feature == null || i == path.length - 1) {
                return feature;
            }
            owner = owner.eGet(feature) instanceof EObject part ? part : null;
        }
        return null;
    }

    /** Notes in an encounter that a field was carried from another one. */
    public static FieldOrigin carried(EObject owner, EStructuralFeature field, @Nullable String from) {
        FieldOrigin origin = ChartFactory.eINSTANCE.createFieldOrigin();
        origin.setField(path(owner, field));
        origin.setProvenance(Provenance.CARRIED);
        origin.setFrom(from);
        return origin;
    }
}
