package org.plumbline.ui.internal.assistant.redflags;

import org.eclipse.osgi.util.NLS;

/** Words of the panel on red flags. */
public final class Messages extends NLS {

    public static String asks;
    public static String because;
    public static String contradicted;
    public static String contradictedWords;
    public static String dealtWith;
    public static String done;
    public static String enterGoes;
    public static String flag;
    public static String headline;
    public static String letter;
    public static String none;
    public static String noneButUnasked;
    public static String nothing;
    public static String open;
    public static String picture;
    public static String present;
    public static String proposed;
    public static String redFlags;
    public static String says;
    public static String state;
    public static String suggestion;
    public static String toDo;
    public static String unasked;
    public static String unaskedOthers;
    public static String what;

    static {
        initializeMessages("org.plumbline.ui.internal.assistant.redflags.messages", Messages.class);
    }

    private Messages() {
    }
}
