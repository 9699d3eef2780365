package org.plumbline.core.exam;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.model.chart.Finding;

/** What an entry at a finding means: changes of the finding, or a problem. */
public sealed interface FindingReading {

    /**
     * The finding changes.
     *
     * @param values the features that get another value; none where the entry says what the finding says already
     */
    record Changes(List<FeatureValue> values) implements FindingReading {

        public Changes {
            values = List.copyOf(values);
        }

        /** Makes the changes. */
        public void applyTo(Finding finding) {
            values.forEach(change -> finding.eSet(change.feature(), change.value()));
        }
    }

    /**
     * A feature and the value it gets.
     *
     * @param value null where the feature gets empty
     */
    record FeatureValue(EStructuralFeature feature, @Nullable Object value) {
    }

    /**
     * The entry cannot be taken.
     *
     * @param words why, and what to enter
     * @param from where in the entry what is wrong begins
     * @param to where it ends, not included
     */
    record Problem(String words, int from, int to) implements FindingReading {
    }
}
