package org.plumbline.app.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The perspective a clinician works in. */
public final class ClinicPerspective implements IPerspectiveFactory {

    static final String ID = "org.plumbline.app.clinic";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
    }
}
