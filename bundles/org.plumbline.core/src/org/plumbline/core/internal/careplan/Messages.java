package org.plumbline.core.internal.careplan;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/** Sentences of plans that are suggested. */
public final class Messages extends NLS {

    public static String acute = "";
    public static String careEnded = "";
    public static String chronic = "";
    public static String conservativeFirst = "";
    public static String course = "";
    public static String courseRenewed = "";
    public static String courseStayingWell = "";
    public static String equipment = "";
    public static String heldBack = "";
    public static String irritability = "";
    public static String irritabilityEstimated = "";
    public static String irritabilityHigh = "";
    public static String irritabilityJudged = "";
    public static String irritabilityLow = "";
    public static String irritabilityModerate = "";
    public static String irritabilityUnjudged = "";
    public static String irritabilityUnknown = "";
    public static String lacksEquipment = "";
    public static String moveOn = "";
    public static String no = "";
    public static String noDiagnosis = "";
    public static String noPhases = "";
    public static String nothing = "";
    public static String notSaid = "";
    public static String onset = "";
    public static String openFlag = "";
    public static String overruled = "";
    public static String ruleInForce = "";
    public static String stageSinceCare = "";
    public static String stageSinceOnset = "";
    public static String startOfCare = "";
    public static String subacute = "";
    public static String urgentFirst = "";
    public static String workingDiagnosis = "";
    public static String worstPain = "";
    public static String yes = "";

    static {
        initializeMessages("org.plumbline.core.internal.careplan.messages", Messages.class);
    }

    private Messages() {
    }

    /** A date as people read it. */
    public static String day(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(date);
    }

    /** Puts values into a sentence. */
    public static String format(String pattern, @Nullable Object... values) {
        return new MessageFormat(pattern, Locale.ROOT).format(values);
    }
}
