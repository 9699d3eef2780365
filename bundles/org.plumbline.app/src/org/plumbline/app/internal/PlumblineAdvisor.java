package org.plumbline.app.internal;

import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.RadioState;

/** Says what the workbench looks like at the start. */
final class PlumblineAdvisor extends WorkbenchAdvisor {

    private static final String OWN_PAGES = "org.plumbline.";
    private static final String KEYS_PAGE = "org.eclipse.ui.preferencePages.Workbench/org.eclipse.ui.preferencePages.Keys";

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(false);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return ClinicPerspective.ID;
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new PlumblineWindowAdvisor(configurer);
    }

    @Override
    public void postStartup() {
        IWorkbench workbench = getWorkbenchConfigurer().getWorkbench();
        keepOwnPages(workbench.getPreferenceManager());
        Object chosen = workbench.getService(ICommandService.class).getCommand(Appearance.COMMAND)
                .getState(RadioState.STATE_ID).getValue();
        Appearance.of((String) chosen).apply(workbench);
    }

    /** Of the platform's preference pages, only that of the keys is for clinicians. */
    private static void keepOwnPages(PreferenceManager pages) {
        IPreferenceNode keys = pages.find(KEYS_PAGE);
        for (IPreferenceNode page : pages.getRootSubNodes()) {
            if (!page.getId().startsWith(OWN_PAGES)) {
                pages.remove(page);
            }
        }
        if (keys != null) {
            pages.addToRoot(keys);
        }
    }
}
