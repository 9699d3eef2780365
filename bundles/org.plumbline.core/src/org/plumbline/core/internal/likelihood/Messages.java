package org.plumbline.core.internal.likelihood;

import java.text.MessageFormat;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/** Sentences about likelihoods that people read. */
public final class Messages extends NLS {

    public static String aboveNinetyNinePercent = "";
    public static String againstCluster = "";
    public static String before = "";
    public static String beforeMissing = "";
    public static String belowOnePercent = "";
    public static String chanceWithInterval = "";
    public static String clusterUndecided = "";
    public static String dependent = "";
    public static String estimateLabel = "";
    public static String heldByDecision = "";
    public static String heldByRedFlag = "";
    public static String inCluster = "";
    public static String independent = "";
    public static String leftOut = "";
    public static String negative = "";
    public static String nextAsIf = "";
    public static String nextMissing = "";
    public static String nextWhy = "";
    public static String noEvidence = "";
    public static String noInterval = "";
    public static String noRatioForResult = "";
    public static String notCounted = "";
    public static String nothingCounts = "";
    public static String notTested = "";
    public static String onTheLeft = "";
    public static String onTheRight = "";
    public static String open = "";
    public static String outOfReach = "";
    public static String percent = "";
    public static String positive = "";
    public static String ratio = "";
    public static String ratioWithInterval = "";
    public static String reached = "";
    public static String repeated = "";
    public static String repeatedOn = "";
    public static String result = "";
    public static String resultWithoutEstimate = "";
    public static String sourceMissing = "";
    public static String step = "";
    public static String stepRemark = "";
    public static String stepTo = "";
    public static String study = "";
    public static String testUndecided = "";
    public static String unclear = "";

    static {
        initializeMessages("org.plumbline.core.internal.likelihood.messages", Messages.class);
    }

    private Messages() {
    }

    /** Puts values into a sentence. */
    public static String format(String pattern, @Nullable Object... values) {
        return new MessageFormat(pattern, Locale.ROOT).format(values);
    }
}
