package org.plumbline.testkit;

import java.util.ResourceBundle;

/** Labels that catalogue entries had when the samples were written; charts keep them beside the ids. */
final class Labels {

    private static final ResourceBundle LABELS = ResourceBundle.getBundle(Labels.class.getPackageName() + ".labels");

    private Labels() {
    }

    /**
     * The label of an entry.
     *
     * @throws java.util.MissingResourceException if the samples do not know the entry
     */
    static String of(String id) {
        return LABELS.getString(id);
    }
}
