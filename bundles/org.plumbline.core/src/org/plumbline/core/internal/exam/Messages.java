package org.plumbline.core.internal.exam;

import org.eclipse.osgi.util.NLS;

/** Sentences about entries that people read. */
final class Messages extends NLS {

    public static String ambiguous = "";
    public static String angle = "";
    public static String function = "";
    public static String movement = "";
    public static String notNegative = "";
    public static String notUnderstood = "";
    public static String power = "";
    public static String range = "";
    public static String reflex = "";
    public static String segment = "";
    public static String strength = "";
    public static String test = "";
    public static String thousand = "";

    static {
        initializeMessages("org.plumbline.core.internal.exam.messages", Messages.class);
    }

    private Messages() {
    }
}
