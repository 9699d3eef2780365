package org.plumbline.ui.internal.tips;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.plumbline.ui.internal.ClinicianProfile;

/** Which tip is next, and whether there are to be any; kept for whoever works at this computer. */
final class Tips {

    private static final String NEVER = "tips.never";
    private static final String NEXT = "tips.next";

    private Tips() {
    }

    static boolean wanted() {
        return !node().getBoolean(NEVER, false);
    }

    static void want(boolean wanted) {
        node().putBoolean(NEVER, !wanted);
    }

    /** Number of the tip shown, counted on from the first. */
    static int place() {
        return node().getInt(NEXT, 0);
    }

    static void goOn() {
        node().putInt(NEXT, place() + 1);
    }

    /** Whether a key of what is kept there is about tips. */
    static boolean isKey(String key) {
        return NEVER.equals(key) || NEXT.equals(key);
    }

    /** Where it is kept; what listens here hears of every change. */
    static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(ClinicianProfile.NODE);
    }
}
