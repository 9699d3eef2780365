package org.plumbline.core.internal.course;

import java.text.MessageFormat;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;

/** Sentences about courses and worklists. */
public final class Messages extends NLS {

    public static String careFailed = "";
    public static String certificationEnded = "";
    public static String certificationEnds = "";
    public static String flagOpen = "";
    public static String flagsOpen = "";
    public static String goalDate = "";
    public static String goalPastDue = "";
    public static String notCertified = "";
    public static String notSigned = "";
    public static String orderNotSigned = "";
    public static String pastExpected = "";
    public static String planEnded = "";
    public static String planEnds = "";
    public static String planOfCare = "";
    public static String reportDue = "";
    public static String reportNear = "";
    public static String reportOver = "";
    public static String unchanged = "";
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
