package org.plumbline.bench.start;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** A perspective with an editor area and nothing else. */
public final class EmptyPerspective implements IPerspectiveFactory {

    static final String ID = "org.plumbline.bench.empty";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
    }
}
