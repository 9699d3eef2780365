package org.plumbline.app.internal;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IPlaceholderFolderLayout;

/**
 * The perspective a clinician works in: patients on the left, charts in the middle, reports and help on the right. The
 * Assistant stands beside the chart, on the right, where the window has the room; in a small one it shares the place of
 * the patients, so that the chart keeps its width. Likewise the problems: they stand below the chart where the window is
 * high; in a low one they open there when they are asked for, as their number stands in the heading of the chart anyway.
 */
public final class ClinicPerspective implements IPerspectiveFactory {

    static final String ID = "org.plumbline.app.clinic";

    private static final String PATIENTS = "org.plumbline.ui.patients";
    private static final String REPORTS = "org.plumbline.ui.reports";
    private static final String HELP = "org.plumbline.ui.help";
    private static final String ASSISTANT = "org.plumbline.ui.assistant";
    private static final String RIGHT = "right";
    private static final float PATIENTS_SHARE = 0.26f;
    private static final float PATIENTS_SHARE_OF_THREE = 0.2f;
    private static final float CHARTS_SHARE = 0.62f;
    private static final String PROBLEMS = "org.plumbline.ui.problems";
    private static final String BOTTOM = "bottom";
    private static final float HIGH_SHARE = 0.78f;
    private static final float LOW_SHARE = 0.66f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        boolean wide = WindowSize.isWide();
        IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT,
                wide ? PATIENTS_SHARE_OF_THREE : PATIENTS_SHARE, IPageLayout.ID_EDITOR_AREA);
        left.addView(PATIENTS);
        layout.getViewLayout(PATIENTS).setCloseable(false);
        if (wide) {
            IFolderLayout right = layout.createFolder(RIGHT, IPageLayout.RIGHT, CHARTS_SHARE,
                    IPageLayout.ID_EDITOR_AREA);
            right.addView(ASSISTANT);
            fill(right);
        } else {
            left.addView(ASSISTANT);
            fill(layout.createPlaceholderFolder(RIGHT, IPageLayout.RIGHT, CHARTS_SHARE, IPageLayout.ID_EDITOR_AREA));
        }
        if (WindowSize.isHigh()) {
            layout.createFolder(BOTTOM, IPageLayout.BOTTOM, HIGH_SHARE, IPageLayout.ID_EDITOR_AREA).addView(PROBLEMS);
        } else {
            layout.createPlaceholderFolder(BOTTOM, IPageLayout.BOTTOM, LOW_SHARE, IPageLayout.ID_EDITOR_AREA)
                    .addPlaceholder(PROBLEMS);
        }
    }

    private static void fill(IPlaceholderFolderLayout right) {
        right.addPlaceholder(REPORTS);
        right.addPlaceholder(HELP);
    }
}
