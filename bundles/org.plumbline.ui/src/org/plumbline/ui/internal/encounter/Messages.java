package org.plumbline.ui.internal.encounter;

import org.eclipse.osgi.util.NLS;

/** Words and sentences around the sections of a note. */
public final class Messages extends NLS {

    public static String allNormal;
    public static String complete;
    public static String empty;
    public static String notNeeded;
    public static String started;

    static {
        initializeMessages("org.plumbline.ui.internal.encounter.messages", Messages.class);
    }

    private Messages() {
    }
}
