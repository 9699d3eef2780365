package org.plumbline.core.internal.shorthand;

import java.text.MessageFormat;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/** Words and sentences of the shorthand line; word lists hold the words one types and what they stand for. */
public final class Messages extends NLS {

    public static String add = "";
    public static String alreadyPrescribed = "";
    public static String both = "";
    public static String formChange = "";
    public static String formExercise = "";
    public static String formFunction = "";
    public static String formMovement = "";
    public static String formNeurodynamic = "";
    public static String formPain = "";
    public static String formPower = "";
    public static String formRange = "";
    public static String formReflex = "";
    public static String formScore = "";
    public static String formSegment = "";
    public static String formSensation = "";
    public static String formSide = "";
    public static String formStrength = "";
    public static String formTest = "";
    public static String formTreatment = "";
    public static String formWords = "";
    public static String given = "";
    public static String groupGeneral = "";
    public static String groupScores = "";
    public static String heldBack = "";
    public static String left = "";
    public static String meant = "";
    public static String minutes = "";
    public static String noNumber = "";
    public static String normalTopic = "";
    public static String noSection = "";
    public static String noSides = "";
    public static String notAmong = "";
    public static String notPrescribed = "";
    public static String number = "";
    public static String outside = "";
    public static String painBest = "";
    public static String painNow = "";
    public static String painTopic = "";
    public static String painWorst = "";
    public static String places = "";
    public static String progress = "";
    public static String regress = "";
    public static String right = "";
    public static String score = "";
    public static String section = "";
    public static String tooMuch = "";
    public static String treatmentTopic = "";
    public static String twice = "";
    public static String unknown = "";
    public static String whatFound = "";
    public static String which = "";
    public static String whichLevel = "";
    public static String whichSide = "";
    public static String whole = "";
    public static String wordsFunction = "";
    public static String wordsMovement = "";
    public static String wordsNeurodynamic = "";
    public static String wordsNormal = "";
    public static String wordsRange = "";
    public static String wordsReflex = "";
    public static String wordsSegment = "";
    public static String wordsSensation = "";
    public static String wordsStrength = "";
    public static String wordsTest = "";

    static {
        initializeMessages("org.plumbline.core.internal.shorthand.messages", Messages.class);
    }

    private Messages() {
    }

    /** Puts values into a sentence. */
    public static String format(String pattern, @Nullable Object... values) {
        return new MessageFormat(pattern, Locale.ROOT).format(values);
    }
}
