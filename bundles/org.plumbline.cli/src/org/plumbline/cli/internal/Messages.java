package org.plumbline.cli.internal;

import java.util.ResourceBundle;

import org.eclipse.osgi.util.NLS;
import org.plumbline.model.catalogue.Origin;
import org.plumbline.model.catalogue.Verification;

/** Sentences the commands print. */
final class Messages extends NLS {

    public static String ambiguousPatient = "";
    public static String chartExported = "";
    public static String chartImported = "";
    public static String conflict = "";
    public static String disputed = "";
    public static String evidence = "";
    public static String heldByNothing = "";
    public static String holds = "";
    public static String inferred = "";
    public static String missingCommand = "";
    public static String no = "";
    public static String noInventory = "";
    public static String noPatients = "";
    public static String noSamples = "";
    public static String sampleAddress = "";
    public static String sampleClinic = "";
    public static String source = "";
    public static String unexpected = "";
    public static String unknownEntry = "";
    public static String unknownPatient = "";
    public static String yes = "";

    static {
        initializeMessages("org.plumbline.cli.internal.messages", Messages.class);
    }

    private Messages() {
    }

    /** Where a statement comes from. */
    public static String of(Origin origin) {
        return words().getString("origin." + origin.getLiteral());
    }

    /** How far a statement was checked. */
    public static String of(Verification verification) {
        return words().getString("verification." + verification.getLiteral());
    }

    private static ResourceBundle words() {
        return ResourceBundle.getBundle("org.plumbline.cli.internal.words");
    }
}
