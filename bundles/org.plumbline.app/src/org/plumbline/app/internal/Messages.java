package org.plumbline.app.internal;

import org.eclipse.osgi.util.NLS;

/** Words of this bundle that people read. */
public final class Messages extends NLS {

    public static String appearanceDark;
    public static String appearanceLight;
    public static String appearanceSystem;

    static {
        initializeMessages("org.plumbline.app.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
