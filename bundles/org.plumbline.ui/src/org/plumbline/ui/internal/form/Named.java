package org.plumbline.ui.internal.form;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** Names a control for people who cannot see it. */
public class Named extends AccessibleAdapter {

    private final String name;

    public Named(String name) {
        this.name = name;
    }

    @Override
    public void getName(AccessibleEvent event) {
        event.result = name;
    }
}
