package org.plumbline.core.internal.check;

import java.text.MessageFormat;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/** What the checks say. */
final class Messages extends NLS {

    public static String aimFor = "";
    public static String chooseMeasure = "";
    public static String contentMissing = "";
    public static String countUnits = "";
    public static String fillIn = "";
    public static String goalWithoutActivity = "";
    public static String goalWithoutMeasure = "";
    public static String goalWithoutTarget = "";
    public static String linkMeasure = "";
    public static String nameActivity = "";
    public static String noPlan = "";
    public static String setTarget = "";
    public static String startPlan = "";
    public static String tieGoal = "";
    public static String unitsDiffer = "";

    static {
        initializeMessages("org.plumbline.core.internal.check.messages", Messages.class);
    }

    private Messages() {
    }

    /** Puts values into a sentence. */
    static String format(String pattern, @Nullable Object... values) {
        return new MessageFormat(pattern, Locale.ROOT).format(values);
    }
}
