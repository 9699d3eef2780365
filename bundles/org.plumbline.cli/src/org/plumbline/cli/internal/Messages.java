package org.plumbline.cli.internal;

import java.util.ResourceBundle;

import org.eclipse.osgi.util.NLS;
import org.plumbline.model.catalogue.Origin;
import org.plumbline.model.catalogue.Verification;

/** Sentences the commands print. */
final class Messages extends NLS {

    static String ambiguousPatient = "";
    static String chartExported = "";
    static String chartImported = "";
    static String conflict = "";
    static String disputed = "";
    static String evidence = "";
    static String heldByNothing = "";
    static String holds = "";
    static String inferred = "";
    static String missingCommand = "";
    static String no = "";
    static String noInventory = "";
    static String noPatients = "";
    static String noSamples = "";
    static String sampleAddress = "";
    static String sampleClinic = "";
    static String source = "";
    static String unexpected = "";
    static String unknownEntry = "";
    static String unknownPatient = "";
    static String yes = "";

    static final String BUNDLE = "org.plumbline.cli.internal.messages";

    static {
        initializeMessages(BUNDLE, Messages.class);
    }

    private Messages() {
    }

    /** Where a statement comes from. */
    static String of(Origin origin) {
        return ResourceBundle.getBundle(BUNDLE).getString("origin." + origin.getLiteral());
    }

    /** How far a statement was checked. */
    static String of(Verification verification) {
        return ResourceBundle.getBundle(BUNDLE).getString("verification." + verification.getLiteral());
    }
}
