package org.plumbline.ui.internal.text;

import org.eclipse.osgi.util.NLS;

/** Words and sentences about phrases and spelling. */
public final class Messages extends NLS {

    public static String addPhrase;
    public static String columnFields;
    public static String columnName;
    public static String columnText;
    public static String everywhere;
    public static String exported;
    public static String exportPhrases;
    public static String imported;
    public static String importPhrases;
    public static String mine;
    public static String newPhrase;
    public static String noPhrases;
    public static String phrases;
    public static String phrasesFailed;
    public static String phrasesOf;
    public static String placesHint;
    public static String readingWords;
    public static String shared;
    public static String supplied;

    static {
        initializeMessages("org.plumbline.ui.internal.text.messages", Messages.class);
    }

    private Messages() {
    }
}
