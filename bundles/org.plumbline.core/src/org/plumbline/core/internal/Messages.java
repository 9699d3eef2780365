package org.plumbline.core.internal;

import java.text.MessageFormat;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/** Sentences of this bundle that people read. */
public final class Messages extends NLS {

    public static String answerOffScale = "";
    public static String changeAsNoise = "";
    public static String changeBelowMcid = "";
    public static String changeImportant = "";
    public static String changeReal = "";
    public static String changeWithoutThreshold = "";
    public static String noSuchItem = "";
    public static String restrictionWords = "";
    public static String scoredAsEntered = "";
    public static String scoredByCount = "";
    public static String scoredByMean = "";
    public static String scoredByPercent = "";
    public static String scoredBySum = "";
    public static String scoredByTable = "";
    public static String scoreTrail = "";
    public static String thresholdPercent = "";
    public static String thresholdPoints = "";
    public static String tooFewAnswers = "";
    public static String toneWords = "";
    public static String unitsPerCode = "";
    public static String unitsTotalTime = "";

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
