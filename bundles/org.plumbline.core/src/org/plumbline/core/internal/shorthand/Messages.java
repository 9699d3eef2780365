package org.plumbline.core.internal.shorthand;

import java.text.MessageFormat;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/** Words and sentences of the shorthand line; word lists hold the words one types and what they stand for. */
final class Messages extends NLS {

    public static String add = "";
    public static String after = "";
    public static String asymmetry = "";
    public static String endFeel = "";
    public static String endFeels = "";
    public static String formChange = "";
    public static String formExercise = "";
    public static String formFunction = "";
    public static String formMovement = "";
    public static String formObservation = "";
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
    public static String given = "";
    public static String gradeOf = "";
    public static String grades = "";
    public static String groupGeneral = "";
    public static String groupScores = "";
    public static String judgements = "";
    public static String meant = "";
    public static String minutes = "";
    public static String neurodynamics = "";
    public static String noGrade = "";
    public static String normalNeuro = "";
    public static String normalTopic = "";
    public static String noSection = "";
    public static String noSides = "";
    public static String notAmong = "";
    public static String number = "";
    public static String outside = "";
    public static String painBest = "";
    public static String painful = "";
    public static String painless = "";
    public static String painNow = "";
    public static String painScore = "";
    public static String painStops = "";
    public static String painTopic = "";
    public static String painWorst = "";
    public static String part = "";
    public static String passed = "";
    public static String progress = "";
    public static String reflexes = "";
    public static String regress = "";
    public static String responses = "";
    public static String restricted = "";
    public static String results = "";
    public static String score = "";
    public static String section = "";
    public static String sensations = "";
    public static String sides = "";
    public static String signs = "";
    public static String tender = "";
    public static String tone = "";
    public static String tooMuch = "";
    public static String treatmentTopic = "";
    public static String twice = "";
    public static String unknown = "";
    public static String unknownHere = "";
    public static String whatFound = "";
    public static String which = "";
    public static String whichLevel = "";
    public static String whichSide = "";
    public static String whole = "";

    static {
        initializeMessages("org.plumbline.core.internal.shorthand.messages", Messages.class);
    }

    private Messages() {
    }

    /** Puts values into a sentence. */
    static String format(String pattern, @Nullable Object... values) {
        return new MessageFormat(pattern, Locale.ROOT).format(values);
    }
}
