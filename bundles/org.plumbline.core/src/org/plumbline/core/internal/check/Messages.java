package org.plumbline.core.internal.check;

import java.text.MessageFormat;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/** What the checks say. */
public final class Messages extends NLS {

    public static String aboveThreshold = "";
    public static String addModifier = "";
    public static String aimFor = "";
    public static String answerScreen = "";
    public static String assistantAlone = "";
    public static String billAs = "";
    public static String certifiedLate = "";
    public static String certifyOverdue = "";
    public static String certifySoon = "";
    public static String changeCode = "";
    public static String chiropractorCertified = "";
    public static String chiropractorReferred = "";
    public static String chiropractorsPlan = "";
    public static String chooseCode = "";
    public static String chooseMeasure = "";
    public static String clinicianMissing = "";
    public static String closeMet = "";
    public static String closeNotMet = "";
    public static String closePartlyMet = "";
    public static String compareAmount = "";
    public static String confirmAll = "";
    public static String confirmReport = "";
    public static String contentMissing = "";
    public static String continuePlan = "";
    public static String copied = "";
    public static String countRegions = "";
    public static String countUnits = "";
    public static String describeLocation = "";
    public static String draftReport = "";
    public static String enterAction = "";
    public static String enterCertification = "";
    public static String enterDiagnosis = "";
    public static String enterImages = "";
    public static String enterInterventions = "";
    public static String enterMinutes = "";
    public static String enterOrder = "";
    public static String enterRegions = "";
    public static String enterTreatments = "";
    public static String examineSegments = "";
    public static String fillFromChart = "";
    public static String fillGap = "";
    public static String fillIn = "";
    public static String gapLeft = "";
    public static String giveReason = "";
    public static String goalCourse = "";
    public static String goalNotMeasured = "";
    public static String goalNow = "";
    public static String goalProgress = "";
    public static String goalStillOpen = "";
    public static String goalWithoutActivity = "";
    public static String goalWithoutMeasure = "";
    public static String goalWithoutTarget = "";
    public static String heldBack = "";
    public static String intervalEnds = "";
    public static String intervalOver = "";
    public static String itWasMe = "";
    public static String keepWithoutCode = "";
    public static String leaveOut = "";
    public static String linkMeasure = "";
    public static String locationElsewhere = "";
    public static String lookAtIt = "";
    public static String minutesMissing = "";
    public static String modifierInActiveCare = "";
    public static String modifierInMaintenance = "";
    public static String modifierLacking = "";
    public static String modifierNotDue = "";
    public static String modifierOfAssistant = "";
    public static String nameActivity = "";
    public static String noCode = "";
    public static String noCondition = "";
    public static String noPart = "";
    public static String noPlan = "";
    public static String noSubluxation = "";
    public static String notBillable = "";
    public static String notCovered = "";
    public static String nothingGiven = "";
    public static String noThreshold = "";
    public static String notRecertified = "";
    public static String notScreened = "";
    public static String notSigned = "";
    public static String onceADay = "";
    public static String onlyAssistants = "";
    public static String partTooLittle = "";
    public static String putFirst = "";
    public static String recordAction = "";
    public static String redFlagWithoutAction = "";
    public static String regionsNotCounted = "";
    public static String regionsOtherCode = "";
    public static String removeModifier = "";
    public static String renewPlan = "";
    public static String reportContentMissing = "";
    public static String reportDue = "";
    public static String reportNext = "";
    public static String reportOverdue = "";
    public static String reportUnconfirmed = "";
    public static String restIsAbsent = "";
    public static String sayWhatIsNew = "";
    public static String screenOpen = "";
    public static String sentToday = "";
    public static String setTarget = "";
    public static String sideBoth = "";
    public static String sideLeft = "";
    public static String sideMissing = "";
    public static String sideRight = "";
    public static String signAsAuthor = "";
    public static String signIt = "";
    public static String startPlan = "";
    public static String statement = "";
    public static String subluxationNotFirst = "";
    public static String tieGoal = "";
    public static String unconfirmed = "";
    public static String unitsDiffer = "";
    public static String useCode = "";
    public static String writeAddendum = "";

    static {
        initializeMessages("org.plumbline.core.internal.check.messages", Messages.class);
    }

    private Messages() {
    }

    /** Puts values into a sentence. */
    public static String format(String pattern, @Nullable Object... values) {
        return new MessageFormat(pattern, Locale.ROOT).format(values);
    }
}
