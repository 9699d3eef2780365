package org.plumbline.ui.internal.encounter.treatment;

import org.eclipse.osgi.util.NLS;

/** Words and sentences of the treatment given. */
public final class Messages extends NLS {

    public static String addTreatment;
    public static String addTreatmentPrompt;
    public static String columnUnits;
    public static String confirmTreatment;
    public static String enterMinutes;
    public static String lastTime;
    public static String noTreatment;
    public static String offered;
    public static String paused;
    public static String pauseHint;
    public static String removeTreatment;
    public static String roundingRule;
    public static String running;
    public static String runningInHeading;
    public static String startOrPause;
    public static String stopAndEnter;
    public static String takeOverMinutes;
    public static String toConfirm;
    public static String treatment;

    static {
        initializeMessages("org.plumbline.ui.internal.encounter.treatment.messages", Messages.class);
    }

    private Messages() {
    }
}
