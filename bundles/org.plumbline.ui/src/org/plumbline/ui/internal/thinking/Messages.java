package org.plumbline.ui.internal.thinking;

import org.eclipse.osgi.util.NLS;

/** Words of reasoning in the background. */
public final class Messages extends NLS {

    public static String failed;
    public static String thinking;
    public static String unread;

    static {
        initializeMessages("org.plumbline.ui.internal.thinking.messages", Messages.class);
    }

    private Messages() {
    }
}
