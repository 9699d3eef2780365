package org.plumbline.ui.internal.assistant.differential;

import org.eclipse.osgi.util.NLS;

/** Words of the panel on what speaks for and against conditions. */
public final class Messages extends NLS {

    public static String again;
    public static String argument;
    public static String arguments;
    public static String balance;
    public static String condition;
    public static String contributes;
    public static String differential;
    public static String enterGoes;
    public static String forAndAgainst;
    public static String input;
    public static String main;
    public static String missing;
    public static String moderate;
    public static String modifies;
    public static String noArgument;
    public static String nothingMissing;
    public static String open;
    public static String ordering;
    public static String saidAlready;
    public static String separates;
    public static String set;
    public static String setLabel;
    public static String source;
    public static String speaksAgainst;
    public static String speaksFor;
    public static String strength;
    public static String strong;
    public static String suggestion;
    public static String toExclude;
    public static String tooLittle;
    public static String weak;

    static {
        initializeMessages("org.plumbline.ui.internal.assistant.differential.messages", Messages.class);
    }

    private Messages() {
    }
}
