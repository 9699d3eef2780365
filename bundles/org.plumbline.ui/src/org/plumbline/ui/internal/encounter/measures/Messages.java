package org.plumbline.ui.internal.encounter.measures;

import org.eclipse.osgi.util.NLS;

/** Words of this section. */
final class Messages extends NLS {

    public static String addActivity;
    public static String answer;
    public static String answering;
    public static String change;
    public static String changeText;
    public static String detectable;
    public static String important;
    public static String item;
    public static String last;
    public static String measure;
    public static String measures;
    public static String now;
    public static String number;
    public static String offScale;
    public static String scoring;
    public static String sinceLast;
    public static String start;
    public static String subscale;
    public static String trend;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
