package org.plumbline.app.internal;

import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** Says what the window shows. */
final class PlumblineWindowAdvisor extends WorkbenchWindowAdvisor {

    PlumblineWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        window.setInitialSize(WindowSize.first());
        window.setTitle(Platform.getProduct() == null ? "" : Platform.getProduct().getName());
        window.setShowCoolBar(false);
        window.setShowPerspectiveBar(false);
        window.setShowStatusLine(false);
        window.setShowProgressIndicator(false);
    }

    @Override
    public void postWindowCreate() {
        WindowPlace.follow(getWindowConfigurer().getWindow().getShell());
    }

    /** The search field is where work starts. */
    @Override
    public void postWindowOpen() {
        try {
            getWindowConfigurer().getWindow().getActivePage().showView("org.plumbline.ui.patients");
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
    }
}
