package org.plumbline.ui.internal.problems;

import org.eclipse.osgi.util.NLS;

/** Words about documentation problems. */
public final class Messages extends NLS {

    public static String columnDate;
    public static String columnProblem;
    public static String columnRule;
    public static String columnSeverity;
    public static String columnWhere;
    public static String error;
    public static String errors;
    public static String fixAll;
    public static String fixes;
    public static String goThere;
    public static String goTo;
    public static String hint;
    public static String hints;
    public static String more;
    public static String noChart;
    public static String none;
    public static String noneOfNote;
    public static String overrule;
    public static String overruled;
    public static String overruledBecause;
    public static String overruling;
    public static String problems;
    public static String reason;
    public static String rule;
    public static String ruleOf;
    public static String takeBack;
    public static String takingBack;
    public static String title;
    public static String warning;
    public static String warnings;

    static {
        initializeMessages("org.plumbline.ui.internal.problems.messages", Messages.class);
    }

    private Messages() {
    }
}
