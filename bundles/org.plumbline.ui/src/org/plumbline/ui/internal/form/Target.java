package org.plumbline.ui.internal.form;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.core.reasoning.Place;

/**
 * Something in a chart that one goes to or that a mark is about.
 *
 * @param object an object of the chart
 * @param feature one of its features; null for the object as a whole
 */
public record Target(EObject object, EStructuralFeature feature) {

    /** What stands at a place of a document; empty where it has gone. */
    public static Optional<Target> of(Place place, EObject document) {
        return Optional.ofNullable(place.path().isEmpty() ? document : EcoreUtil.getEObject(document, place.path()))
                .map(object -> new Target(object, object.eClass().getEStructuralFeature(place.feature())));
    }

    /** This, the object as a whole, and what each is contained in, from the inside out. */
    public Stream<Target> outward() {
        return Stream.iterate(this, target -> target != null, Target::around);
    }

    /** Whether this is one of some features. */
    public boolean isAny(Set<EStructuralFeature> features) {
        return feature != null && features.contains(feature);
    }

    private Target around() {
        return feature != null ? new Target(object, null)
                : object.eContainer() == null ? null : new Target(object.eContainer(), object.eContainingFeature());
    }
}
