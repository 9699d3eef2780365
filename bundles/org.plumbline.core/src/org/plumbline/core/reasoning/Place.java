package org.plumbline.core.reasoning;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.model.chart.Chart;
import org.plumbline.model.chart.Encounter;

/**
 * A place in a chart, in a form that outlives the objects it was found in.
 *
 * @param encounter id of the encounter; empty for what stands in the index of the chart
 * @param path the object as a path from the encounter or the chart, as EMF writes it
 * @param feature name of the feature; empty for the object as a whole, or for something that is not there yet
 */
public record Place(String encounter, String path, String feature) {

    /** The place of an object and, if given, of one of its features. */
    public static Place of(EObject object, @Nullable EStructuralFeature feature) {
        EObject root = object;
        while (!(root instanceof Encounter) && !(root instanceof Chart) && root.eContainer() != null) {
            root = root.eContainer();
        }
        return new Place(root instanceof Encounter note ? note.getId() : "",
                EcoreUtil.getRelativeURIFragmentPath(root, object), feature == null ? "" : feature.getName());
    }
}
