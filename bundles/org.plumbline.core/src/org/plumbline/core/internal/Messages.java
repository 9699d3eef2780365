package org.plumbline.core.internal;

import java.text.MessageFormat;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/** Sentences of this bundle that people read. */
public final class Messages extends NLS {

    public static String age = "";
    public static String ageFrom = "";
    public static String ageFromTo = "";
    public static String answerOffScale = "";
    public static String changeAsNoise = "";
    public static String changeBelowMcid = "";
    public static String changeImportant = "";
    public static String changeReal = "";
    public static String changeWithoutThreshold = "";
    public static String denials = "";
    public static String doseEachSide = "";
    public static String doseHold = "";
    public static String doseMinutes = "";
    public static String dosePerDay = "";
    public static String dosePerWeek = "";
    public static String doseReps = "";
    public static String doseSets = "";
    public static String doseSetsOfReps = "";
    public static String duration = "";
    public static String exerciseForCondition = "";
    public static String exerciseForPhase = "";
    public static String fieldAggravating = "";
    public static String fieldComplaint = "";
    public static String fieldEasing = "";
    public static String fieldFunction = "";
    public static String fieldHomeProgram = "";
    public static String fieldImaging = "";
    public static String fieldLocation = "";
    public static String fieldMarks = "";
    public static String fieldMorning = "";
    public static String fieldNight = "";
    public static String fieldOnset = "";
    public static String fieldQuality = "";
    public static String fieldSession = "";
    public static String fieldSinceLast = "";
    public static String goalAtLeast = "";
    public static String goalAtMost = "";
    public static String goalDue = "";
    public static String goalFromTo = "";
    public static String heldByDiagnosis = "";
    public static String heldByFinding = "";
    public static String heldByPainMore = "";
    public static String heldByPainOutwards = "";
    public static String heldByPosition = "";
    public static String heldByRedFlag = "";
    public static String minutesBeyondVisit = "";
    public static String minutesImpossible = "";
    public static String months = "";
    public static String monthsFrom = "";
    public static String noSuchItem = "";
    public static String oneSideOnly = "";
    public static String outOfTen = "";
    public static String painOn = "";
    public static String ranKm = "";
    public static String regionBoth = "";
    public static String regionCentral = "";
    public static String regionLeft = "";
    public static String regionRight = "";
    public static String restrictionWords = "";
    public static String scoredAsEntered = "";
    public static String scoredByCount = "";
    public static String scoredByMean = "";
    public static String scoredByPercent = "";
    public static String scoredBySum = "";
    public static String scoredByTable = "";
    public static String scoreOn = "";
    public static String scoreTrail = "";
    public static String scoreValue = "";
    public static String sideBoth = "";
    public static String sideLeft = "";
    public static String sideRight = "";
    public static String signAtAngle = "";
    public static String signCluster = "";
    public static String signNegative = "";
    public static String signNo = "";
    public static String signPositive = "";
    public static String signUnclear = "";
    public static String signYes = "";
    public static String stepDose = "";
    public static String stepExchange = "";
    public static String stepHeldBack = "";
    public static String stepNothingEasier = "";
    public static String stepNothingHarder = "";
    public static String stepOfPhase = "";
    public static String stepStopped = "";
    public static String thresholdPercent = "";
    public static String thresholdPoints = "";
    public static String toneWords = "";
    public static String tooFewAnswers = "";
    public static String totalsByCode = "";
    public static String totalsByTime = "";
    public static String totalsMinutes = "";
    public static String totalsWithoutRule = "";
    public static String unitsPerCode = "";
    public static String unitsTotalTime = "";
    public static String urgencyEmergency = "";
    public static String urgencyRefer = "";
    public static String urgencyReview = "";
    public static String urgencySameDay = "";
    public static String urgencyStop = "";
    public static String verdictExclusion = "";
    public static String verdictLeading = "";
    public static String verdictSerious = "";
    public static String verdictTooClose = "";
    public static String verdictTooLittle = "";
    public static String workingDiagnosis = "";
    public static String years = "";

    static {
        initializeMessages("org.plumbline.core.internal.messages", Messages.class);
    }

    private Messages() {
    }

    /** Puts values into a sentence. */
    public static String format(String pattern, @Nullable Object... values) {
        return new MessageFormat(pattern, Locale.ROOT).format(values);
    }
}
