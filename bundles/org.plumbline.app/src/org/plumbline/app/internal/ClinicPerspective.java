package org.plumbline.app.internal;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IPlaceholderFolderLayout;

/**
 * The perspective a clinician works in: patients on the left, charts in the middle, reports and help on the right. The
 * Assistant stands beside the chart, on the right, where the screen has the room; on a small one it shares the place of
 * the patients, so that the chart keeps its width.
 */
public final class ClinicPerspective implements IPerspectiveFactory {

    static final String ID = "org.plumbline.app.clinic";

    private static final String PATIENTS = "org.plumbline.ui.patients";
    private static final String REPORTS = "org.plumbline.ui.reports";
    private static final String HELP = "org.plumbline.ui.help";
    private static final String ASSISTANT = "org.plumbline.ui.assistant";
    /** Width of a screen from which there is room for three columns, a chart of 700 points among them. */
    private static final int WIDE = 1600;
    private static final String RIGHT = "right";
    private static final float PATIENTS_SHARE = 0.26f;
    private static final float CHARTS_SHARE = 0.62f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, PATIENTS_SHARE, IPageLayout.ID_EDITOR_AREA);
        left.addView(PATIENTS);
        layout.getViewLayout(PATIENTS).setCloseable(false);
        if (screenWidth() < WIDE) {
            left.addView(ASSISTANT);
            fill(layout.createPlaceholderFolder(RIGHT, IPageLayout.RIGHT, CHARTS_SHARE, IPageLayout.ID_EDITOR_AREA));
        } else {
            IFolderLayout right = layout.createFolder(RIGHT, IPageLayout.RIGHT, CHARTS_SHARE,
                    IPageLayout.ID_EDITOR_AREA);
            right.addView(ASSISTANT);
            fill(right);
        }
    }

    private static void fill(IPlaceholderFolderLayout right) {
        right.addPlaceholder(REPORTS);
        right.addPlaceholder(HELP);
    }

    private static int screenWidth() {
        return Display.getCurrent().getPrimaryMonitor().getClientArea().width;
    }
}
