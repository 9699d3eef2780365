package org.plumbline.ui.internal;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/** The commands of this bundle, as plugin.xml declares them. */
public final class Commands {

    public static final String NEW_PATIENT = "org.plumbline.ui.newPatient";
    public static final String NEW_EPISODE = "org.plumbline.ui.newEpisode";
    public static final String NEW_ENCOUNTER = "org.plumbline.ui.newEncounter";
    public static final String PROBLEMS = "org.plumbline.ui.problems";
    public static final String REFERRAL_LETTER = "org.plumbline.ui.referralLetter";
    public static final String REPORTS = "org.plumbline.ui.reports";

    private Commands() {
    }

    /** Runs a command as a menu would. */
    public static void run(IServiceLocator site, String command) {
        try {
            site.getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            throw new IllegalStateException(command, e);
        }
    }
}
