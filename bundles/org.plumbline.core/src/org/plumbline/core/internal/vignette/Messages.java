package org.plumbline.core.internal.vignette;

import java.text.MessageFormat;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;

/** Sentences about vignettes that people read. */
public final class Messages extends NLS {

    public static String barred = "";
    public static String clinician = "";
    public static String notADate = "";
    public static String notAGoal = "";
    public static String notALikelihood = "";
    public static String notAnAnswer = "";
    public static String notANumber = "";
    public static String notAPlan = "";
    public static String notAWord = "";
    public static String noVisit = "";
    public static String patient = "";
    public static String unknownEntry = "";
    public static String unknownExpectation = "";
    public static String unknownKey = "";
    public static String withoutColon = "";
    public static String withoutExpectation = "";
    public static String withoutTitleOrSource = "";

    static {
        initializeMessages("org.plumbline.core.internal.vignette.messages", Messages.class);
    }

    private Messages() {
    }

    /** Fills in a sentence. */
    public static String format(String pattern, Object... arguments) {
        return new MessageFormat(pattern, Locale.ROOT).format(arguments);
    }
}
