package org.plumbline.ui.internal.form;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Control;

/**
 * What a key does to the field that has the focus. The command is the same everywhere; a control, or what is around it,
 * says what it means there.
 */
public enum FieldAction {
    /** Takes over the value of last time. */
    TAKE_OVER,
    /** Sets one item to within normal limits. */
    NORMAL,
    /** Offers phrases, and other words for one that is not known. */
    ASSIST,
    /** Confirms one value that was carried or defaulted. */
    CONFIRM;

    /** Says what this means at a control and at what is in it. */
    public void at(Control control, Runnable action) {
        control.setData(key(), action);
    }

    /** What this means at a control: its own meaning, else that of the nearest composite around it that has one. */
    public Optional<Runnable> of(Control control) {
        return Stream.<Control>iterate(control, one -> one != null, Control::getParent).map(one -> one.getData(key()))
                .filter(Runnable.class::isInstance).map(Runnable.class::cast).findFirst();
    }

    private String key() {
        return FieldAction.class.getName() + name();
    }
}
