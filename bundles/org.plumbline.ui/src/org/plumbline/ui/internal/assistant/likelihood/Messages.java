package org.plumbline.ui.internal.assistant.likelihood;

import org.eclipse.osgi.util.NLS;

/** Words about likelihoods. */
public final class Messages extends NLS {

    public static String before;
    public static String choice;
    public static String condition;
    public static String goToTest;
    public static String headline;
    public static String leftOut;
    public static String likelihood;
    public static String missing;
    public static String negative;
    public static String nextAsIf;
    public static String nextLeft;
    public static String nextTells;
    public static String nextTest;
    public static String noInterval;
    public static String noResult;
    public static String nothingCounts;
    public static String nothingNext;
    public static String nothingTested;
    public static String notPlausible;
    public static String now;
    public static String nowWithoutEstimate;
    public static String other;
    public static String otherHeld;
    public static String positive;
    public static String source;
    public static String step;
    public static String stepTo;
    public static String tell;
    public static String tellHint;

    static {
        initializeMessages("org.plumbline.ui.internal.assistant.likelihood.messages", Messages.class);
    }

    private Messages() {
    }
}
