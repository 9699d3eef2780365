package org.plumbline.app.internal;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IPlaceholderFolderLayout;

/**
 * The perspective a clinician works in: patients on the left, charts in the middle, reports and help on the right. The
 * Assistant stands beside the chart, on the right, where the screen has the room; on a small one it shares the place of
 * the patients, so that the chart keeps its width. Likewise the problems: they stand below the chart where the screen is
 * high; on a low one they open there when they are asked for, as their number stands in the heading of the chart anyway.
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
    private static final String PROBLEMS = "org.plumbline.ui.problems";
    private static final String BOTTOM = "bottom";
    /** Height of a screen from which a chart has room enough above the problems. */
    private static final int HIGH = 1000;
    private static final float HIGH_SHARE = 0.78f;
    private static final float LOW_SHARE = 0.66f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, PATIENTS_SHARE, IPageLayout.ID_EDITOR_AREA);
        left.addView(PATIENTS);
        layout.getViewLayout(PATIENTS).setCloseable(false);
        if (screen().width < WIDE) {
            left.addView(ASSISTANT);
            fill(layout.createPlaceholderFolder(RIGHT, IPageLayout.RIGHT, CHARTS_SHARE, IPageLayout.ID_EDITOR_AREA));
        } else {
            IFolderLayout right = layout.createFolder(RIGHT, IPageLayout.RIGHT, CHARTS_SHARE,
                    IPageLayout.ID_EDITOR_AREA);
            right.addView(ASSISTANT);
            fill(right);
        }
        if (screen().height < HIGH) {
            layout.createPlaceholderFolder(BOTTOM, IPageLayout.BOTTOM, LOW_SHARE, IPageLayout.ID_EDITOR_AREA)
                    .addPlaceholder(PROBLEMS);
        } else {
            layout.createFolder(BOTTOM, IPageLayout.BOTTOM, HIGH_SHARE, IPageLayout.ID_EDITOR_AREA).addView(PROBLEMS);
        }
    }

    private static void fill(IPlaceholderFolderLayout right) {
        right.addPlaceholder(REPORTS);
        right.addPlaceholder(HELP);
    }

    private static Rectangle screen() {
        return Display.getCurrent().getPrimaryMonitor().getClientArea();
    }
}
