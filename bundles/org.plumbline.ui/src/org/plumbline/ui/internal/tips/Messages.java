package org.plumbline.ui.internal.tips;

import org.eclipse.osgi.util.NLS;

/** The tips. */
public final class Messages extends NLS {

    public static String compare;
    public static String confirm;
    public static String never;
    public static String next;
    public static String normal;
    public static String quickAccess;
    public static String shorthand;
    public static String takeOver;
    public static String tip;

    static {
        initializeMessages("org.plumbline.ui.internal.tips.messages", Messages.class);
    }

    private Messages() {
    }
}
