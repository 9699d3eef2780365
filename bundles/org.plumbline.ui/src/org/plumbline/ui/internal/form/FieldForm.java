package org.plumbline.ui.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.plumbline.ui.internal.Style;

/** The fields of one object, laid out in six columns and bound to it. */
public final class FieldForm extends Composite {

    private static final int COLUMNS = 6;
    private static final int NARROW = 480;

    private final List<FieldBinder> fields = new ArrayList<>();

    public FieldForm(Composite parent, FieldEditor editor, List<FieldSpec> specs) {
        super(parent, SWT.NONE);
        Style.PLAIN.on(this);
        setLayout(new SpanLayout(COLUMNS, 12, 0, NARROW, Integer.MAX_VALUE));
        for (FieldSpec spec : specs) {
            FieldBinder field = new FieldBinder(this, spec, editor);
            field.setLayoutData(new SpanLayout.Least(spec.span(), spec.value().least()));
            fields.add(field);
        }
    }

    /** Shows and edits {@code owner}; {@code previous}, which may be null, gives the values of last time. */
    public void show(EObject owner, EObject previous) {
        fields.forEach(field -> field.show(owner, previous));
        editable(owner != null);
    }

    /** Says whether the fields may be changed. */
    public void editable(boolean editable) {
        fields.forEach(field -> field.editable(editable));
    }

    /** Shows again what is to be confirmed; others may have changed that. */
    public void refreshNotes() {
        fields.forEach(FieldBinder::refreshNote);
    }

    /** Goes to the field of a feature. */
    public void go(EStructuralFeature feature) {
        fields.stream().filter(field -> field.feature() == feature).findFirst().ifPresent(FieldBinder::go);
    }

    /** What to enter into the first field whose entry is not understood. */
    public Optional<String> hint() {
        return fields.stream().flatMap(field -> field.hint().stream()).findFirst();
    }

    /** Shows what {@code diagnostic} says about the fields, beside them. */
    public void report(Diagnostic diagnostic) {
        fields.forEach(field -> field.report(diagnostic));
    }
}
