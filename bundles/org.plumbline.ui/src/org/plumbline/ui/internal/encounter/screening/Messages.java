package org.plumbline.ui.internal.encounter.screening;

import org.eclipse.osgi.util.NLS;

/** Words of these sections. */
final class Messages extends NLS {

    public static String action;
    public static String answer;
    public static String answering;
    public static String before;
    public static String dealtWith;
    public static String done;
    public static String doneAsAdvised;
    public static String doneBefore;
    public static String enterAnswer;
    public static String key;
    public static String letter;
    public static String levelAdvice;
    public static String levelRefer;
    public static String levelReview;
    public static String levelStop;
    public static String levelUrgent;
    public static String more;
    public static String number;
    public static String othersNo;
    public static String present;
    public static String question;
    public static String questions;
    public static String redFlag;
    public static String redFlags;
    public static String toDo;
    public static String whatWasDone;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
