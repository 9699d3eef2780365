package org.plumbline.ui.internal.assistant;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.plumbline.ui.internal.form.PageBody;

/** What a panel of the Assistant stands in. */
public interface PanelFrame {

    /** Where its widgets go, one below the other. Whoever changes their height says so by {@link PageBody#reflow}. */
    Composite body();

    /** Adds a button to the heading. */
    Button button(String label, Runnable action);
}
