package org.plumbline.ui.internal.encounter.tests;

import org.eclipse.osgi.util.NLS;

/** Words and sentences of special tests, repeated movements and palpation. */
public final class Messages extends NLS {

    public static String accuracy;
    public static String accuracyMissing;
    public static String addMovement;
    public static String addPalpation;
    public static String addTest;
    public static String adviceContinue;
    public static String adviceStop;
    public static String clusterOpen;
    public static String clusterOutOfReach;
    public static String clusterReached;
    public static String columnAfter;
    public static String columnAngle;
    public static String columnDuring;
    public static String columnFound;
    public static String columnLastTime;
    public static String columnListing;
    public static String columnMovement;
    public static String columnOrigin;
    public static String columnPart;
    public static String columnRepetitions;
    public static String columnRestriction;
    public static String columnResult;
    public static String columnSegment;
    public static String columnSymptoms;
    public static String columnTender;
    public static String columnTest;
    public static String columnTone;
    public static String confirm;
    public static String hintResponse;
    public static String hintTender;
    public static String lastTimeWas;
    public static String normal;
    public static String nothingAt;
    public static String nothingFound;
    public static String otherPalpation;
    public static String otherTests;
    public static String painWithChange;
    public static String palpation;
    public static String partMet;
    public static String partNotMet;
    public static String positiveWhen;
    public static String removeFinding;
    public static String repeatedMovements;
    public static String ruleOf;
    public static String segments;
    public static String specialTests;
    public static String spineAt;
    public static String spineHint;
    public static String takeOver;
    public static String toTestAgain;

    static {
        initializeMessages("org.plumbline.ui.internal.encounter.tests.messages", Messages.class);
    }

    private Messages() {
    }
}
