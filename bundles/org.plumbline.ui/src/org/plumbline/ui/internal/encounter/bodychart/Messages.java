package org.plumbline.ui.internal.encounter.bodychart;

import org.eclipse.osgi.util.NLS;

/** Words and sentences of the body chart. */
public final class Messages extends NLS {

    public static String addRegion;
    public static String canvasHelp;
    public static String change;
    public static String changeGone;
    public static String changeIntensity;
    public static String changeKind;
    public static String changeLess;
    public static String changeMore;
    public static String changeNew;
    public static String changeOther;
    public static String changeSame;
    public static String compare;
    public static String compareMode;
    public static String compareNothing;
    public static String compareShow;
    public static String erase;
    public static String eraseHelp;
    public static String eraseMarks;
    public static String inOneDrawing;
    public static String intensity;
    public static String keys;
    public static String kindHelp;
    public static String left;
    public static String mark;
    public static String marked;
    public static String markedIn;
    public static String marks;
    public static String nothingMarked;
    public static String nothingThere;
    public static String paint;
    public static String reading;
    public static String right;
    public static String sideBySide;
    public static String since;
    public static String sinceSame;
    public static String then;
    public static String title;

    static {
        initializeMessages("org.plumbline.ui.internal.encounter.bodychart.messages", Messages.class);
    }

    private Messages() {
    }
}
