package org.plumbline.store.internal;

import java.text.MessageFormat;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;

/** Sentences of this bundle that people read. None takes anything of a patient. */
public final class Messages extends NLS {

    public static String chartUnknown = "";
    public static String chartWithoutId = "";
    public static String clinicDocumentConflict = "";
    public static String clinicDocumentDamaged = "";
    public static String codesDamaged = "";
    public static String codesForeign = "";
    public static String codesMissing = "";
    public static String codesNone = "";
    public static String codesUnreadable = "";
    public static String codesWithoutYear = "";
    public static String conflict = "";
    public static String createFailed = "";
    public static String diskFull = "";
    public static String documentDamaged = "";
    public static String documentNewer = "";
    public static String documentUnwritable = "";
    public static String encounterUnknown = "";
    public static String exportFailed = "";
    public static String failed = "";
    public static String fileDamaged = "";
    public static String fileEmpty = "";
    public static String fileForeign = "";
    public static String fileNewer = "";
    public static String folderUnwritable = "";
    public static String importFailed = "";
    public static String importIncomplete = "";
    public static String importIsNoChart = "";
    public static String importLacks = "";
    public static String importNewer = "";
    public static String importReason = "";
    public static String importRefused = "";
    public static String inUse = "";
    public static String inUseBySomebody = "";
    public static String recordNumberTaken = "";
    public static String revisionUnknown = "";
    public static String rulesRefused = "";
    public static String sampleAuthor = "";
    public static String sampleFailed = "";
    public static String sampleReason = "";
    public static String samplesMissing = "";
    public static String storeClosed = "";
    public static String storeNotEmpty = "";
    public static String unconfirmed = "";
    public static String unwritable = "";


    static {
        initializeMessages("org.plumbline.store.internal.messages", Messages.class);
    }

    private Messages() {
    }

    /** Puts values into a sentence. */
    public static String format(String pattern, Object... values) {
        return new MessageFormat(pattern, Locale.ROOT).format(values);
    }
}
