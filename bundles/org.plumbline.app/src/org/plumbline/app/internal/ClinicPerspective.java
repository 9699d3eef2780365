package org.plumbline.app.internal;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IPlaceholderFolderLayout;

/** The perspective a clinician works in: patients on the left, charts in the middle, reports and help on the right. */
public final class ClinicPerspective implements IPerspectiveFactory {

    static final String ID = "org.plumbline.app.clinic";

    private static final String PATIENTS = "org.plumbline.ui.patients";
    private static final String REPORTS = "org.plumbline.ui.reports";
    private static final String HELP = "org.plumbline.ui.help";
    private static final float PATIENTS_SHARE = 0.26f;
    private static final float CHARTS_SHARE = 0.58f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, PATIENTS_SHARE, IPageLayout.ID_EDITOR_AREA);
        left.addView(PATIENTS);
        layout.getViewLayout(PATIENTS).setCloseable(false);
        IPlaceholderFolderLayout right = layout.createPlaceholderFolder("right", IPageLayout.RIGHT, CHARTS_SHARE,
                IPageLayout.ID_EDITOR_AREA);
        right.addPlaceholder(REPORTS);
        right.addPlaceholder(HELP);
    }
}
