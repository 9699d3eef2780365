package org.plumbline.ui.internal.help;

import org.eclipse.osgi.util.NLS;

/** Words around the help pages. */
final class Messages extends NLS {

    public static String help;
    public static String noKey;
    public static String nothingFound;
    public static String pages;
    public static String search;

    static {
        initializeMessages("org.plumbline.ui.internal.help.messages", Messages.class);
    }

    private Messages() {
    }
}
