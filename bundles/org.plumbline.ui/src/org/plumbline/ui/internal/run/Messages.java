package org.plumbline.ui.internal.run;

import org.eclipse.osgi.util.NLS;

/** Words and sentences of the return to running. */
public final class Messages extends NLS {

    public static String breaks;
    public static String byRule;
    public static String calendar;
    public static String day;
    public static String decided;
    public static String done;
    public static String doneAsPlanned;
    public static String gate;
    public static String gateByFindings;
    public static String gateByHand;
    public static String gateContradicted;
    public static String gateMet;
    public static String gateMissing;
    public static String gateNotMet;
    public static String gateNotTested;
    public static String gates;
    public static String kindCross;
    public static String kindFast;
    public static String kindIntervals;
    public static String kindRest;
    public static String kindRun;
    public static String kindRunWalk;
    public static String kindStrength;
    public static String kindWalk;
    public static String km;
    public static String kmOf;
    public static String outOfDate;
    public static String overruled;
    public static String pain;
    public static String painNextDay;
    public static String painWent;
    public static String planAnew;
    public static String programme;
    public static String proposal;
    public static String removeGate;
    public static String removeStage;
    public static String stages;
    public static String start;
    public static String thisWeek;
    public static String turns;
    public static String untold;
    public static String upToDate;
    public static String usualDistanceMissing;
    public static String week;
    public static String write;

    static {
        initializeMessages("org.plumbline.ui.internal.run.messages", Messages.class);
    }

    private Messages() {
    }
}
