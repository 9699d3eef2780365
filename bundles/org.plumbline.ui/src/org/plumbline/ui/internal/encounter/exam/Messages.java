package org.plumbline.ui.internal.encounter.exam;

import org.eclipse.osgi.util.NLS;

/** Words and sentences of the examination that people read. */
public final class Messages extends NLS {

    public static String abnormalLastTime;
    public static String abnormalWhen;
    public static String addFunction;
    public static String addNeuro;
    public static String addObservation;
    public static String addOther;
    public static String addRange;
    public static String addStrength;
    public static String central;
    public static String confirm;
    public static String control;
    public static String dermatomes;
    public static String details;
    public static String difference;
    public static String differenceNone;
    public static String differencePercent;
    public static String feeds;
    public static String function;
    public static String gate;
    public static String item;
    public static String lastTime;
    public static String motion;
    public static String muscle;
    public static String myotomes;
    public static String neuro;
    public static String neurodynamics;
    public static String norm;
    public static String normal;
    public static String normSource;
    public static String observation;
    public static String origin;
    public static String other;
    public static String otherItems;
    public static String passWhen;
    public static String range;
    public static String reflexes;
    public static String removeFinding;
    public static String result;
    public static String strength;
    public static String takeOver;
    public static String test;
    public static String toTestAgain;
    public static String weakerLeft;
    public static String weakerRight;
    public static String words;

    static {
        initializeMessages("org.plumbline.ui.internal.encounter.exam.messages", Messages.class);
    }

    private Messages() {
    }
}
