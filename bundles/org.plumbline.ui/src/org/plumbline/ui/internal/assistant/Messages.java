package org.plumbline.ui.internal.assistant;

import org.eclipse.osgi.util.NLS;

/** Words of the Assistant. */
public final class Messages extends NLS {

    public static String follow;
    public static String overrule;
    public static String reason;
    public static String silence;
    public static String takeBack;

    static {
        initializeMessages("org.plumbline.ui.internal.assistant.messages", Messages.class);
    }

    private Messages() {
    }
}
