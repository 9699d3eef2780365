package org.plumbline.ui.internal.chart;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.ui.internal.Messages;
import org.plumbline.ui.internal.Words;
import org.plumbline.ui.internal.form.Column;
import org.plumbline.ui.internal.form.Value;

/** Columns that show and edit a feature of the elements. */
public final class FeatureColumns {

    private final ChartSession session;

    public FeatureColumns(ChartSession session) {
        this.session = session;
    }

    /** A column for a feature, with the label of the feature. */
    public <T extends EObject> Column<T> of(EStructuralFeature feature, int weight) {
        Value value = Value.of(feature);
        List<String> choices = switch (value) {
            case Value.Choice choice -> choice.literals().stream().map(Words::of).toList();
            case Value.Flag flag -> List.of("", Messages.yes);
            default -> List.of();
        };
        return new Column<>(Words.of(feature), weight, element -> value.print(element.eGet(feature)), choices,
                (element, entered) -> {
                    if (!value.accepts(entered)) {
                        return value.hint();
                    }
                    session.set(element, feature, value.parse(entered), Words.of(feature));
                    return "";
                });
    }
}
