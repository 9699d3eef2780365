package org.plumbline.ui.internal.shorthand;

import org.eclipse.osgi.util.NLS;

/** Words and sentences of the shorthand line. */
public final class Messages extends NLS {

    public static String applied;
    public static String before;
    public static String entered;
    public static String example;
    public static String keys;
    public static String line;
    public static String nothingApplied;
    public static String preview;
    public static String suggestions;

    static {
        initializeMessages("org.plumbline.ui.internal.shorthand.messages", Messages.class);
    }

    private Messages() {
    }
}
