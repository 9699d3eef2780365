package org.plumbline.app.internal;

import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** Says what the workbench and its window look like at the start. */
final class PlumblineAdvisor extends WorkbenchAdvisor {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    @Override
    public String getInitialWindowPerspectiveId() {
        return ClinicPerspective.ID;
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        configurer.setInitialSize(new org.eclipse.swt.graphics.Point(WIDTH, HEIGHT));
        return super.createWorkbenchWindowAdvisor(configurer);
    }
}
