package org.plumbline.ui.internal.form;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.plumbline.ui.internal.Style;

/**
 * The label of a field, and the field as a place where a feature stands. Marks stand behind the label, where there is
 * room, so that nothing moves when they come and go.
 */
final class FieldMark implements Spot {

    private final Composite field;
    private final String name;
    private final EStructuralFeature feature;
    private final Supplier<EObject> owner;
    private final Supplier<Control> input;
    private final Label label;
    private List<Marks.Mark> mine = List.of();
    private String words = "";

    /**
     * @param owner the object the field belongs to now
     * @param input what has the focus while one edits
     */
    FieldMark(Composite field, String name, EStructuralFeature feature, Supplier<EObject> owner,
            Supplier<Control> input) {
        this.field = field;
        this.name = name;
        this.feature = feature;
        this.owner = owner;
        this.input = input;
        label = Style.MUTED.on(new Label(field, SWT.NONE));
        label.setText(name);
        label.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        PageBody.join(this);
    }

    /** What is marked, in words; empty where nothing is. */
    String words() {
        return words;
    }

    @Override
    public Control control() {
        return field;
    }

    @Override
    public boolean isField(EObject object, EStructuralFeature one) {
        return object == owner.get() && one == feature;
    }

    @Override
    public boolean hasRow(EObject object) {
        return false;
    }

    @Override
    public void go(Target target) {
        input.get().setFocus();
    }

    @Override
    public List<Marks.Mark> marksAtFocus() {
        return mine;
    }

    /** Shows the marks of the page; the field may belong to another object now. */
    void refresh() {
        mark(PageBody.marks(field));
    }

    @Override
    public void mark(Marks marks) {
        mine = marks.at(owner.get(), feature);
        String now = Marks.words(mine);
        if (!now.equals(words)) {
            words = now;
            Marks.style(mine).on(label);
            label.setText((name + "  " + Marks.symbol(mine)).strip());
            label.setToolTipText(words.isEmpty() ? null : words);
        }
    }
}
