package org.plumbline.cli.internal;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.plumbline.model.catalogue.Comparison;
import org.plumbline.model.catalogue.Origin;
import org.plumbline.model.catalogue.Verification;

/** Sentences the commands print. */
final class Messages extends NLS {

    public static String aims = "";
    public static String ambiguousPatient = "";
    public static String brokenContent = "";
    public static String chartExported = "";
    public static String chartImported = "";
    public static String codeBillable = "";
    public static String codeNotBillable = "";
    public static String codesImported = "";
    public static String codesOfOtherYear = "";
    public static String conflict = "";
    public static String criteria = "";
    public static String differential = "";
    public static String disagreements = "";
    public static String disputed = "";
    public static String episode = "";
    public static String evidence = "";
    public static String flagDone = "";
    public static String flagsCounted = "";
    public static String gateMet = "";
    public static String gateNotMet = "";
    public static String gateNotTested = "";
    public static String heldByNothing = "";
    public static String holds = "";
    public static String inferred = "";
    public static String isFolder = "";
    public static String leftOut = "";
    public static String likelihood = "";
    public static String missingCommand = "";
    public static String missingSigns = "";
    public static String nextTests = "";
    public static String no = "";
    public static String noDate = "";
    public static String noEpisode = "";
    public static String noFolder = "";
    public static String noInventory = "";
    public static String noKind = "";
    public static String noSamples = "";
    public static String noStore = "";
    public static String noStoreYet = "";
    public static String notText = "";
    public static String noVignettes = "";
    public static String noWorklist = "";
    public static String patientColumns = "";
    public static String phase = "";
    public static String phaseFrom = "";
    public static String problems = "";
    public static String redFlags = "";
    public static String rulesFine = "";
    public static String rulesImported = "";
    public static String runDay = "";
    public static String running = "";
    public static String runWalkDay = "";
    public static String runWeek = "";
    public static String sampleAddress = "";
    public static String sampleClinic = "";
    public static String seeHelp = "";
    public static String source = "";
    public static String storeEmpty = "";
    public static String traceAlone = "";
    public static String unexpected = "";
    public static String unexpectedArgument = "";
    public static String unknownEntry = "";
    public static String unknownEntryOfKind = "";
    public static String unknownPatient = "";
    public static String vignetteLine = "";
    public static String vignetteMissed = "";
    public static String vignettesTried = "";
    public static String worklist = "";
    public static String yes = "";

    private static final int LONGEST = 300;


    static {
        initializeMessages("org.plumbline.cli.internal.messages", Messages.class);
    }

    private Messages() {
    }

    /** A sentence with values put in, those that go on for ever cut short. */
    static String format(String sentence, Object... values) {
        return MessageFormat.format(sentence, Stream.of(values)
                .map(value -> value instanceof String text && text.length() > LONGEST
                        ? text.substring(0, LONGEST) + '\u2026' : value).toArray());
    }

    /** Where a statement comes from. */
    static String of(Origin origin) {
        return words().getString("origin." + origin.getLiteral());
    }

    /** How far a statement was checked. */
    static String of(Verification verification) {
        return words().getString("verification." + verification.getLiteral());
    }

    /** How a number is meant, before the number: {@code at most }; nothing where it is exact. */
    static String of(Comparison comparison) {
        return words().getString("comparison." + comparison.getLiteral());
    }

    /** A number or range that ends with {@code last}, with its unit as people write it. */
    static String quantity(String number, double last, String unit) {
        String key = "unit." + unit;
        return words().containsKey(key) ? format(words().getString(key), number, last) : number + ' ' + unit;
    }

    private static ResourceBundle words() {
        return ResourceBundle.getBundle("org.plumbline.cli.internal.words");
    }
}
