package org.plumbline.core.internal.course;

import java.text.MessageFormat;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;

/** Sentences about courses and worklists. */
public final class Messages extends NLS {

    public static String careFailed = "";
    public static String certificationEnded = "";
    public static String certificationEnds = "";
    public static String detectable = "";
    public static String detectableAt = "";
    public static String doseSince = "";
    public static String doseUndated = "";
    public static String flagOpen = "";
    public static String flagRaised = "";
    public static String flagsOpen = "";
    public static String fromTo = "";
    public static String gapBaseline = "";
    public static String gapMeasure = "";
    public static String gapNow = "";
    public static String gapServing = "";
    public static String gapTarget = "";
    public static String gapUsed = "";
    public static String givenOn = "";
    public static String goalDate = "";
    public static String goalPastDue = "";
    public static String homeProgramme = "";
    public static String homeProgrammeLabel = "";
    public static String homeUnknown = "";
    public static String important = "";
    public static String measuredOn = "";
    public static String measuresDisagree = "";
    public static String movesOutwards = "";
    public static String neverGiven = "";
    public static String newlyAbnormal = "";
    public static String notCertified = "";
    public static String nothingPrescribed = "";
    public static String notPrescribed = "";
    public static String notSigned = "";
    public static String orderNotSigned = "";
    public static String otherDiagnosis = "";
    public static String othersAgree = "";
    public static String othersOppose = "";
    public static String partOf = "";
    public static String pastExpected = "";
    public static String planEnded = "";
    public static String planEnds = "";
    public static String planOfCare = "";
    public static String reportDue = "";
    public static String reportNear = "";
    public static String reportOver = "";
    public static String thresholdMissed = "";
    public static String thresholdReached = "";
    public static String unchanged = "";
    public static String visitsHeld = "";
    public static String whyCondition = "";
    public static String whyPhase = "";
    public static String whyPlanned = "";
    public static String whyPrescribed = "";
    public static String workingDiagnoses = "";
    public static String worse = "";

    static {
        initializeMessages("org.plumbline.core.internal.course.messages", Messages.class);
    }

    private Messages() {
    }

    /** Puts values into a sentence. */
    public static String format(String pattern, Object... values) {
        return new MessageFormat(pattern, Locale.ROOT).format(values);
    }
}
