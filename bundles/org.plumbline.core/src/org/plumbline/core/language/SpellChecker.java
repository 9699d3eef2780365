package org.plumbline.core.language;

import java.util.List;

/**
 * Knows the words of a language and those of the profession. An OSGi service, to which another bundle may bring another
 * language. Safe for any thread; the first question may take some tenths of a second.
 */
public interface SpellChecker {

    /** Language of its words, BCP 47. */
    String language();

    /** Whether a word is right. Words with digits, and letters alone, always are. */
    boolean knows(String word);

    /** Words that may have been meant, best first; empty where nothing comes near. */
    List<String> suggest(String word);
}
